package se.ss12000.conformance.waiver;

import java.util.ArrayList;
import java.util.List;
import se.ss12000.conformance.finding.Location;

/**
 * What a waiver is limited to; what is empty limits nothing.
 *
 * @param entityType such as {@code Person}
 * @param property path of an attribute or parameter, which stands for all that is within it
 * @param id of a record
 * @param operation method and path as the standard writes them
 */
public record Scope(String entityType, String property, String id, String operation) {
  /** Everywhere. */
  public static final Scope EVERYWHERE = new Scope("", "", "", "");

  boolean covers(Location location) {
    return (entityType.isEmpty()
            || location.type().filter(type -> type.name().equals(entityType)).isPresent())
        && (property.isEmpty() || isWithin(location.property()))
        && (id.isEmpty() || id.equalsIgnoreCase(location.entityId()))
        && (operation.isEmpty() || operation.equals(location.operation()));
  }

  private boolean isWithin(String other) {
    return other.startsWith(property)
        && (other.length() == property.length()
            || ".[=".indexOf(other.charAt(property.length())) >= 0);
  }

  /** As it is written, on one line; empty for everywhere. */
  public String line() {
    var parts = new ArrayList<String>();
    add(parts, "entityType", entityType);
    add(parts, "property", property);
    add(parts, "id", id);
    add(parts, "operation", operation);
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, String key, String value) {
    if (!value.isEmpty()) {
      parts.add(key + ": " + value);
    }
  }
}
