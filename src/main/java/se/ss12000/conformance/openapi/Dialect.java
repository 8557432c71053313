package se.ss12000.conformance.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Says in the words of JSON Schema what OpenAPI 3.0 says in words of its own, or leaves unsaid. */
final class Dialect {
  private Dialect() {}

  /** Whether a keyword is a bound in the way of 3.0: a flag that sharpens another. */
  static boolean isBound(String word, JsonNode value) {
    return value.isBoolean()
        && (word.equals("exclusiveMinimum") || word.equals("exclusiveMaximum"));
  }

  /** A schema with what its source says in the way of 3.0, and with the type that it implies. */
  static ObjectNode completed(Part source, ObjectNode schema) {
    sharpen(source, schema, "minimum", "exclusiveMinimum");
    sharpen(source, schema, "maximum", "exclusiveMaximum");
    if (!schema.has("type")) {
      imply(schema);
    }
    spellCodes(schema);
    return source.json().path("nullable").asBoolean() ? allowing(schema) : schema;
  }

  private static void sharpen(Part source, ObjectNode schema, String bound, String sharp) {
    if (source.json().path(sharp).isBoolean()) {
      JsonNode limit = schema.path(bound);
      if (source.json().path(sharp).booleanValue() && limit.isNumber()) {
        schema.remove(bound);
        schema.set(sharp, limit);
      }
    }
  }

  private static void imply(ObjectNode schema) {
    if (schema.has("properties")) {
      schema.put("type", "object");
    } else if (schema.has("items")) {
      schema.put("type", "array");
    } else if (allText(schema.path("enum"))) {
      schema.put("type", "string");
    }
  }

  private static boolean allText(JsonNode codes) {
    for (JsonNode code : codes) {
      if (!code.isTextual()) {
        return false;
      }
    }
    return codes.isArray();
  }

  /** YAML takes a code such as 1 for a number, though the type says that it is a text. */
  private static void spellCodes(ObjectNode schema) {
    if (schema.path("type").asText().equals("string") && schema.path("enum").isArray()) {
      schema.set("enum", spelt(schema.path("enum")));
    }
  }

  private static ArrayNode spelt(JsonNode codes) {
    ArrayNode spelt = JsonNodeFactory.instance.arrayNode();
    for (JsonNode code : codes) {
      if (code.isNull()) {
        spelt.addNull();
      } else {
        spelt.add(code.asText());
      }
    }
    return spelt;
  }

  /** A schema that null meets as well. */
  static ObjectNode allowing(ObjectNode schema) {
    JsonNode type = schema.path("type");
    if (type.isTextual() && !type.asText().equals("null")) {
      schema.putArray("type").add(type).add("null");
    } else if (type.isArray() && !contains(type, "null")) {
      schema.set("type", ((ArrayNode) type.deepCopy()).add("null"));
    } else if (schema.has("$ref")) {
      JsonNode ref = schema.remove("$ref");
      ArrayNode choices = schema.putArray("anyOf");
      choices.addObject().set("$ref", ref);
      choices.addObject().put("type", "null");
    }
    if (schema.path("enum") instanceof ArrayNode codes && !hasNull(codes)) {
      codes.add(NullNode.instance);
    }
    return schema;
  }

  private static boolean contains(JsonNode words, String word) {
    for (JsonNode each : words) {
      if (each.asText().equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNull(ArrayNode codes) {
    for (JsonNode code : codes) {
      if (code.isNull()) {
        return true;
      }
    }
    return false;
  }
}
