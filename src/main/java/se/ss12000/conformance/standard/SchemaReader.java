package se.ss12000.conformance.standard;

import static se.ss12000.conformance.standard.StandardReader.SCHEMA_FILE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import se.ss12000.conformance.text.Text;

/** Reads what objects consist of from JSON Schemas. */
final class SchemaReader {
  private final Map<String, JsonNode> documents;

  SchemaReader(Map<String, JsonNode> documents) {
    this.documents = documents;
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
    JsonNode codes = ref.contains("#") ? definition(ref) : value;
    boolean named = !ref.isEmpty() && !ref.contains("#");
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
    return type.isArray()
        ? StandardReader.strings(type).filter(t -> !t.equals("null")).findFirst().orElse("")
        : type.asText();
  }

  /** What a reference like {@code codes.schema.json#/$defs/SchoolType} points to. */
  private JsonNode definition(String ref) {
    int hash = ref.indexOf('#');
    JsonNode document = documents.get(ref.substring(0, hash));
    return document == null ? MissingNode.getInstance() : document.at(ref.substring(hash + 1));
  }

  /** The values; that there may be none is not one of them. */
  private static List<String> codes(JsonNode values) {
    return StreamSupport.stream(values.spliterator(), false)
        .filter(value -> !value.isNull())
        .map(JsonNode::asText)
        .toList();
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
