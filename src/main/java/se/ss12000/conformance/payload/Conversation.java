package se.ss12000.conformance.payload;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.ss12000.conformance.standard.EntityType;

/**
 * Everything that was asked of a service and what it answered, to be gone through as often as
 * needed. Bodies are read when they are asked for and never kept.
 */
public interface Conversation {
  /** All exchanges, in the order in which was asked. */
  List<Exchange> exchanges();

  /**
   * What was shown at the door: {@code none}, {@code bearer}, {@code oauth2}, {@code jwt}, {@code
   * basic}, {@code api-key} with the name of its header, or {@code unknown}.
   */
  default String access() {
    return "unknown";
  }

  /** The body of an answer; a missing node when there is none or it is not JSON. */
  JsonNode body(Exchange exchange);

  /**
   * The records of an answer, one at a time: those of a page, of an array, or the one; none when
   * the answer is no success or cannot be read.
   */
  void records(Exchange exchange, Consumer<JsonNode> each);

  /**
   * The records of an answer as {@link #records(Exchange, Consumer)} gives them, but those with an
   * id may lack everything else than that and their {@code meta}: a large list is gone through
   * faster so.
   */
  default void identities(Exchange exchange, Consumer<JsonNode> each) {
    records(exchange, each);
  }

  /** Whether the body of an answer may have a member of that name; false only when it has none. */
  default boolean mentions(Exchange exchange, String member) {
    return true;
  }

  /** Whether an id may come more than once on some pages; false only when none does. */
  default boolean mayRepeat(List<Exchange> pages) {
    return true;
  }

  /** The records of the whole list of a type, as far as the service gave it. */
  void records(EntityType type, Consumer<JsonNode> each);

  /** An earlier one with the same service, that this one is to be held against. */
  default Optional<Conversation> before() {
    return Optional.empty();
  }

  /** The exchanges with the pages that follow a question, that question's own first. */
  default List<Exchange> walk(Exchange first) {
    return exchanges().stream().filter(e -> e.walk() == first.number()).toList();
  }

  /** The first exchanges of all walks that were begun with a question. */
  default Stream<Exchange> asked(Question question) {
    return exchanges().stream().filter(e -> e.question() == question && e.isFirst());
  }
}
