package se.ss12000.conformance.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import se.ss12000.conformance.text.Text;

/** Makes one schema of those in {@code allOf}, so that everything can see its attributes. */
final class Merging {
  private static final Text CONFLICT =
      Text.sv("delarna av allOf säger olika om {word}; den sista gäller")
          .en("the parts of allOf differ on {word}; the last one counts");
  private static final Text CLOSED =
      Text.sv("additionalProperties inom allOf förs inte över")
          .en("additionalProperties within allOf is not carried over");

  /** Of the schemas themselves, not of what they allow together. */
  private static final Set<String> ABOUT = Set.of("title", "description", "readOnly", "default");

  private final Remarks remarks;
  private final ObjectNode merged = JsonNodeFactory.instance.objectNode();

  Merging(Remarks remarks) {
    this.remarks = remarks;
  }

  /**
   * Adds a schema.
   *
   * @param source where it comes from, for remarks
   */
  void add(Part source, ObjectNode schema) {
    for (Map.Entry<String, JsonNode> member : schema.properties()) {
      String word = member.getKey();
      JsonNode value = member.getValue();
      switch (word) {
        case "properties" -> addProperties(source, value);
        case "required" -> addRequired(value);
        case "additionalProperties", "unevaluatedProperties" -> open(source, value);
        default -> set(source, merged, word, value, word);
      }
    }
  }

  /** Each part would forbid what the others bring. */
  private void open(Part source, JsonNode others) {
    if (!others.isBoolean() || !others.booleanValue()) {
      remarks.add(source, CLOSED);
    }
  }

  private void addProperties(Part source, JsonNode properties) {
    ObjectNode all = merged.withObject("/properties");
    properties.properties().forEach(e -> set(source, all, e.getKey(), e.getValue(), e.getKey()));
  }

  private void addRequired(JsonNode names) {
    var all = new LinkedHashSet<String>();
    merged.path("required").forEach(name -> all.add(name.asText()));
    names.forEach(name -> all.add(name.asText()));
    ArrayNode required = merged.putArray("required");
    all.forEach(required::add);
  }

  private void set(Part source, ObjectNode owner, String key, JsonNode value, String word) {
    JsonNode before = owner.get(key);
    if (before != null && !before.equals(value) && !ABOUT.contains(word)) {
      remarks.add(source, CONFLICT.with("word", word));
    }
    owner.set(key, value);
  }

  ObjectNode merged() {
    return merged;
  }
}
