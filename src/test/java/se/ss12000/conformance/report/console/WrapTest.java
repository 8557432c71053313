package se.ss12000.conformance.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WrapTest {
  @Test
  void fillsALineToItsLastColumn() {
    assertThat(Wrap.words("abc de fgh", 6)).containsExactly("abc de", "fgh");
    assertThat(Wrap.words("abc de fgh", 5)).containsExactly("abc", "de", "fgh");
  }

  @Test
  void keepsAWordThatIsWiderThanALineWhole() {
    assertThat(Wrap.words("a bcdefgh i", 3)).containsExactly("a", "bcdefgh", "i");
  }

  @Test
  void keepsSpacesThatBelongToAValue() {
    assertThat(Wrap.words("a  b", 10)).containsExactly("a  b");
  }

  @Test
  void keepsNothingAsOneEmptyLine() {
    assertThat(Wrap.words("", 10)).containsExactly("");
  }

  @Test
  void breaksBetweenPiecesOnly() {
    assertThat(Wrap.pieces(List.of("a b", "c d", "e"), "  ", 8)).containsExactly("a b  c d", "e");
  }

  @Test
  void countsAPairOfSurrogatesAsOneColumn() {
    assertThat(Wrap.width("\ud83d\ude00")).isEqualTo(1);
  }
}
