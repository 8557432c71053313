package se.ss12000.conformance.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.Fault;

/**
 * One file of an OpenAPI document.
 *
 * @param name how faults name it
 * @param positions where its values stand, by the values themselves
 */
record ApiFile(
    String name, Path path, JsonNode root, IdentityHashMap<JsonNode, Position> positions) {
  Fault fault(JsonNode at, Text message) {
    return new Fault(name, positions.getOrDefault(at, Position.START), message);
  }

  /** File and line of a value, for lists of remarks. */
  String place(JsonNode at) {
    return name + ":" + positions.getOrDefault(at, Position.START).line();
  }
}
