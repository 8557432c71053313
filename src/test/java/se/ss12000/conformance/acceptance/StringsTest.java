package se.ss12000.conformance.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings end and mean what the parser says. */
final class StringsTest {
  private static final ObjectMapper PARSER = new ObjectMapper();
  private static final String[] PIECES = {
    "abcdefgh",
    "a",
    "å",
    "€",
    "\uD83D\uDE00",
    "\\u00e5",
    "\\u20AC",
    "\\ud83d\\ude00",
    "\\n",
    "\\\"",
    "\\\\",
    "\\/",
    "\\u0000",
    "\\u007f",
    "\\u0800",
    "\\uFFFF"
  };

  private final Strings strings = new Strings();

  private static byte[] room(String text) {
    return ("\"" + text + "\0" + "\"\\".repeat(Strings.MARGIN)).getBytes(UTF_8);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void endAndMeanWhatTheParserSays(int seed) throws JsonProcessingException {
    var random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      var text = new StringBuilder();
      for (int pieces = random.nextInt(12); pieces > 0; pieces--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      byte[] bytes = room(text + "\"");
      int end = strings.end(bytes, 1);
      assertThat(end).isEqualTo(1 + text.toString().getBytes(UTF_8).length);
      assertThat(strings.isEscaped()).isEqualTo(text.indexOf("\\") >= 0);
      assertThat(strings.isAscii()).isEqualTo(text.chars().allMatch(c -> c < 128));
      int length = strings.decode(bytes, 1, end);
      assertThat(new String(strings.decoded(), 0, length, UTF_8))
          .isEqualTo(PARSER.readValue("\"" + text + "\"", String.class));
      assertThat(strings.decoded()[length]).isEqualTo((byte) '"');
      assertThat(strings.end(room(text.toString()), 1)).isNegative();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ud83d",
        "\\ude00",
        "\\ude00\\ud83d",
        "\\ud83d\\ud83d",
        "\\ud83dx",
        "\\ud83d\\n",
        "\\ud83d\\u0041",
        "\\ud83d\uD83D\uDE00",
        "abcdefgh\\udc00"
      })
  void decodeToNothingWithHalfOfACharacter(String text) {
    byte[] bytes = room(text + "\"");

    assertThat(strings.decode(bytes, 1, strings.end(bytes, 1))).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\x", "\\u00g0", "\\u", "\\u123", "\t", "a\n", "abcdefg\u001f", "\\", "\\ud83"})
  void endNowhereWhenTheyAreNone(String text) {
    assertThat(strings.end(room(text + "\""), 1)).isNegative();
  }

  @Test
  void endNowhereWithBytesThatAreNoCharacter() {
    int[][] none = {
      {0x80},
      {0xC0, 0x80},
      {0xC3},
      {0xE0, 0x9F, 0x80},
      {0xED, 0xA0, 0x80},
      {0xE2, 0x82},
      {0xF0, 0x8F, 0x80, 0x80},
      {0xF4, 0x90, 0x80, 0x80},
      {0xF5, 0x80, 0x80, 0x80},
      {0xFF}
    };
    for (int[] bytes : none) {
      byte[] room = room("abcdefghijkl\"");
      for (int i = 0; i < bytes.length; i++) {
        room[3 + i] = (byte) bytes[i];
      }
      assertThat(strings.end(room, 1)).isNegative();
    }
  }
}
