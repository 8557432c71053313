package se.ss12000.conformance.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;

/** All records there are, to be gone through as often as needed. */
@FunctionalInterface
public interface Records {
  /**
   * Pushes every record of a type, always in the same order.
   *
   * @param type name of an entity type, such as {@code Person}
   */
  void forEach(String type, Consumer<JsonNode> each);
}
