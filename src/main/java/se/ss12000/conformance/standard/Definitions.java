package se.ss12000.conformance.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What references into schemas point to; most are met many times. */
final class Definitions {
  private final Map<String, JsonNode> documents;
  private final Map<String, JsonNode> known = new HashMap<>();

  /**
   * @param documents schemas by the names of their files
   */
  Definitions(Map<String, JsonNode> documents) {
    this.documents = documents;
  }

  /**
   * What stands at a place; nothing when there is no such schema, or no place is said.
   *
   * @param ref such as {@code codes.schema.json#/$defs/SchoolType}
   */
  Optional<JsonNode> of(String ref) {
    JsonNode definition = known.get(ref);
    if (definition == null) {
      int hash = ref.indexOf('#');
      JsonNode document = hash < 0 ? null : documents.get(ref.substring(0, hash));
      if (document == null) {
        return Optional.empty();
      }
      definition = document.at(ref.substring(hash + 1));
      known.put(ref, definition);
    }
    return Optional.of(definition);
  }
}
