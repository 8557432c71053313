package se.ss12000.conformance.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.openapi.Shapes.Wrapped;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/** Writes operations as {@code api.json} has them. */
final class OperationWriting {
  private static final Text NO_RECORDS =
      Text.sv("{key} har ett innehåll som varken är ett objekt eller en lista av objekt")
          .en("{key} has content that is neither an object nor an array of objects");
  private static final Text LIST_SENT =
      Text.sv("{key} tar emot en lista; bara objekt förs över")
          .en("{key} takes an array; only objects are carried over");
  private static final Text NO_MEANING =
      Text.sv("vad {name} i {key} väljer ut är okänt, så svaren prövas inte mot det")
          .en("what {name} of {key} picks is unknown, so answers are not tried against it");

  /** Of the schema of a parameter, what tells its values. */
  private static final Set<String> TELLING =
      Set.of(
          "type",
          "format",
          "enum",
          "items",
          "$ref",
          "pattern",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minLength",
          "maxLength",
          "minItems",
          "maxItems",
          "uniqueItems");

  private final BaseVersion base;
  private final SchemaConversion conversion;
  private final Seats seats;
  private final Set<String> types;
  private final Remarks remarks;
  private int meanings;

  /**
   * @param types the names of the entity types that the document has
   */
  OperationWriting(
      BaseVersion base,
      SchemaConversion conversion,
      Seats seats,
      Set<String> types,
      Remarks remarks) {
    this.base = base;
    this.conversion = conversion;
    this.seats = seats;
    this.types = Set.copyOf(types);
    this.remarks = remarks;
  }

  /**
   * What was written.
   *
   * @param meanings how many parameters have a meaning that was taken over
   */
  record Written(ObjectNode operations, int meanings) {}

  /** The standard's operations in its own order, then the others. */
  Written write(List<ApiOperation> operations) throws YamlException {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    var keys = List.copyOf(base.standard().operations().keySet());
    var sorted = new ArrayList<>(operations);
    sorted.sort(
        Comparator.comparingInt(o -> keys.contains(o.key()) ? keys.indexOf(o.key()) : keys.size()));
    for (ApiOperation operation : sorted) {
      all.set(operation.key(), operation(operation));
    }
    return new Written(all, meanings);
  }

  private ObjectNode operation(ApiOperation operation) throws YamlException {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    var parameters = json.putArray("parameters");
    for (Part parameter : operation.parameters()) {
      parameters.add(parameter(operation.key(), parameter));
    }
    if (operation.body().isPresent()) {
      body(operation, operation.body().get()).ifPresent(body -> json.set("requestBody", body));
    }
    ObjectNode answers = json.putObject("responses");
    for (Map.Entry<String, Optional<Part>> answer : operation.answers().entrySet()) {
      answers.set(answer.getKey(), answer(operation, answer.getValue()));
    }
    return json;
  }

  private ObjectNode parameter(String key, Part part) throws YamlException {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    boolean inPath = part.text("in").equals("path");
    String name = inPath ? inPath(key, part.text("name")) : part.text("name");
    json.put("name", name).put("in", part.text("in"));
    if (part.json().path("required").asBoolean()) {
      json.put("required", true);
    }
    json.set("schema", schema(part));
    Optional<JsonNode> meaning = base.meaning(key, name, types);
    if (meaning.isPresent()) {
      meanings++;
      json.set("means", meaning.get());
    } else if (!inPath && !isKnown(key, name)) {
      remarks.add(part, NO_MEANING.with(Map.of("name", Text.same(name), "key", Text.same(key))));
    }
    return json;
  }

  private boolean isKnown(String key, String name) {
    return Optional.ofNullable(base.standard().operations().get(key))
        .flatMap(operation -> operation.parameter(name))
        .isPresent();
  }

  /** The name that the path has for it. */
  private static String inPath(String key, String name) {
    String first = key.replaceFirst("^[^{]*\\{?([^}]*).*", "$1");
    return key.contains("{" + name + "}") || first.isEmpty() ? name : first;
  }

  private ObjectNode schema(Part parameter) throws YamlException {
    Part schema =
        parameter.has("content")
            ? parameter.at("content").members().values().iterator().next().at("schema")
            : parameter.at("schema");
    if (!schema.isThere()) {
      return JsonNodeFactory.instance.objectNode().put("type", "string");
    }
    ObjectNode json = conversion.convert(schema);
    json.retain(TELLING);
    JsonNode type = json.path("type");
    if (type.isArray()) {
      json.set("type", type.path(0));
    }
    if (json.path("items") instanceof ObjectNode items) {
      items.retain(TELLING);
    }
    return json;
  }

  private Optional<ObjectNode> body(ApiOperation operation, Part schema) throws YamlException {
    Optional<Wrapped> sent = seats.wrapped(schema);
    Text key = Text.same(operation.key());
    if (sent.isEmpty()) {
      remarks.add(operation.part(), NO_RECORDS.with("key", key));
      return Optional.empty();
    }
    if (sent.get().word().equals("arrayOf")) {
      remarks.add(operation.part(), LIST_SENT.with("key", key));
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("object", seats.name(sent.get().schema(), operation.key()));
    ObjectNode means = base.meanings(operation.key(), seats.attributes(sent.get().schema()), types);
    if (!means.isEmpty()) {
      meanings += means.size();
      json.set("means", means);
    }
    return Optional.of(json);
  }

  private JsonNode answer(ApiOperation operation, Optional<Part> schema) throws YamlException {
    if (schema.isEmpty()) {
      return JsonNodeFactory.instance.textNode("empty");
    }
    Optional<Wrapped> given = seats.wrapped(schema.get());
    if (given.isEmpty()) {
      remarks.add(operation.part(), NO_RECORDS.with("key", operation.key()));
      return JsonNodeFactory.instance.textNode("empty");
    }
    return given.get().named(seats.name(given.get().schema(), operation.key()));
  }
}
