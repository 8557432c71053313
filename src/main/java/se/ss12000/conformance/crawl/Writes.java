package se.ss12000.conformance.crawl;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.source.Recording;
import se.ss12000.conformance.source.Remains;
import se.ss12000.conformance.source.Remains.Remain;
import se.ss12000.conformance.source.Request;
import se.ss12000.conformance.source.Request.Access;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.WritingClient;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;

/**
 * Creates at a service what its consumers create, looks what becomes of it, and removes all of it,
 * however it ends. Judges nothing.
 */
public final class Writes {
  private static final String NAME = "ss12000 conformance test";
  private static final String NO_CODE = "ss12000-unknown";
  private static final int NOT_FOUND = 404;

  private final Standard standard;
  private final WritePlan plan;
  private final WritingClient client;
  private final Recording recording;
  private final Inbox inbox;
  private final Asker asker;
  private final Lifecycle lifecycle;
  private final Drafts drafts;
  private final Reread reread;
  private final Waiting waiting;
  private final Clock clock;

  public Writes(
      WritePlan plan,
      WritingClient client,
      Recording recording,
      Inbox inbox,
      CrawlProgress progress,
      Clock clock) {
    this.standard = plan.standard();
    this.plan = plan;
    this.client = client;
    this.recording = recording;
    this.inbox = inbox;
    this.asker = new Asker(client, recording, progress, true);
    var bounds = new Bounds(plan.scope().from(), plan.scope().to());
    this.lifecycle = new Lifecycle(standard.operations(), asker, bounds, recording.conversation());
    var known = new Known(standard, recording.conversation());
    this.drafts = new Drafts(standard, known, plan.consent().testPersons(), clock);
    this.reread = new Reread(standard, asker, new Paths(), bounds, plan.records());
    this.waiting = new Waiting(inbox, asker, clock);
    this.clock = clock;
  }

  /**
   * Does everything.
   *
   * @throws SourceException when it had to end before; what was created has been removed all the
   *     same, as far as the service let it
   */
  public void run() throws SourceException {
    try {
      Optional<Created> subscription = subscribe();
      List<Created> records = new ArrayList<>();
      for (EntityType type : plan.records()) {
        record(type).ifPresent(records::add);
      }
      for (String path : WritePlan.FEEDBACK) {
        feedback(path);
      }
      if (subscription.isPresent()) {
        Optional<Instant> told = waiting.forChange(plan.consent().patience(), types(records));
        if (told.isPresent()) {
          reread.since(told.get());
        }
      }
      end(records);
      if (subscription.isPresent()) {
        end(subscription.get());
      }
    } finally {
      tidy();
    }
  }

  private Optional<Created> subscribe() throws SourceException {
    String path = WritePlan.SUBSCRIPTIONS;
    if (!standard.operations().containsKey("POST " + path)) {
      return Optional.empty();
    }
    lifecycle.refused(Question.MALFORMED_BODY, path, without(subscription(), "name"));
    lifecycle.refused(Question.MALFORMED_BODY, path, wanting(List.of(NO_CODE)).toString());
    lifecycle.refused(
        Question.MALFORMED_TARGET, path, subscription().put("target", "not-an-address").toString());
    lifecycle.strangers("GET", path);
    lifecycle.strangers("PATCH", path);
    lifecycle.strangers("DELETE", path);
    Optional<Created> created = lifecycle.create(path, subscription());
    if (created.isPresent()) {
      lifecycle.readBack(created.get());
      return created;
    }
    return oneByOne();
  }

  /** A service may have notices of some entity types only; then each is asked for by itself. */
  private Optional<Created> oneByOne() throws SourceException {
    Optional<Created> last = Optional.empty();
    if (plan.subscribed().size() > 1) {
      for (String type : plan.subscribed()) {
        Optional<Created> created =
            lifecycle.create(WritePlan.SUBSCRIPTIONS, wanting(List.of(type)));
        last = created.isPresent() ? created : last;
      }
    }
    return last;
  }

  private ObjectNode subscription() {
    return wanting(plan.subscribed());
  }

  private ObjectNode wanting(List<String> types) {
    ObjectNode wanted = JsonNodeFactory.instance.objectNode();
    wanted.put("name", NAME).put("target", inbox.target());
    var resources = wanted.putArray("resourceTypes");
    types.forEach(type -> resources.addObject().put("resource", type));
    return wanted;
  }

  private static String without(ObjectNode body, String attribute) {
    ObjectNode less = body.deepCopy();
    less.remove(attribute);
    return less.toString();
  }

  /** A record about a test person; what is missing to make one is told when it is judged. */
  private Optional<Created> record(EntityType type) throws SourceException {
    Optional<ObjectNode> draft = drafts.of(type);
    if (draft.isEmpty()) {
      return Optional.empty();
    }
    for (String body : Spoilt.of(type, draft.get())) {
      lifecycle.refused(Question.MALFORMED_BODY, type.path(), body);
    }
    lifecycle.strangers("DELETE", type.path());
    Optional<Created> created = lifecycle.create(type.path(), draft.get());
    if (created.isPresent()) {
      lifecycle.readBack(created.get());
    }
    return created;
  }

  private List<String> types(List<Created> records) {
    return plan.records().stream()
        .filter(type -> records.stream().anyMatch(r -> r.path().equals(type.path())))
        .map(EntityType::name)
        .toList();
  }

  private void feedback(String path) throws SourceException {
    String operation = "POST " + path;
    if (!standard.operations().containsKey(operation)) {
      return;
    }
    ObjectNode entry = path.contains("log") ? logEntry() : statistics();
    int status =
        lifecycle.send(Question.FEEDBACK, operation, path, entry.toString()).exchange().status();
    if (status == NOT_FOUND) {
      lifecycle.send(Question.FEEDBACK, operation, path.replaceFirst("/$", ""), entry.toString());
    } else {
      lifecycle.refused(Question.MALFORMED_BODY, path, "{}");
    }
  }

  private ObjectNode logEntry() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("message", NAME)
        .put("messageType", "test")
        .put("severityLevel", "Info")
        .put("timeOfOccurance", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
  }

  private ObjectNode statistics() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("resourceType", plan.subscribed().stream().findFirst().orElse("Person"))
        .put("newCount", 0)
        .put("updatedCount", 0)
        .put("deletedCount", 0);
  }

  private void end(List<Created> records) throws SourceException {
    for (Created created : records) {
      lifecycle.remove(created);
    }
    if (records.stream().anyMatch(r -> plan.isRemovable(r.path()))) {
      lifecycle.deletions(records.get(0));
    }
  }

  private void end(Created subscription) throws SourceException {
    waiting.untilPast(subscription.at());
    lifecycle.one(Question.RENEWED, "PATCH", subscription);
    lifecycle.one(Question.READ_BACK, "GET", subscription);
    lifecycle.remove(subscription);
    waiting.takeAll();
  }

  /** Removes what is left, also when the user ended the run or its budget is used up. */
  private void tidy() throws SourceException {
    boolean interrupted = Thread.interrupted();
    client.lift();
    try {
      for (Remain remain : Remains.of(recording.conversation(), standard).left()) {
        if (remain.removable() && !remain.id().isEmpty()) {
          remove(remain);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void remove(Remain remain) throws SourceException {
    asker.ask(
        new Request(
            Question.REMOVED,
            0,
            "DELETE " + remain.path() + "/{id}",
            remain.path() + "/" + remain.id(),
            List.of(),
            "",
            Access.GIVEN));
  }
}
