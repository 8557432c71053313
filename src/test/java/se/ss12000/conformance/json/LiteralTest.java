package se.ss12000.conformance.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LiteralTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "false",
        "0",
        "-12",
        "12345678901",
        "123456789012345678901234567890",
        "0.5",
        "-0.0",
        "1e300",
        "1.0e-7",
        "100.0",
        "\"\"",
        "\"åäö €\"",
        "\"\\\"\\\\/\"",
        "\"\\u0000\\u001f\\n\\t\\r\\b\\f\\u007f\\u2028\"",
        "\"\\ud83d\\ude00 \\ud83d\""
      })
  void isWhatTheValueSaysOfItself(String json) throws Exception {
    JsonNode value = new ObjectMapper().readTree(json);

    assertThat(Literal.of(value)).isEqualTo(value.toString());
  }
}
