package se.ss12000.conformance.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ss12000.conformance.text.Text;

/** Reads one erratum from {@code schemas/errata.json}. */
final class ErratumReader {
  private ErratumReader() {}

  static Erratum read(JsonNode json) {
    return new Erratum(
        json.path("id").asText(),
        text(json.path("title")),
        text(json.path("literal")),
        text(json.path("adopted")),
        text(json.path("why")),
        set(json.path("touches")),
        set(json.path("rules")),
        literally(json.path("literally"), json.path("responses")),
        spellings(json.path("spellings")),
        values(json.path("values")),
        set(json.path("recommended")));
  }

  private static Erratum.Literally literally(JsonNode json, JsonNode answers) {
    return new Erratum.Literally(
        set(json.path("required")),
        set(json.path("notRequired")),
        members(json.path("replaced")),
        set(json.path("undefined")),
        members(answers));
  }

  private static Map<String, JsonNode> members(JsonNode json) {
    var members = new HashMap<String, JsonNode>();
    json.properties().forEach(e -> members.put(e.getKey(), e.getValue()));
    return members;
  }

  private static List<List<String>> spellings(JsonNode json) {
    var spellings = new ArrayList<List<String>>();
    for (JsonNode same : json) {
      spellings.add(StandardReader.strings(same));
    }
    return spellings;
  }

  private static List<Erratum.OtherValue> values(JsonNode json) {
    var values = new ArrayList<Erratum.OtherValue>();
    for (JsonNode value : json) {
      values.add(
          new Erratum.OtherValue(
              value.path("at").asText(),
              value.path("written").asText(),
              value.path("standard").asText(""),
              value.path("severity").asText()));
    }
    return values;
  }

  private static Text text(JsonNode json) {
    return Text.sv(json.path("sv").asText()).en(json.path("en").asText());
  }

  private static Set<String> set(JsonNode json) {
    return StandardReader.set(json);
  }
}
