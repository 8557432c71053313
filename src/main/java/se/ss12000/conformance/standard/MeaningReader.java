package se.ss12000.conformance.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Reads what parameters mean from {@code api.json}. */
final class MeaningReader {
  private static final Map<String, Meaning.Test> TESTS = tests();

  private MeaningReader() {}

  static Meaning read(JsonNode json) {
    if (json.has("orders")) {
      return new Meaning.Order(map(json.path("orders"), MeaningReader::strings));
    }
    if (json.has("relations")) {
      return new Meaning.Relations(map(json.path("relations"), MeaningReader::relation));
    }
    return new Meaning.Filter(
        test(json.path("test").asText()),
        json.path("each").asText(),
        strings(json.path("at")),
        strings(json.path("related")),
        strings(json.path("open")));
  }

  private static Meaning.Test test(String name) {
    Meaning.Test test = TESTS.get(name);
    if (test == null) {
      throw new IllegalStateException("there is no test " + name);
    }
    return test;
  }

  private static Map<String, Meaning.Test> tests() {
    var tests = new HashMap<String, Meaning.Test>();
    for (Meaning.Test test : Meaning.Test.values()) {
      var name = new StringBuilder();
      for (String word : test.name().toLowerCase(Locale.ROOT).split("_", -1)) {
        name.append(name.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)));
        name.append(word, 1, word.length());
      }
      tests.put(name.toString(), test);
    }
    return Map.copyOf(tests);
  }

  private static Meaning.Relation relation(JsonNode json) {
    return new Meaning.Relation(
        json.path("in").asText(),
        json.path("each").asText(),
        json.path("organisation").asText(),
        json.path("persons").asText(),
        json.path("indirect").asBoolean());
  }

  private static List<String> strings(JsonNode json) {
    return StandardReader.strings(json);
  }

  private static <T> Map<String, T> map(JsonNode json, Function<JsonNode, T> read) {
    var map = new LinkedHashMap<String, T>();
    json.properties().forEach(e -> map.put(e.getKey(), read.apply(e.getValue())));
    return map;
  }
}
