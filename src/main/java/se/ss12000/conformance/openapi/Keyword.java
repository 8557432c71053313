package se.ss12000.conformance.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What a keyword of a schema holds, and so how it is carried over. */
enum Keyword {
  TEXT,
  PATTERN,
  NUMBER,
  COUNT,
  FLAG,
  NAMES,
  VALUES,
  ANYTHING,
  SCHEMA,
  SCHEMAS,
  SCHEMA_MAP,
  /** Carried over together with others, or nothing that a record could break. */
  ELSEWHERE;

  private static final Map<Keyword, Set<String>> WORDS =
      Map.ofEntries(
          Map.entry(
              TEXT,
              Set.of("title", "description", "format", "contentEncoding", "contentMediaType")),
          Map.entry(PATTERN, Set.of("pattern")),
          Map.entry(
              NUMBER,
              Set.of("minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum")),
          Map.entry(
              COUNT,
              Set.of(
                  "minLength",
                  "maxLength",
                  "minItems",
                  "maxItems",
                  "minProperties",
                  "maxProperties",
                  "minContains",
                  "maxContains")),
          Map.entry(
              FLAG, Set.of("uniqueItems", "readOnly", "writeOnly", "deprecated", "x-personal")),
          Map.entry(NAMES, Set.of("required")),
          Map.entry(VALUES, Set.of("enum")),
          Map.entry(ANYTHING, Set.of("const", "default")),
          Map.entry(
              SCHEMA,
              Set.of(
                  "items",
                  "additionalProperties",
                  "not",
                  "if",
                  "then",
                  "else",
                  "contains",
                  "propertyNames",
                  "unevaluatedProperties")),
          Map.entry(SCHEMAS, Set.of("oneOf", "anyOf", "prefixItems")),
          Map.entry(SCHEMA_MAP, Set.of("properties", "patternProperties", "dependentSchemas")),
          Map.entry(
              ELSEWHERE,
              Set.of(
                  "type",
                  "nullable",
                  "allOf",
                  "$ref",
                  "$defs",
                  "$schema",
                  "$comment",
                  "example",
                  "examples",
                  "externalDocs",
                  "xml")));
  private static final Set<String> TYPES =
      Set.of("string", "number", "integer", "boolean", "object", "array", "null");

  static Optional<Keyword> of(String word) {
    return WORDS.entrySet().stream()
        .filter(entry -> entry.getValue().contains(word))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether a value is such that a validator can use it. */
  boolean fits(JsonNode value) {
    return switch (this) {
      case TEXT -> value.isTextual();
      case PATTERN -> value.isTextual() && compiles(value.textValue());
      case NUMBER -> value.isNumber();
      case COUNT -> value.canConvertToInt() && value.intValue() >= 0;
      case FLAG -> value.isBoolean();
      case NAMES -> value.isArray() && all(value, JsonNode::isTextual);
      case VALUES -> value.isArray() && !value.isEmpty();
      case ANYTHING, ELSEWHERE -> true;
      case SCHEMA -> isSchema(value);
      case SCHEMAS -> value.isArray() && !value.isEmpty() && all(value, Keyword::isSchema);
      case SCHEMA_MAP -> value.isObject() && all(value, Keyword::isSchema);
    };
  }

  static boolean isSchema(JsonNode value) {
    return value.isObject() || value.isBoolean();
  }

  /** Whether something names types that JSON has. */
  static boolean isType(JsonNode value) {
    return value.isArray()
        ? !value.isEmpty() && all(value, v -> TYPES.contains(v.asText()))
        : TYPES.contains(value.asText());
  }

  private static boolean all(JsonNode values, Predicate<JsonNode> test) {
    for (JsonNode value : values) {
      if (!test.test(value)) {
        return false;
      }
    }
    return true;
  }

  private static boolean compiles(String pattern) {
    try {
      Pattern.compile(pattern);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
