package se.ss12000.conformance.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextTest {
  @Test
  void speaksTheLanguageItIsAskedFor() {
    Text text = Text.sv("inget").en("nothing");

    assertThat(text.in(Language.SV)).isEqualTo("inget");
    assertThat(text.in(Language.EN)).isEqualTo("nothing");
  }

  @ParameterizedTest
  @CsvSource({"{a} saknas, is missing", "saknas, {a} is missing", "{a} saknas, {b} is missing"})
  void refusesATranslationWithOtherPlaceholders(String sv, String en) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Text(sv, en))
        .withMessageContaining(sv)
        .withMessageContaining(en);
  }

  @Test
  void acceptsPlaceholdersInAnotherOrderAndNumber() {
    Text text = Text.sv("{a} och {b}").en("{b} with {a} and {b}");

    assertThat(text.placeholders()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void takesOnlyNamesForPlaceholders() {
    assertThat(Text.sv("GET /persons/{id}").en("a {1} b {A} c {} d {id}").placeholders())
        .containsExactly("id");
  }

  @Test
  void fillsEveryPlaceholderInItsLanguage() {
    Text text = Text.sv("{kind}: {n} av {n}").en("{n} of {n} {kind}");

    Text filled = text.with(Map.of("kind", Text.sv("grupp").en("group"), "n", Text.same("3")));

    assertThat(filled).isEqualTo(new Text("grupp: 3 av 3", "3 of 3 group"));
  }

  @Test
  void leavesAPlaceholderWithoutAValue() {
    Text filled = Text.sv("{a} och {b}").en("{a} and {b}").with("a", 1);

    assertThat(filled).isEqualTo(new Text("1 och {b}", "1 and {b}"));
  }

  @Test
  void takesAValueAsItStands() {
    Text filled = Text.same("<{a}>").with("a", "$1 \\ {b}");

    assertThat(filled).isEqualTo(Text.same("<$1 \\ {b}>"));
  }

  @Test
  void doesNotFillWhatAValueBrought() {
    Text filled = Text.same("{a} {b}").with(Map.of("a", Text.same("{b}"), "b", Text.same("x")));

    assertThat(filled).isEqualTo(Text.same("{b} x"));
  }

  @Test
  void isTheSameWhenNothingIsFilled() {
    Text text = Text.sv("ett {a}").en("one {a}");

    assertThat(text.with(Map.of())).isSameAs(text);
  }

  @Test
  void isEmptyOnlyWhenNoLanguageSaysAnything() {
    assertThat(Text.NONE.isEmpty()).isTrue();
    assertThat(new Text("", "word").isEmpty()).isFalse();
    assertThat(new Text("ord", "").isEmpty()).isFalse();
  }
}
