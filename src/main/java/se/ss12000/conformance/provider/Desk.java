package se.ss12000.conformance.provider;

import se.ss12000.conformance.query.RefusedException;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Operation;

/** Answers requests, each by the one who knows how. */
final class Desk {
  private final Lists lists;
  private final Singles singles;
  private final Deletions deletions;
  private final Subscriptions subscriptions;
  private final Writing writing;

  Desk(
      Lists lists,
      Singles singles,
      Deletions deletions,
      Subscriptions subscriptions,
      Writing writing) {
    this.lists = lists;
    this.singles = singles;
    this.deletions = deletions;
    this.subscriptions = subscriptions;
    this.writing = writing;
  }

  Reply answer(Asked asked, Operation operation) {
    try {
      return asked.type().isPresent()
          ? ofType(asked, asked.type().get(), operation)
          : others(asked, operation);
    } catch (ProblemException e) {
      return e.reply();
    } catch (RefusedException e) {
      return Reply.error(400, "bad-parameter", e.parameter() + ": " + e.reason().en());
    }
  }

  private Reply ofType(Asked asked, EntityType type, Operation operation)
      throws ProblemException, RefusedException {
    if (asked.isList()) {
      return lists.answer(asked, type, operation);
    }
    if (asked.isById()) {
      return singles.byId(asked, type, operation);
    }
    if (asked.isLookup()) {
      return singles.lookup(asked, type, operation);
    }
    return asked.method().equals("DELETE")
        ? writing.delete(asked, type)
        : writing.create(asked, type);
  }

  private Reply others(Asked asked, Operation operation) throws ProblemException, RefusedException {
    if (operation.key().contains("/subscriptions")) {
      return subscriptions.answer(asked, operation);
    }
    return asked.is("GET /deletedEntities")
        ? deletions.answer(asked, operation)
        : writing.feedback(asked, operation);
  }
}
