package se.ss12000.conformance.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ForeignTest {
  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x07, 0x09, 0x0a, 0x0d, 0x1b, 0x7f, 0x85, 0x9b, 0xa0, 0xad, 0x200b, 0x200f, 0x2028,
        0x2029, 0x202e, 0x2066, 0x3000, 0xd800, 0xfeff, 0xffff, 0xe0041
      })
  void showsAPlaceholderForWhatNobodyWouldSee(int character) {
    assertThat(Foreign.visible("a" + Character.toString(character) + "b"))
        .isEqualTo(String.format("a<U+%04X>b", character));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Åsa Öberg-Lindström", "{n} %s \\ <b> \"'`", "\ud83d\ude00", "日本", ""})
  void leavesWhatCanBeSeen(String text) {
    assertThat(Foreign.visible(text)).isEqualTo(text);
  }

  @Test
  void cutsAValueThatIsTooLong() {
    assertThat(Foreign.value("a".repeat(120))).isEqualTo("a".repeat(120));
    assertThat(Foreign.value("a".repeat(121))).isEqualTo("a".repeat(119) + "…");
  }

  @Test
  void cutsBetweenCharactersAndNotWithinOne() {
    assertThat(Foreign.id("\ud83d\ude00".repeat(17))).isEqualTo("\ud83d\ude00".repeat(15) + "…");
  }
}
