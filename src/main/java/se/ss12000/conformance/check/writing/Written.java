package se.ss12000.conformance.check.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Origin;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;

/**
 * Something that was created at a service.
 *
 * @param path of the collection it is in, such as {@code /subscriptions}
 * @param sent what was to be created
 * @param told what the service answered
 */
record Written(Exchange exchange, String path, JsonNode sent, JsonNode told) {
  static final int OK = 200;
  static final int BAD_REQUEST = 400;
  static final int NOT_FOUND = 404;
  static final int SERVER_ERROR = 500;
  private static final Set<Integer> UNDECIDED = Set.of(401, 403, 429, 503);
  private static final Set<Integer> NOT_THERE = Set.of(NOT_FOUND, 405, 410, 501);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Everything that a conversation created, in order. */
  static Stream<Written> in(Conversation conversation) {
    return conversation
        .asked(Question.CREATED)
        .filter(Exchange::isSuccess)
        .map(
            exchange ->
                new Written(
                    exchange,
                    path(exchange.operation()),
                    json(exchange.body()),
                    conversation.body(exchange)));
  }

  /** Whether anything was to be written at all. */
  static boolean isAllowed(Conversation conversation) {
    return conversation.exchanges().stream()
        .anyMatch(e -> e.question() == Question.CREATED || e.question() == Question.FEEDBACK);
  }

  String id() {
    return told.path("id").asText();
  }

  /** The operation that created it. */
  String operation() {
    return exchange.operation();
  }

  /** What was asked about it by its id, in order. */
  Stream<Exchange> followed(Conversation conversation, Question question) {
    String end = (path + "/" + id()).toLowerCase(Locale.ROOT);
    return conversation
        .asked(question)
        .filter(e -> e.number() > exchange.number() && isAnswered(e))
        .filter(e -> !id().isEmpty() && url(e).endsWith(end));
  }

  private static String url(Exchange exchange) {
    return exchange.url().replaceFirst("\\?.*", "").toLowerCase(Locale.ROOT);
  }

  /** The collection that an operation such as {@code DELETE /absences/{id}} is on. */
  static String path(String operation) {
    return operation.replaceFirst("^[A-Z]+ ", "").replaceFirst("/(\\{id}|lookup)$", "");
  }

  /** Whether there is an answer that says something about the service. */
  static boolean isAnswered(Exchange exchange) {
    return exchange.obstacle().isEmpty()
        && exchange.status() > 0
        && !UNDECIDED.contains(exchange.status());
  }

  /** Whether the service says that it has no such operation. */
  static boolean isNotThere(Exchange exchange) {
    return NOT_THERE.contains(exchange.status());
  }

  /** What was sent; a missing node when that is not JSON. */
  static JsonNode json(String text) {
    try {
      return Optional.ofNullable(JSON.readTree(text)).orElse(MissingNode.getInstance());
    } catch (JsonProcessingException e) {
      // What is not JSON was sent to see it refused.
      return MissingNode.getInstance();
    }
  }

  /** Where a service went wrong, and at which operation, whichever question showed it. */
  static Location at(
      Standard standard, Exchange evidence, String operation, String property, String id) {
    Optional<EntityType> type = standard.typeOf(operation);
    return new Location(
        type, id, property, "", new Origin.Http(evidence), Position.UNKNOWN, operation);
  }
}
