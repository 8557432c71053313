package se.ss12000.conformance.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ss12000.conformance.standard.Operation.Answer;
import se.ss12000.conformance.standard.Operation.Parameter;

/** Reads the operations of an API from {@code api.json}. */
final class OperationReader {
  private final Definitions definitions;
  private final Map<String, JsonNode> otherAnswers;

  /**
   * @param otherAnswers answers by operation and status that replace those of the file
   */
  OperationReader(Definitions definitions, Map<String, JsonNode> otherAnswers) {
    this.definitions = definitions;
    this.otherAnswers = otherAnswers;
  }

  Map<String, Operation> read(JsonNode json) {
    var operations = new LinkedHashMap<String, Operation>();
    json.properties().forEach(e -> operations.put(e.getKey(), operation(e.getKey(), e.getValue())));
    return operations;
  }

  private Operation operation(String key, JsonNode json) {
    var answers = new HashMap<String, Answer>();
    readAnswers(json.path("responses"), answers);
    readAnswers(otherAnswers.getOrDefault(key, MissingNode.getInstance()), answers);
    return new Operation(
        key,
        parameters(json.path("parameters")),
        Optional.of(json.path("requestBody").path("object").asText())
            .filter(schema -> !schema.isEmpty()),
        answers,
        meanings(json));
  }

  private List<Parameter> parameters(JsonNode json) {
    var parameters = new ArrayList<Parameter>(json.size());
    for (JsonNode parameter : json) {
      parameters.add(parameter(parameter));
    }
    return parameters;
  }

  private static Map<String, Meaning> meanings(JsonNode json) {
    var meanings = new LinkedHashMap<String, Meaning>();
    for (JsonNode parameter : json.path("parameters")) {
      if (parameter.has("means")) {
        meanings.put(parameter.path("name").asText(), MeaningReader.read(parameter.path("means")));
      }
    }
    json.path("requestBody")
        .path("means")
        .properties()
        .forEach(e -> meanings.put(e.getKey(), MeaningReader.read(e.getValue())));
    return meanings;
  }

  private Parameter parameter(JsonNode json) {
    JsonNode schema = json.path("schema");
    boolean repeatable = schema.path("type").asText().equals("array");
    JsonNode value = resolved(repeatable ? schema.path("items") : schema);
    return new Parameter(
        json.path("name").asText(),
        json.path("in").asText().equals("path"),
        json.path("required").asBoolean(),
        repeatable,
        value.path("type").asText(),
        value.path("format").asText(),
        StandardReader.strings(value.path("enum")),
        Limits.of(schema, value));
  }

  private JsonNode resolved(JsonNode schema) {
    JsonNode ref = schema.path("$ref");
    return ref.isMissingNode() ? schema : definitions.of(ref.asText()).orElse(schema);
  }

  private static void readAnswers(JsonNode json, Map<String, Answer> answers) {
    json.properties().forEach(e -> answers.put(e.getKey(), answer(e.getValue())));
  }

  private static Answer answer(JsonNode json) {
    if (json.has("pageOf")) {
      return new Answer(Answer.Shape.PAGE, json.path("pageOf").asText());
    }
    if (json.has("arrayOf")) {
      return new Answer(Answer.Shape.ARRAY, json.path("arrayOf").asText());
    }
    String schema = json.path("object").asText();
    return new Answer(schema.isEmpty() ? Answer.Shape.EMPTY : Answer.Shape.OBJECT, schema);
  }
}
