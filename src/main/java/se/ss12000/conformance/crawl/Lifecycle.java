package se.ss12000.conformance.crawl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.source.Request;
import se.ss12000.conformance.source.Request.Access;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.standard.Operation;

/** What can be asked of something of ours, from its creation to its end. */
final class Lifecycle {
  private static final String BY_ID = "/{id}";
  private static final String NO_ID = "00000000-0000-4000-8000-000000000000";
  private static final String NOT_AN_ID = "not-an-id";
  private static final String AFTER = "after";

  /** How far the clock of a service may be from ours. */
  private static final Duration SKEW = Duration.ofMinutes(5);

  private final Map<String, Operation> operations;
  private final Asker asker;
  private final Bounds bounds;
  private final Conversation conversation;

  Lifecycle(
      Map<String, Operation> operations, Asker asker, Bounds bounds, Conversation conversation) {
    this.operations = operations;
    this.asker = asker;
    this.bounds = bounds;
    this.conversation = conversation;
  }

  /** Creates something; nothing when the service did not, or does not say what. */
  Optional<Created> create(String path, JsonNode body) throws SourceException {
    Answer answer = send(Question.CREATED, "POST " + path, path, body.toString());
    JsonNode told = conversation.body(answer.exchange());
    String id = told.path("id").asText();
    return answer.exchange().isSuccess() && !id.isEmpty()
        ? Optional.of(new Created(path, id, told, answer.exchange().at()))
        : Optional.empty();
  }

  /** Sends what the service has to refuse. */
  void refused(Question question, String path, String body) throws SourceException {
    send(question, "POST " + path, path, body);
  }

  Answer send(Question question, String operation, String path, String body)
      throws SourceException {
    return asker.ask(new Request(question, 0, operation, path, List.of(), body, Access.GIVEN));
  }

  /** By its id, in its list and by a lookup. */
  void readBack(Created created) throws SourceException {
    one(Question.READ_BACK, "GET", created);
    String list = "GET " + created.path();
    if (operations.containsKey(list)) {
      asker.walk(
          Asker.get(Question.READ_BACK, list, created.path(), since(list, created)), 0, List.of());
    }
    String lookup = "POST " + created.path() + "/lookup";
    if (operations.containsKey(lookup)) {
      var ids = JsonNodeFactory.instance.objectNode();
      ids.putArray("ids").add(created.id());
      send(Question.READ_BACK, lookup, created.path() + "/lookup", ids.toString());
    }
  }

  /** What was changed since shortly before, as a consumer asks. */
  private List<Parameter> since(String list, Created created) {
    Operation operation = operation(list);
    var parameters = new ArrayList<>(bounds.of(operation));
    if (Plan.has(operation, Plan.MODIFIED_AFTER)) {
      parameters.add(new Parameter(Plan.MODIFIED_AFTER, before(created).toString()));
    }
    return parameters;
  }

  private static Instant before(Created created) {
    Instant ours = created.at().minus(SKEW);
    try {
      String told = created.body().path("meta").path("modified").asText();
      Instant theirs = OffsetDateTime.parse(told).toInstant().minusSeconds(1);
      return theirs.isBefore(ours) ? theirs : ours;
    } catch (DateTimeException e) {
      // What is no instant is told elsewhere.
      return ours;
    }
  }

  /** One question by the id of something of ours; none when the standard has no such operation. */
  void one(Question question, String method, Created created) throws SourceException {
    String operation = method + " " + created.path() + BY_ID;
    if (operations.containsKey(operation)) {
      send(question, operation, created.path() + "/" + created.id(), "");
    }
  }

  /** Ids that nothing has, and that are none. */
  void strangers(String method, String path) throws SourceException {
    String operation = method + " " + path + BY_ID;
    if (operations.containsKey(operation)) {
      send(Question.UNKNOWN_ID, operation, path + "/" + NO_ID, "");
      send(Question.MALFORMED_ID, operation, path + "/" + NOT_AN_ID, "");
    }
  }

  /** Removes something of ours and looks whether it is gone, where the standard has a way. */
  void remove(Created created) throws SourceException {
    if (operations.containsKey("DELETE " + created.path() + BY_ID)) {
      one(Question.REMOVED, "DELETE", created);
      one(Question.GONE, "GET", created);
      one(Question.REMOVED_AGAIN, "DELETE", created);
    }
  }

  /** What has been deleted since something of ours was created. */
  void deletions(Created first) throws SourceException {
    if (operations.containsKey(WritePlan.DELETED)) {
      var after = new Parameter(AFTER, before(first).toString());
      asker.walk(
          Asker.get(Question.READ_BACK, WritePlan.DELETED, "/deletedEntities", List.of(after)),
          0,
          List.of());
    }
  }

  private Operation operation(String key) {
    return Optional.ofNullable(operations.get(key)).orElseThrow();
  }
}
