package se.ss12000.conformance.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.text.Text;

final class RuleTest {
  private static final Text WORDS = Text.sv("ord").en("words");

  @ParameterizedTest
  @ValueSource(strings = {"", "REF-1", "REF-0001", "ref-001", "RE-001", "REFS-001", "REF001"})
  void refusesAnIdOfAnotherForm(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule(id))
        .withMessageContaining("REF-001: " + id);
  }

  @Test
  void hasAnArea() {
    assertThat(rule("QUA-042").area()).isEqualTo("QUA-");
  }

  @Test
  void isAsSevereAsItWasDeclared() {
    assertThat(rule("ABC-001").severity()).isEqualTo(Severity.ERROR);
    assertThat(Rule.warning("ABC-002", Basis.PRACTICE, WORDS, WORDS, WORDS).severity())
        .isEqualTo(Severity.WARNING);
    assertThat(Rule.note("ABC-003", Basis.PRACTICE, WORDS, WORDS, WORDS).severity())
        .isEqualTo(Severity.NOTE);
  }

  @Test
  void showsManyExamplesUnlessOneSaysItAll() {
    Rule rule = Rule.note("ABC-003", Basis.PRACTICE, WORDS, WORDS, WORDS);

    assertThat(rule.examples()).isEqualTo(Rule.Examples.MANY);
    assertThat(rule.oncePerProperty().examples()).isEqualTo(Rule.Examples.ONE_PER_PROPERTY);
    assertThat(rule.oncePerProperty().severity()).isEqualTo(Severity.NOTE);
    assertThat(rule.oncePerProperty().id()).isEqualTo("ABC-003");
  }

  private static Rule rule(String id) {
    return Rule.error(id, Basis.SCHEMA, WORDS, WORDS, WORDS);
  }
}
