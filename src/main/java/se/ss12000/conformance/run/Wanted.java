package se.ss12000.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.scenario.Fills;

/** What has to be there, whatever the share and the reason. */
record Wanted(String type, String path, Set<String> oneOf, int exactly) {
  static Wanted of(Fills fills) {
    return new Wanted(fills.type(), fills.path(), fills.oneOf(), fills.exactly());
  }

  /** Whether it is there on a path, which is its own or what is left of it. */
  boolean isFilledIn(JsonNode from, AttributePath path) {
    if (exactly == 0) {
      for (JsonNode value : path.all(from)) {
        if (isThere(value) && isMeant(value)) {
          return true;
        }
      }
      return false;
    }
    int count = 0;
    for (JsonNode value : path.all(from)) {
      count += !isThere(value) ? 0 : value.isArray() ? value.size() : 1;
    }
    return count == exactly;
  }

  /** Whether any value will do, one or more. */
  boolean isAnything() {
    return exactly == 0 && oneOf.isEmpty();
  }

  private boolean isMeant(JsonNode value) {
    return oneOf.isEmpty() || oneOf.contains(value.asText());
  }

  /** Whether a value says anything. */
  static boolean isThere(JsonNode value) {
    if (value.isContainerNode()) {
      return !value.isEmpty();
    }
    return !value.isNull() && !(value.isTextual() && value.textValue().isEmpty());
  }
}
