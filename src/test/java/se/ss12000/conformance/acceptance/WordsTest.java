package se.ss12000.conformance.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Words are found by their bytes, whatever stands behind them. */
final class WordsTest {
  private static String word(Random random) {
    var word = new StringBuilder("gemensam början".repeat(2).substring(random.nextInt(31)));
    for (int i = random.nextInt(12); i > 0; i--) {
      word.append("abåß€".charAt(random.nextInt(5)));
    }
    return word + "x".repeat(random.nextInt(3));
  }

  private static byte[] room(String text) {
    return ("::" + text + "\0" + "x\"å".repeat(20)).getBytes(UTF_8);
  }

  @Test
  void findsEachWordAndNoOther() {
    var random = new Random(1);
    for (int round = 0; round < 300; round++) {
      var known = new LinkedHashSet<String>();
      for (int i = random.nextInt(40); i >= 0; i--) {
        known.add(word(random));
      }
      List<String> texts = List.copyOf(known);
      var words = new Words(texts);
      for (int i = 0; i < 60; i++) {
        String text = random.nextBoolean() ? word(random) : texts.get(random.nextInt(texts.size()));
        assertThat(words.at(room(text + "\""), 2)).as(text).isEqualTo(texts.indexOf(text));
        assertThat(words.at(room(text), 2)).isEqualTo(-1);
        assertThat(words.at(room(text + "x\""), 2)).isEqualTo(texts.indexOf(text + "x"));
      }
    }
  }

  @Test
  void knowsHowLongWordsAre() {
    var words = new Words(List.of("å", "Vårdnadshavare"));

    assertThat(words.length(0)).isEqualTo(2);
    assertThat(words.length(1)).isEqualTo(15);
    assertThat(words.node(1).textValue()).isEqualTo("Vårdnadshavare");
  }

  @Test
  void findsNothingThatIsWrittenWithEscapes() {
    var words = new Words(List.of("a\"b", "a\\", "a\n"));

    assertThat(words.at(room("a\"b\""), 2)).isEqualTo(-1);
    assertThat(words.at(room("a\\\""), 2)).isEqualTo(-1);
    assertThat(words.at(room("a\n\""), 2)).isEqualTo(-1);
    assertThat(words.at(new byte[Strings.MARGIN], 0)).isEqualTo(-1);
  }

  @Test
  void findsNothingWhereThereAreNoWords() {
    assertThat(new Words(List.of()).at(room("\""), 2)).isEqualTo(-1);
  }
}
