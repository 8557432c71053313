package se.ss12000.conformance.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Holds for the records in which a property has one of some values. */
public record Condition(String property, Set<String> values) {
  public Condition {
    values = Set.copyOf(values);
  }

  public boolean holdsFor(JsonNode json) {
    JsonNode value = json.path(property);
    return value.isTextual() && values.contains(value.textValue());
  }
}
