package se.ss12000.conformance.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts about one version of the standard, as the project was given them. */
final class FactsFile {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private final JsonNode facts;
  private final Statements statements = new Statements();

  FactsFile(Path path) throws IOException {
    facts = YAML.readTree(path.toFile());
  }

  String version() {
    return facts.path("version").asText();
  }

  /** The names of the schemas that the facts name. */
  Set<String> names() {
    return Stream.of("resources", "objects")
        .flatMap(kind -> StandardReader.names(facts.path(kind)).stream())
        .collect(Collectors.toSet());
  }

  /** The names that are said to come with {@code _embedded} in some answer. */
  Set<String> expanded() {
    return Stream.of("pageOf", "arrayOf", "object")
        .flatMap(shape -> facts.path("operations").findValuesAsText(shape).stream())
        .filter(name -> name.endsWith("Expanded"))
        .map(FactsFile::withoutSuffix)
        .collect(Collectors.toSet());
  }

  Statements statements() {
    for (String kind : List.of("resources", "objects")) {
      facts.path(kind).properties().forEach(e -> describe(e.getKey(), e.getValue()));
    }
    facts.path("operations").properties().forEach(e -> operation(e.getKey(), e.getValue()));
    return statements;
  }

  private void operation(String key, JsonNode json) {
    json.path("parameters").forEach(parameter -> parameter(key, parameter));
    if (json.has("requestBody")) {
      body(key + " body", json.path("requestBody"));
    }
    json.path("responses").properties().forEach(e -> body(key + " " + e.getKey(), e.getValue()));
    listed(key, json.at("/responses/200/pageOf").asText());
  }

  /** What is listed in pages under a path is the collection of an entity type. */
  private void listed(String key, String name) {
    if (facts.path("resources").has(withoutSuffix(name))) {
      statements.say(withoutSuffix(name), "path", key.replace("GET ", ""));
    }
  }

  private void parameter(String operation, JsonNode json) {
    String subject = operation + " ?" + json.path("name").asText();
    statements.say(subject, "in", json.path("in").asText());
    if (json.path("required").asBoolean()) {
      statements.say(subject, "required", "true");
    }
    describe(subject, ((ObjectNode) json.deepCopy()).without(List.of("name", "in", "required")));
  }

  private void body(String subject, JsonNode json) {
    if (json.has("fields")) {
      describe(subject, json);
    } else if (json.isTextual()) {
      statements.say(subject, "holds", json.asText().replace("no body", "EMPTY"));
    } else {
      json.properties()
          .forEach(
              e -> {
                String shape = e.getKey().replace("Of", "").toUpperCase(Locale.ROOT);
                statements.say(
                    subject, "holds", shape + " " + withoutSuffix(e.getValue().asText()));
              });
    }
  }

  private void describe(String subject, JsonNode json) {
    json.properties().forEach(e -> describe(subject, e.getKey(), e.getValue()));
  }

  private void describe(String subject, String keyword, JsonNode value) {
    switch (keyword) {
      case "fields" -> object(subject, value);
      case "embedded" -> object(subject + "._embedded", value);
      case "items" -> describe(subject + "[]", value);
      case "ref" -> reference(subject, value.asText());
      case "object", "resource" -> statements.say(subject, "schema", value.asText());
      case "required" -> value.forEach(name -> attribute(subject, name, "required"));
      case "requiredButUndefined" -> value.forEach(name -> attribute(subject, name, "undefined"));
      default -> statements.say(subject, keyword, SchemaStatements.text(value));
    }
  }

  private void object(String subject, JsonNode fields) {
    statements.say(subject, "type", "object");
    fields.properties().forEach(e -> describe(subject + "." + e.getKey(), e.getValue()));
  }

  private void attribute(String subject, JsonNode name, String aspect) {
    statements.say(subject + "." + name.asText(), aspect, "true");
  }

  private void reference(String subject, String to) {
    statements.say(subject, "schema", to.equals("Person") ? "PersonReference" : "ObjectReference");
    statements.say(subject, "to", to);
  }

  private static String withoutSuffix(String name) {
    return name.replaceFirst("Expanded$", "");
  }
}
