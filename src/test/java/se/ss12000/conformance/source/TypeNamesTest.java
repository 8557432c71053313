package se.ss12000.conformance.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class TypeNamesTest {
  private static final Pattern WORD = Pattern.compile("\\p{Lu}?\\p{Ll}+|\\p{Lu}+(?!\\p{Ll})");

  /** Among them a letter of neither case, one of title case, and capitals of two chars. */
  private static final List<String> PIECES =
      List.of("a", "z", "å", "A", "Z", "Ö", "ß", "ǅ", "𝒜", "𝒶", "中", "1", "-", "_", " ");

  @Test
  void wordsAreWhatAPatternSays() {
    var random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      var name = new StringBuilder();
      for (int piece = random.nextInt(9); piece > 0; piece--) {
        name.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertThat(TypeNames.words(name.toString()))
          .as(name.toString())
          .isEqualTo(WORD.matcher(name).results().map(MatchResult::group).toList());
    }
  }
}
