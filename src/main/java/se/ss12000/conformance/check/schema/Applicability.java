package se.ss12000.conformance.check.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;

/** Which rules the records of a type could break, read off its schema. */
final class Applicability {
  private static final Map<String, Rule> BY_KEYWORD =
      Map.of(
          "required", SchemaCheck.MISSING,
          "enum", SchemaCheck.CODE,
          "pattern", SchemaCheck.TIME,
          "minimum", SchemaCheck.RANGE,
          "maximum", SchemaCheck.RANGE,
          "minItems", SchemaCheck.TOO_FEW,
          "uniqueItems", SchemaCheck.REPEATED);
  private static final Map<String, Rule> BY_FORMAT =
      Map.of(
          "uuid", SchemaCheck.UUID,
          "date", SchemaCheck.DATE,
          "date-time", SchemaCheck.DATE_TIME,
          "email", SchemaCheck.EMAIL,
          "uri", SchemaCheck.URI);

  /** Keywords that have no rule of their own. */
  private static final Set<String> OTHERS =
      Set.of(
          "minLength",
          "maxLength",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "maxItems",
          "const",
          "minProperties",
          "maxProperties",
          "not",
          "anyOf",
          "oneOf");

  private final Standard standard;
  private final Map<EntityType, Set<Rule>> rules = new HashMap<>();

  Applicability(Standard standard) {
    this.standard = standard;
  }

  boolean concerns(Rule rule, EntityType type) {
    return rules.computeIfAbsent(type, this::rulesFor).contains(rule);
  }

  private Set<Rule> rulesFor(EntityType type) {
    var found = new HashSet<Rule>(Set.of(SchemaCheck.TYPE, SchemaCheck.NULL));
    collect(type.name() + ".schema.json", found, new HashSet<>());
    standard.errata().stream()
        .flatMap(erratum -> erratum.values().stream())
        .filter(value -> value.at().startsWith(type.name() + "."))
        .map(
            value ->
                value.severity().equals("note") ? SchemaCheck.NEWER_CODE : SchemaCheck.OTHER_VALUE)
        .forEach(found::add);
    return found;
  }

  private void collect(String reference, Set<Rule> found, Set<String> seen) {
    String[] parts = reference.split("#", 2);
    JsonNode document = standard.documents().get(parts[0]);
    if (document != null && seen.add(reference)) {
      collect(parts.length == 2 ? document.at(parts[1]) : document, found, seen);
    }
  }

  private void collect(JsonNode schema, Set<Rule> found, Set<String> seen) {
    schema
        .properties()
        .forEach(
            member -> {
              String key = member.getKey();
              JsonNode value = member.getValue();
              if (OTHERS.contains(key)) {
                found.add(SchemaCheck.OTHER);
              }
              if (BY_KEYWORD.containsKey(key) && !value.isObject()) {
                found.add(BY_KEYWORD.get(key));
              } else if (key.equals("format") && BY_FORMAT.containsKey(value.asText())) {
                found.add(BY_FORMAT.get(value.asText()));
              } else if (key.equals("$ref")) {
                collect(value.asText(), found, seen);
              } else if (value.isObject() && !key.equals("_embedded")) {
                collect(value, found, seen);
              }
            });
  }
}
