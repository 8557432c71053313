package se.ss12000.conformance.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import se.ss12000.conformance.standard.Library;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;

/** An OpenAPI document that says what a version of the standard says, as far as OpenAPI can. */
public final class OpenApiDraft {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Standard standard;
  private final JsonNode api;
  private final boolean modern;
  private final ObjectNode root = NODES.objectNode();

  private OpenApiDraft(String version, boolean modern) {
    this.standard = Standards.load(version, Reading.ADOPTED);
    this.modern = modern;
    try {
      this.api = YAML.readTree(Library.read("schemas/" + version + "/api.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a version.
   *
   * @param modern whether in OpenAPI 3.1, else in 3.0
   */
  public static OpenApiDraft of(String version, boolean modern) {
    var draft = new OpenApiDraft(version, modern);
    draft.root.put("openapi", modern ? "3.1.0" : "3.0.3");
    draft
        .root
        .putObject("info")
        .put("title", "Made for a test")
        .put("version", draft.standard.version());
    draft.root.putArray("servers").addObject().put("url", "https://school.example/v2.0");
    draft.writePaths();
    draft.writeSchemas();
    return draft;
  }

  /** The document itself, to change before it is written. */
  public ObjectNode root() {
    return root;
  }

  /** Writes it as YAML. */
  public Path writeTo(Path file) throws IOException {
    YAML.writeValue(file.toFile(), root);
    return file;
  }

  /** Writes it as JSON. */
  public Path writeJsonTo(Path file) throws IOException {
    Files.writeString(file, root.toPrettyString());
    return file;
  }

  private void writePaths() {
    ObjectNode paths = root.putObject("paths");
    for (Map.Entry<String, JsonNode> entry : api.path("operations").properties()) {
      String[] key = entry.getKey().split(" ", 2);
      JsonNode json = entry.getValue();
      String method = key[0].toLowerCase(Locale.ROOT);
      ObjectNode operation = paths.withObject("/" + escaped(key[1]) + "/" + method);
      var parameters = operation.putArray("parameters");
      for (JsonNode parameter : json.path("parameters")) {
        ObjectNode copy = parameter.deepCopy();
        copy.remove("means");
        copy.set("schema", schema(parameter.path("schema")));
        parameters.add(copy);
      }
      if (json.has("requestBody")) {
        content(operation.putObject("requestBody"), json.path("requestBody"));
      }
      ObjectNode answers = operation.putObject("responses");
      json.path("responses")
          .properties()
          .forEach(e -> content(answers.putObject(e.getKey()), e.getValue()));
    }
    writeCallback(paths);
  }

  private static void writeCallback(ObjectNode paths) {
    ObjectNode request =
        paths
            .withObject("/~1subscriptions/post/callbacks/changed")
            .putObject("{$request.body#/target}")
            .putObject("post")
            .putObject("requestBody");
    content(request, NODES.objectNode().put("object", "Callback"));
  }

  private static String escaped(String token) {
    return token.replace("~", "~0").replace("/", "~1");
  }

  private static void content(ObjectNode owner, JsonNode answer) {
    owner.put("description", "Said in a test.");
    if (answer.isTextual()) {
      return;
    }
    ObjectNode schema =
        owner.putObject("content").putObject("application/json").putObject("schema");
    if (answer.has("object")) {
      schema.put("$ref", component(answer.path("object").asText()));
      return;
    }
    String each = component(answer.path(answer.has("pageOf") ? "pageOf" : "arrayOf").asText());
    if (answer.has("arrayOf")) {
      schema.put("type", "array").putObject("items").put("$ref", each);
      return;
    }
    schema.put("type", "object").putArray("required").add("data");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("data").put("type", "array").putObject("items").put("$ref", each);
    properties.putObject("pageToken").put("type", "string");
  }

  private static String component(String name) {
    return "#/components/schemas/" + name;
  }

  private void writeSchemas() {
    ObjectNode schemas = root.withObject("/components/schemas");
    standard
        .documents()
        .forEach(
            (file, json) -> {
              if (file.startsWith("codes.")) {
                json.path("$defs")
                    .properties()
                    .forEach(e -> schemas.set(e.getKey(), schema(e.getValue())));
              } else if (!file.startsWith("Page.")) {
                schemas.set(file.replace(".schema.json", ""), schema(json));
              }
            });
  }

  /** The schema without what OpenAPI does not have. */
  private JsonNode schema(JsonNode json) {
    if (json.isArray()) {
      var array = NODES.arrayNode();
      json.forEach(element -> array.add(schema(element)));
      return array;
    }
    if (!json.isObject()) {
      return json;
    }
    ObjectNode schema = NODES.objectNode();
    for (Map.Entry<String, JsonNode> member : json.properties()) {
      String word = member.getKey();
      JsonNode value = member.getValue();
      if (word.equals("$ref")) {
        schema.put(
            word, component(value.asText().replaceFirst(".*/", "").replace(".schema.json", "")));
      } else if (word.equals("properties")) {
        ObjectNode properties = schema.putObject(word);
        value.properties().forEach(e -> properties.set(e.getKey(), schema(e.getValue())));
      } else if (word.equals("type") && value.isArray() && !modern) {
        schema.set("type", value.path(0));
        schema.put("nullable", true);
      } else if (!word.startsWith("x-") && !word.equals("$schema")) {
        schema.set(word, schema(value));
      }
    }
    return schema;
  }
}
