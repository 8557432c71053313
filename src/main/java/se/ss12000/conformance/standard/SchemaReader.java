package se.ss12000.conformance.standard;

import static se.ss12000.conformance.standard.StandardReader.SCHEMA_FILE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.text.Text;

/** Reads what objects consist of from JSON Schemas. */
final class SchemaReader {
  private final Map<String, JsonNode> documents;
  private final Definitions definitions;

  SchemaReader(Map<String, JsonNode> documents, Definitions definitions) {
    this.documents = documents;
    this.definitions = definitions;
  }

  /** Every schema that describes an object, by name. */
  Map<String, ObjectSchema> read() {
    var schemas = new HashMap<String, ObjectSchema>();
    documents.forEach(
        (file, json) -> {
          if (json.has("properties")) {
            schemas.put(file.replace(SCHEMA_FILE, ""), object(json));
          }
        });
    return schemas;
  }

  private ObjectSchema object(JsonNode json) {
    Set<String> required = StandardReader.set(json.path("required"));
    var attributes = new LinkedHashMap<String, Attribute>();
    json.path("properties")
        .properties()
        .forEach(
            e ->
                attributes.put(
                    e.getKey(),
                    attribute(e.getKey(), e.getValue(), required.contains(e.getKey()))));
    return new ObjectSchema(title(json), description(json), attributes);
  }

  private Attribute attribute(String name, JsonNode json, boolean required) {
    boolean array = typeOf(json).equals("array");
    JsonNode value = array ? json.path("items") : json;
    String ref = value.path("$ref").asText();
    boolean named = !ref.isEmpty() && ref.indexOf('#') < 0;
    JsonNode codes =
        named || ref.isEmpty() ? value : definitions.of(ref).orElse(MissingNode.getInstance());
    return new Attribute(
        name,
        title(json),
        description(json),
        named ? "object" : typeOf(codes),
        codes.path("format").asText(codes.path("pattern").asText()),
        codes(codes.path("enum")),
        Limits.of(json, codes),
        array,
        required,
        json.path("x-personal").asBoolean() || value.path("x-personal").asBoolean(),
        value.has("properties") ? Optional.of(object(value)) : Optional.empty(),
        named ? Optional.of(ref.replace(SCHEMA_FILE, "")) : Optional.empty());
  }

  /** The type; of several, the one that is not null. */
  private static String typeOf(JsonNode json) {
    JsonNode type = json.path("type");
    for (JsonNode one : type) {
      if (!one.asText().equals("null")) {
        return one.asText();
      }
    }
    return type.asText();
  }

  /** The values; that there may be none is not one of them. */
  private static List<String> codes(JsonNode values) {
    if (values.isEmpty()) {
      return List.of();
    }
    var codes = new ArrayList<String>(values.size());
    for (JsonNode value : values) {
      if (!value.isNull()) {
        codes.add(value.asText());
      }
    }
    return codes;
  }

  private static Text title(JsonNode json) {
    return text(json, "x-title-sv", "title");
  }

  private static Text description(JsonNode json) {
    return text(json, "x-description-sv", "description");
  }

  private static Text text(JsonNode json, String sv, String en) {
    return Text.sv(json.path(sv).asText()).en(json.path(en).asText());
  }
}
