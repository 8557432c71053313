package se.ss12000.conformance.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a schema asks of a value beside its type, by the keywords of JSON Schema. */
final class Limits {
  /** That a value may be null; in JSON Schema one of several types. */
  private static final String NULL = "null";

  private static final List<String> OF_LISTS = List.of("minItems", "maxItems", "uniqueItems");
  private static final List<String> OF_VALUES =
      List.of(
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
    OF_LISTS.forEach(keyword -> add(whole, keyword, limits));
    OF_VALUES.forEach(keyword -> add(each, keyword, limits));
    for (JsonNode type : whole.path("type")) {
      if (type.asText().equals(NULL)) {
        limits.put(NULL, "true");
      }
    }
    return limits;
  }

  private static void add(JsonNode schema, String keyword, Map<String, String> limits) {
    JsonNode limit = schema.path(keyword);
    if (limit.isValueNode() && !limit.asText().equals("false")) {
      limits.put(keyword, limit.asText());
    }
  }
}
