package se.ss12000.conformance.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Reads what parameters mean from {@code api.json}. */
final class MeaningReader {
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
    var constant = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      constant.append(Character.isUpperCase(letter) ? "_" : "").append(letter);
    }
    return Meaning.Test.valueOf(constant.toString().toUpperCase(Locale.ROOT));
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
    return StandardReader.strings(json).toList();
  }

  private static <T> Map<String, T> map(JsonNode json, Function<JsonNode, T> read) {
    var map = new LinkedHashMap<String, T>();
    json.properties().forEach(e -> map.put(e.getKey(), read.apply(e.getValue())));
    return map;
  }
}
