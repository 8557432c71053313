package se.ss12000.conformance.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes plans of schemas. Where a schema says what a plan cannot, there is no certainty. */
final class PlanReader {
  /** What says nothing of whether a value is valid. */
  private static final Set<String> REMARKS =
      Set.of(
          "$schema",
          "$defs",
          "$comment",
          "title",
          "description",
          "default",
          "examples",
          "readOnly",
          "writeOnly",
          "deprecated");

  private static final Map<String, Integer> KINDS =
      Map.of(
          "object", Plan.OBJECT,
          "array", Plan.ARRAY,
          "string", Plan.STRING,
          "integer", Plan.INTEGER,
          "number", Plan.NUMBER | Plan.INTEGER,
          "boolean", Plan.BOOLEAN,
          "null", Plan.NULL);

  private static final Map<String, Form> FORMATS =
      Map.of(
          "uuid", Form.UUID,
          "date", Form.DATE,
          "date-time", Form.DATE_TIME,
          "email", Form.EMAIL,
          "uri", Form.URI);

  private static final String CLOCK = "^[0-9]{2}:[0-9]{2}$";

  private final Map<String, JsonNode> documents;
  private final Map<String, Plan> plans = new HashMap<>();

  PlanReader(Map<String, JsonNode> documents) {
    this.documents = documents;
  }

  /** The plan of what a reference such as {@code codes.schema.json#/$defs/Sex} leads to. */
  Plan read(String reference) {
    Plan before = plans.get(reference);
    if (before != null) {
      return before;
    }
    var plan = new Plan();
    plans.put(reference, plan);
    int hash = (reference + "#").indexOf('#');
    String file = reference.substring(0, hash);
    JsonNode document = documents.getOrDefault(file, MissingNode.getInstance());
    String pointer = reference.substring(Math.min(reference.length(), hash + 1));
    boolean path = pointer.isEmpty() || pointer.startsWith("/");
    fill(plan, path ? document.at(pointer) : MissingNode.getInstance(), file);
    return plan;
  }

  private Plan plan(JsonNode schema, String file) {
    if (schema.has("$ref") && meaning(schema).equals(Set.of("$ref"))) {
      String reference = schema.path("$ref").asText();
      return read(reference.startsWith("#") ? file + reference : reference);
    }
    var plan = new Plan();
    fill(plan, schema, file);
    return plan;
  }

  private static Set<String> meaning(JsonNode schema) {
    var keywords = new HashSet<String>();
    schema.fieldNames().forEachRemaining(keywords::add);
    keywords.removeIf(keyword -> REMARKS.contains(keyword) || keyword.startsWith("x-"));
    return keywords;
  }

  private void fill(Plan plan, JsonNode schema, String file) {
    if (schema.isBoolean()) {
      plan.kinds = schema.booleanValue() ? Plan.ANY : 0;
      return;
    }
    if (!schema.isObject()) {
      plan.giveUp();
      return;
    }
    for (String keyword : meaning(schema)) {
      if (!understood(plan, keyword, schema.path(keyword))) {
        plan.kinds = 0;
        return;
      }
    }
    members(plan, schema, file);
    if (schema.has("items")) {
      plan.elements = plan(schema.path("items"), file);
      plan.anyElements = false;
    }
    restrict(plan, schema);
  }

  /** Takes what stands alone; false when it cannot be told what a keyword asks for. */
  private static boolean understood(Plan plan, String keyword, JsonNode value) {
    switch (keyword) {
      case "minimum" -> plan.least = value.asLong();
      case "maximum" -> plan.most = value.asLong();
      case "minItems" -> plan.fewest = value.asInt();
      case "uniqueItems" -> plan.different = value.asBoolean();
      case "format" -> plan.form = FORMATS.getOrDefault(value.asText(), Form.CODE);
      case "pattern" -> plan.form = value.asText().equals(CLOCK) ? Form.CLOCK : Form.CODE;
      case "type", "enum", "properties", "required", "items" -> {
        return true;
      }
      default -> {
        return false;
      }
    }
    return !value.isNumber() || (value.isIntegralNumber() && value.canConvertToLong());
  }

  private static void restrict(Plan plan, JsonNode schema) {
    int kinds = schema.has("type") ? 0 : Plan.ANY;
    JsonNode type = schema.path("type");
    for (JsonNode one : type.isArray() ? type : List.of(type)) {
      kinds |= KINDS.getOrDefault(one.asText(), 0);
    }
    JsonNode codes = schema.path("enum");
    if (codes.isArray()) {
      var words = new ArrayList<String>();
      int coded = 0;
      for (JsonNode code : codes) {
        coded |= code.isTextual() ? Plan.STRING : code.isNull() ? Plan.NULL : Plan.ANY + 1;
        words.add(code.isTextual() ? code.textValue() : "");
      }
      boolean alone = plan.form == Form.FREE && coded <= Plan.ANY;
      kinds = alone ? kinds & coded : 0;
      plan.codes = new Words(words.stream().filter(word -> !word.isEmpty()).toList());
      plan.form = Form.CODE;
    }
    boolean twoForms = schema.has("format") && schema.has("pattern");
    plan.kinds = twoForms ? 0 : kinds;
  }

  private void members(Plan plan, JsonNode schema, String file) {
    var found = new LinkedHashMap<String, Plan>();
    schema
        .path("properties")
        .properties()
        .forEach(member -> found.put(member.getKey(), plan(member.getValue(), file)));
    int defined = found.size();
    for (JsonNode name : schema.path("required")) {
      found.computeIfAbsent(name.asText(), n -> new Plan());
    }
    List<String> names = List.copyOf(found.keySet());
    if (names.size() > Plan.MOST_MEMBERS || !names.stream().allMatch(Word::isPlain)) {
      // Left as it is, every object would seem to have all that is required.
      plan.required = -1;
      return;
    }
    for (JsonNode name : schema.path("required")) {
      plan.required |= 1L << names.indexOf(name.asText());
    }
    plan.names = new Words(names);
    plan.members = found.values().toArray(Plan[]::new);
    plan.undefined = -1L << defined;
  }
}
