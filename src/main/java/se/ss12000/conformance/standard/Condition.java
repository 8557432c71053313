package se.ss12000.conformance.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds for the records in which a property has one of some values. */
public record Condition(String property, Set<String> values) {
  public Condition {
    values = Set.copyOf(values);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Condition condition
        && property.equals(condition.property)
        && values.equals(condition.values);
  }

  @Override
  public int hashCode() {
    return 31 * property.hashCode() + values.hashCode();
  }

  public boolean holdsFor(JsonNode json) {
    JsonNode value = json.path(property);
    return value.isTextual() && values.contains(value.textValue());
  }
}
