package se.ss12000.conformance.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a schema asks of a value beside its type, by the keywords of JSON Schema. */
final class Limits {
  /** That a value may be null; in JSON Schema one of several types. */
  private static final String NULL = "null";

  private static final Set<String> OF_LISTS = Set.of("minItems", "maxItems", "uniqueItems");
  private static final Set<String> OF_VALUES =
      Set.of(
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minLength",
          "maxLength",
          "pattern");

  private Limits() {}

  /**
   * The limits of a value.
   *
   * @param whole the schema of the value
   * @param each the schema of its elements when it is a list, else the same
   */
  static Map<String, String> of(JsonNode whole, JsonNode each) {
    var limits = new LinkedHashMap<String, String>();
    add(whole, OF_LISTS, limits);
    add(each, OF_VALUES, limits);
    for (JsonNode type : whole.path("type")) {
      if (type.asText().equals(NULL)) {
        limits.put(NULL, "true");
      }
    }
    return limits;
  }

  private static void add(JsonNode schema, Set<String> keywords, Map<String, String> limits) {
    for (Map.Entry<String, JsonNode> member : schema.properties()) {
      JsonNode limit = member.getValue();
      if (keywords.contains(member.getKey())
          && limit.isValueNode()
          && !limit.asText().equals("false")) {
        limits.put(member.getKey(), limit.asText());
      }
    }
  }
}
