package se.ss12000.conformance.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PackingTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "\"\"",
        "[true, false, null, 0, 127, 128, 16383, 16384, 2147483647]",
        "{\"b\": {\"a\": [\"räksmörgås\", \"\\u2028\", \"\ud83d\ude00\"]}, \"a\": {\"b\": \"b\"}}"
      })
  void givesBackWhatWasPacked(String json) throws JsonProcessingException {
    JsonNode tree = JSON.readTree(json);

    assertThat(Unpacking.unpack(Packing.pack(Map.of("name", tree))))
        .isEqualTo(Map.of("name", tree));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"räksmörgås\"", "\"\\\"\\\\/\\u0007\\u2028\""})
  void aTextSaysWhatAnyTextSays(String json) throws JsonProcessingException {
    JsonNode text = JSON.readTree(json);

    assertThat(Unpacking.unpack(Packing.pack(Map.of("name", text))).get("name"))
        .hasToString(text.toString());
  }

  @Test
  void keepsTheOrder() throws JsonProcessingException {
    var trees = new LinkedHashMap<String, JsonNode>();
    trees.put("z", JSON.readTree("{\"y\": 1, \"x\": 2}"));
    trees.put("a", JSON.readTree("[]"));

    Map<String, JsonNode> unpacked = Unpacking.unpack(Packing.pack(trees));

    assertThat(unpacked.keySet()).containsExactly("z", "a");
    assertThat(unpacked.get("z")).hasToString("{\"y\":1,\"x\":2}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0.5", "2147483648", "[1e3]"})
  void refusesNumbersThatItDoesNotKnow(String json) throws JsonProcessingException {
    Map<String, JsonNode> trees = Map.of("name", JSON.readTree(json));

    assertThatIllegalArgumentException().isThrownBy(() -> Packing.pack(trees));
  }
}
