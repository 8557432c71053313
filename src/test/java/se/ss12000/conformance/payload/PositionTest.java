package se.ss12000.conformance.payload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PositionTest {
  @ParameterizedTest
  @CsvSource(
      value = {
        "|1|1",
        "abc|1|4",
        "å|1|2",
        "åäö|1|4",
        "€|1|2",
        "😀|1|3",
        "a😀b|1|5",
        "\\n|2|1",
        "\\r\\n|2|1",
        "{\\r\\n  'å':|2|7",
        "a\\nb\\nc|3|2",
        "\\n\\n\\n|4|1",
        "\\ta|1|3",
      },
      delimiter = '|')
  void countsAsEditorsDo(String text, long line, long column) {
    byte[] utf8 = (text == null ? "" : text.translateEscapes()).getBytes(UTF_8);

    assertThat(Position.START.after(utf8, 0, utf8.length)).isEqualTo(new Position(line, column));
  }

  @Test
  void countsOnFromWhereOneWas() {
    byte[] utf8 = "xyå\nab".getBytes(UTF_8);

    assertThat(new Position(7, 5).after(utf8, 1, 4)).isEqualTo(new Position(7, 7));
    assertThat(new Position(7, 5).after(utf8, 0, utf8.length)).isEqualTo(new Position(8, 3));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void looksForLineEndsOnlyWhereThereMayBeSome(int lineEnds) {
    byte[] utf8 = "åäö\nab".getBytes(UTF_8);

    assertThat(new Position(7, 5).after(utf8, 0, lineEnds, 6)).isEqualTo(new Position(7, 8));
    assertThat(new Position(7, 5).after(utf8, 0, 2 * lineEnds, 9)).isEqualTo(new Position(8, 3));
    assertThat(new Position(7, 5).after(utf8, 0, 7, 9)).isEqualTo(new Position(7, 11));
  }

  @Test
  void staysWhenNothingIsRead() {
    assertThat(new Position(3, 9).after(new byte[] {'\n', '\n'}, 1, 1))
        .isEqualTo(new Position(3, 9));
  }

  @Test
  void countsLongTextsCharacterByCharacter() {
    var random = new Random(12000);
    String[] parts = {"a", "å", "€", "😀", "\n", "\r\n", "\t", "abcdefgh", "åäöåäöåäö", "\u000b"};
    for (int n = 0; n < 2_000; n++) {
      var text = new StringBuilder();
      random.ints(n % 60, 0, parts.length).forEach(i -> text.append(parts[i]));
      byte[] utf8 = text.toString().getBytes(UTF_8);
      int lastLine = text.lastIndexOf("\n") + 1;
      long lines = text.chars().filter(c -> c == '\n').count();

      assertThat(Position.START.after(utf8, 0, utf8.length))
          .isEqualTo(new Position(1 + lines, 1 + text.length() - lastLine));
    }
  }
}
