package se.ss12000.conformance.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/**
 * A schema seen as one, with all that {@code allOf} brings together.
 *
 * @param type its type; empty when none is told
 * @param items what its elements are, when it is an array
 */
record Flat(String type, Map<String, Part> properties, Part items) {
  private static final Text CIRCLE =
      Text.sv("allOf leder tillbaka till samma schema").en("allOf leads back to the same schema");

  Flat {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

  static Flat of(Part schema, ApiDocument document) throws YamlException {
    return of(schema, document, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static Flat of(Part schema, ApiDocument document, Set<JsonNode> open)
      throws YamlException {
    Part part = document.resolved(schema);
    if (!open.add(part.json())) {
      throw part.fault(CIRCLE);
    }
    String type = typeOf(part.json().path("type"));
    var properties = new LinkedHashMap<String, Part>();
    Part items = part.at("items");
    for (Part element : part.at("allOf").elements()) {
      Flat flat = of(element, document, open);
      type = type.isEmpty() ? flat.type() : type;
      items = items.isThere() ? items : flat.items();
      properties.putAll(flat.properties());
    }
    properties.putAll(part.at("properties").members());
    open.remove(part.json());
    return new Flat(type, properties, items);
  }

  /** The type; of several, the first that is not null. */
  private static String typeOf(JsonNode type) {
    for (JsonNode one : type) {
      if (!one.asText().equals("null")) {
        return one.asText();
      }
    }
    return type.asText();
  }

  boolean isObject() {
    return type.equals("object") || (type.isEmpty() && !properties.isEmpty());
  }

  boolean isArray() {
    return type.equals("array") || (type.isEmpty() && items.isThere());
  }
}
