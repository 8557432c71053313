package se.ss12000.conformance.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ss12000.conformance.standard.Standard;

/**
 * Gives schemas what OpenAPI cannot say but the standard's own schemas do: what is personal, and
 * what attributes are called in both languages.
 *
 * <p>What the standard does not know is personal when in doubt, so that nothing is shown by
 * mistake.
 */
final class Heritage {
  private static final String ENDING = ".schema.json";
  private static final String PERSONAL = "x-personal";

  private final Standard base;
  private final Map<String, ObjectNode> schemas;
  private final Deque<Map.Entry<String, JsonNode>> waiting = new ArrayDeque<>();
  private final Set<String> done = new HashSet<>();

  /**
   * @param schemas those of the document, by name; they are changed in place
   */
  Heritage(Standard base, Map<String, ObjectNode> schemas) {
    this.base = base;
    this.schemas = schemas;
  }

  void apply() {
    schemas.keySet().stream()
        .filter(name -> base.documents().containsKey(name + ENDING))
        .forEach(name -> waiting.add(Map.entry(name, base.documents().get(name + ENDING))));
    drain();
    schemas.keySet().forEach(name -> waiting.add(Map.entry(name, MissingNode.getInstance())));
    drain();
  }

  private void drain() {
    while (!waiting.isEmpty()) {
      Map.Entry<String, JsonNode> next = waiting.remove();
      ObjectNode schema = schemas.get(next.getKey());
      if (schema != null && done.add(next.getKey())) {
        word(schema, next.getValue(), next.getKey());
        object(schema, next.getValue());
      }
    }
  }

  private void object(JsonNode schema, JsonNode known) {
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      if (property.getValue() instanceof ObjectNode attribute) {
        JsonNode same = known.path("properties").path(property.getKey());
        word(attribute, same, property.getKey());
        attribute(attribute, same);
      }
    }
  }

  private void attribute(ObjectNode own, JsonNode known) {
    JsonNode value = own.path("items").isObject() ? own.path("items") : own;
    JsonNode knownValue = known.path("items").isObject() ? known.path("items") : known;
    boolean personal = known.path(PERSONAL).asBoolean() || knownValue.path(PERSONAL).asBoolean();
    if (personal || (known.isMissingNode() && mayBePersonal(value))) {
      own.put(PERSONAL, true);
    }
    String ref = value.path("$ref").asText();
    if (ref.endsWith(ENDING) && !known.isMissingNode()) {
      String name = ref.substring(0, ref.length() - ENDING.length());
      if (!base.documents().containsKey(ref)) {
        waiting.add(Map.entry(name, resolved(knownValue)));
      }
    }
    object(value, resolved(knownValue));
  }

  private static boolean mayBePersonal(JsonNode value) {
    boolean plain = value.path("type").asText().equals("boolean") || value.has("enum");
    return !plain && !value.has("properties") && !value.has("$ref");
  }

  private JsonNode resolved(JsonNode known) {
    JsonNode document = base.documents().get(known.path("$ref").asText());
    return document == null ? known : document;
  }

  /** The standard's words where it has any, else those of the document, for both languages. */
  private static void word(ObjectNode own, JsonNode known, String name) {
    for (String word : List.of("title", "description")) {
      String swedish = "x-" + word + "-sv";
      if (known.has(word)) {
        own.set(word, known.path(word));
        own.set(swedish, known.path(swedish));
      } else if (own.has(word) || word.equals("title")) {
        String said = own.path(word).asText(name);
        own.put(word, said).put(swedish, said);
      }
    }
  }
}
