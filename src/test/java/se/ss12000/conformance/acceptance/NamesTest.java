package se.ss12000.conformance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NamesTest {
  private static Names names(String... names) {
    return new Names(names);
  }

  /** The same letters in another place of memory. */
  private static String copy(String text) {
    return new String(text.toCharArray());
  }

  @Test
  void findsEachByItsLetters() {
    String[] all = IntStream.range(0, 500).mapToObj(i -> "attribute" + i).toArray(String[]::new);
    Names names = names(all);

    for (int i = 0; i < all.length; i++) {
      assertThat(names.indexOf(copy(all[i]))).isEqualTo(i);
      assertThat(names.indexOf(all[i].intern())).isEqualTo(i);
      assertThat(names.at(i)).isEqualTo(all[i]);
    }
    assertThat(names.indexOf("attribute500")).isEqualTo(-1);
  }

  @Test
  void tellsNamesOfTheSameHashApart() {
    Names names = names("AaAa", "BBBB");

    assertThat("AaAa".hashCode()).isEqualTo("BBBB".hashCode()).isEqualTo("AaBB".hashCode());
    assertThat(names.indexOf(copy("AaAa"))).isZero();
    assertThat(names.indexOf(copy("BBBB"))).isEqualTo(1);
    assertThat(names.indexOf("AaBB")).isEqualTo(-1);
  }

  @Test
  void findsNothingAmongNone() {
    assertThat(names().indexOf("id")).isEqualTo(-1);
  }
}
