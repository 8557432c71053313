package se.ss12000.conformance.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.ss12000.conformance.standard.Operation.Answer;

/** What the schemas and the API description of a version say, in the words of the facts. */
final class SchemaStatements {
  private static final Set<String> NOT_IN_FACTS =
      Set.of("$schema", "title", "x-title-sv", "description", "x-description-sv", "x-personal");

  private final Standard standard;
  private final JsonNode api;
  private final Set<String> named;
  private final Set<String> inPlace = new TreeSet<>();
  private final Statements statements = new Statements();

  /**
   * @param named the schemas that the facts name; others they describe where they are used
   */
  SchemaStatements(Standard standard, Set<String> named) {
    this.standard = standard;
    this.api = Standards.json(standard.name() + "/api.json");
    this.named = named;
  }

  Statements statements() {
    named.stream()
        .filter(name -> standard.documents().containsKey(name + StandardReader.SCHEMA_FILE))
        .forEach(name -> describe(name, document(name)));
    standard.resources().forEach(type -> statements.say(type.name(), "path", type.path()));
    standard.types().values().stream()
        .flatMap(type -> type.references().stream())
        .forEach(this::reference);
    standard.operations().values().forEach(this::operation);
    return statements;
  }

  /** The names of the schemas that nothing was said about. */
  Set<String> unmentioned() {
    return standard.documents().keySet().stream()
        .map(file -> file.replace(StandardReader.SCHEMA_FILE, ""))
        .filter(name -> !named.contains(name) && !inPlace.contains(name))
        .collect(Collectors.toSet());
  }

  private void reference(Reference reference) {
    String kind =
        reference
            .where()
            .map(where -> "(" + String.join(" | ", new TreeSet<>(where.values())) + ")")
            .orElse("");
    statements.say(reference.owner() + "." + reference.property(), "to", reference.to() + kind);
  }

  private void operation(Operation operation) {
    String key = operation.key();
    api.path("operations").path(key).path("parameters").forEach(p -> parameter(key, p));
    operation.body().ifPresent(schema -> body(key + " body", Answer.Shape.OBJECT, schema));
    operation.answers().forEach((status, a) -> body(key + " " + status, a.shape(), a.schema()));
  }

  private void parameter(String operation, JsonNode json) {
    String subject = operation + " ?" + json.path("name").asText();
    json.properties()
        .forEach(
            e -> {
              switch (e.getKey()) {
                case "name", "means" -> {}
                case "schema" -> describe(subject, e.getValue());
                default -> statements.say(subject, e.getKey(), e.getValue().asText());
              }
            });
  }

  private void body(String subject, Answer.Shape shape, String schema) {
    if (schema.isEmpty() || named.contains(schema)) {
      statements.say(subject, "holds", (shape + " " + schema).strip());
    } else {
      inPlace.add(schema);
      describe(subject, document(schema));
    }
  }

  private void describe(String subject, JsonNode json) {
    json.properties().forEach(e -> describe(subject, e.getKey(), e.getValue(), json));
  }

  private void describe(String subject, String keyword, JsonNode value, JsonNode schema) {
    switch (keyword) {
      case "properties" ->
          value.properties().forEach(e -> describe(subject + "." + e.getKey(), e.getValue()));
      case "items" -> describe(subject + "[]", value);
      case "$ref" -> refer(subject, value.asText());
      case "required" -> value.forEach(name -> required(subject, name.asText(), schema));
      case "type" -> type(subject, value);
      case "x-codeList" -> statements.say(subject, "codeList", value.asText());
      default -> {
        if (!NOT_IN_FACTS.contains(keyword)) {
          statements.say(subject, keyword, text(value));
        }
      }
    }
  }

  private void refer(String subject, String ref) {
    if (ref.contains("#")) {
      describe(subject, Place.at(standard, ref));
    } else {
      statements.say(subject, "schema", ref.replace(StandardReader.SCHEMA_FILE, ""));
    }
  }

  private void required(String subject, String name, JsonNode schema) {
    statements.say(subject + "." + name, "required", "true");
    if (!schema.path("properties").has(name)) {
      statements.say(subject + "." + name, "undefined", "true");
    }
  }

  private void type(String subject, JsonNode value) {
    if (value.isArray()) {
      value.forEach(
          type ->
              statements.say(
                  subject,
                  type.asText().equals("null") ? "nullable" : "type",
                  type.asText().equals("null") ? "true" : type.asText()));
    } else {
      statements.say(subject, "type", value.asText());
    }
  }

  private JsonNode document(String name) {
    return Place.at(standard, name + StandardReader.SCHEMA_FILE);
  }

  static String text(JsonNode value) {
    return value.isArray() ? String.join(" | ", StandardReader.strings(value)) : value.asText();
  }
}
