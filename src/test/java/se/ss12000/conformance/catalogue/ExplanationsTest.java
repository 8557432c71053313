package se.ss12000.conformance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.finding.Basis;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.text.Text;

final class ExplanationsTest {
  private final Explanations explanations = Explanations.load();

  @Test
  void aRuleWithoutWordsOfItsOwnHasThoseOfItsArea() {
    Explanation own = explanations.of(rule("REF-003"));
    Explanation area = explanations.of(rule("REF-999"));

    assertThat(own.area()).isEqualTo(area.area());
    assertThat(own.why()).isNotEqualTo(area.why());
    assertThat(explanations.of(rule("REF-001")).why()).isEqualTo(area.why());
    assertThat(explanations.of(rule("REF-001")).cause()).isNotEqualTo(area.cause());
  }

  @Test
  void onlyRulesThatExistAreExplained() throws IOException {
    assertThat(Files.readAllLines(Path.of("src/test/resources/rule-ids.txt")))
        .containsAll(explanations.explained());
    assertThat(explanations.explained()).hasSizeGreaterThan(30);
  }

  @Test
  void refusesARuleOfAnUnknownArea() {
    assertThatThrownBy(() -> explanations.of(rule("XYZ-001"))).hasMessageContaining("XYZ-");
  }

  private static Rule rule(String id) {
    Text words = Text.sv("ord").en("words");
    return Rule.error(id, Basis.PRACTICE, words, words, words);
  }
}
