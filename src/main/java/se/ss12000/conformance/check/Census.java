package se.ss12000.conformance.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Envelope;
import se.ss12000.conformance.payload.Envelope.Shape;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Malformed;
import se.ss12000.conformance.payload.Offer;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Unavailable;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** How many records of each type there were, and whether these were all. */
final class Census {
  private static final Text ABSENT =
      Text.sv("inga poster av typen {type} lämnades").en("no records of type {type} were given");
  private static final Text SINGLE =
      Text.sv("{type} lämnades bara som enstaka poster, inte som lista")
          .en("{type} was given only as single records, not as a list");
  private static final Text MORE =
      Text.sv("den sista sidan av {type} saknas").en("the last page of {type} is missing");
  private static final Text UNREADABLE =
      Text.sv("en del poster av typen {type} kunde inte läsas")
          .en("some records of type {type} could not be read");

  private static final Text NOT_OFFERED =
      Text.sv("{type} hör inte till det som ska prövas").en("{type} is not among what is judged");
  private static final Text BOUNDED =
      Text.sv("{type} frågades bara efter inom en tid")
          .en("{type} was asked for only within a time");
  private static final int NOT_FOUND = 404;

  private static final class Counter {
    private long n;
  }

  private final Standard standard;
  private final boolean complete;
  private final Offer offer;
  private final Set<EntityType> notOffered = new HashSet<>();
  private final Set<EntityType> bounded = new HashSet<>();
  private final Map<EntityType, Counter> records = new HashMap<>();
  private final Set<EntityType> listed = new HashSet<>();
  private final Map<EntityType, Integer> pagesWithNext = new HashMap<>();
  private final Map<EntityType, Integer> lastPages = new HashMap<>();
  private final Set<EntityType> damaged = new HashSet<>();
  private boolean anyTypeDamaged;
  private final Map<EntityType, Counter> documents = new HashMap<>();

  /**
   * @param complete whether what was given is declared to be the whole delivery
   * @param offer what of the standard is offered
   */
  Census(Standard standard, boolean complete, Offer offer) {
    this.standard = standard;
    this.complete = complete;
    this.offer = offer;
  }

  void add(Payload payload) {
    if (!payload.origin().delivers()) {
      return;
    }
    if (payload instanceof Answer answer) {
      add(answer.exchange());
    } else if (payload instanceof Entity entity) {
      count(records, entity.type());
    } else if (payload instanceof Envelope envelope) {
      count(documents, envelope.type());
      add(envelope);
    } else if (payload instanceof Malformed malformed) {
      if (malformed.losesRecords()) {
        malformed.type().ifPresent(type -> count(documents, type));
        damage(malformed.type());
      }
    } else if (payload instanceof Unavailable unavailable) {
      damage(unavailable.type());
    }
  }

  private static void count(Map<EntityType, Counter> counters, EntityType type) {
    counters.computeIfAbsent(type, t -> new Counter()).n++;
  }

  private static long counted(Map<EntityType, Counter> counters, EntityType type) {
    Counter counter = counters.get(type);
    return counter == null ? 0 : counter.n;
  }

  private void add(Envelope envelope) {
    if (envelope.shape() != Shape.RECORD) {
      listed.add(envelope.type());
    }
    if (envelope.shape() == Shape.PAGE) {
      (envelope.hasMore() ? pagesWithNext : lastPages).merge(envelope.type(), 1, Integer::sum);
    }
  }

  /** A service that does not offer a type has none of it; one asked in part may have more. */
  private void add(Exchange exchange) {
    standard
        .typeOf(exchange.operation())
        .ifPresent(
            type -> {
              if (exchange.status() == NOT_FOUND) {
                listed.add(type);
                notOffered.add(type);
              } else if (exchange.isSuccess()) {
                notOffered.remove(type);
                if (standard.needsBounds(exchange.operation())) {
                  bounded.add(type);
                }
              }
            });
  }

  private void damage(Optional<EntityType> type) {
    type.ifPresentOrElse(damaged::add, () -> anyTypeDamaged = true);
  }

  long documents(EntityType type) {
    return counted(documents, type);
  }

  long records(EntityType type) {
    return counted(records, type);
  }

  boolean isWhole(EntityType type) {
    return reasonFor(type).isEmpty();
  }

  /** Why it is not sure that all records of a type were seen; nothing when it is. */
  Text doubt(EntityType type) {
    return reasonFor(type).with("type", type.name());
  }

  private Text reasonFor(EntityType type) {
    if (!offer.includes(type)) {
      return NOT_OFFERED;
    }
    if (isDamaged(type)) {
      return UNREADABLE;
    }
    if (lacksLastPage(type)) {
      return MORE;
    }
    if (bounded.contains(type)) {
      return BOUNDED;
    }
    if (complete || listed.contains(type)) {
      return Text.NONE;
    }
    return records(type) == 0 ? ABSENT : SINGLE;
  }

  /** Whether a service was asked for records of a type and has no such list. */
  boolean isNotOffered(EntityType type) {
    return notOffered.contains(type);
  }

  /** Whether some records of a type could not be read. */
  boolean isDamaged(EntityType type) {
    return anyTypeDamaged || damaged.contains(type);
  }

  /** Whether pages of a type name a next page and none is the last. */
  boolean lacksLastPage(EntityType type) {
    return pagesWithNext.containsKey(type) && !lastPages.containsKey(type);
  }
}
