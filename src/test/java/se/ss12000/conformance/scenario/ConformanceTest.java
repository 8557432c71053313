package se.ss12000.conformance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.scenario.Conformance.CONFORMANT;
import static se.ss12000.conformance.scenario.Conformance.INCONCLUSIVE;
import static se.ss12000.conformance.scenario.Conformance.NOT_CONFORMANT;
import static se.ss12000.conformance.scenario.Outcome.FAILED;
import static se.ss12000.conformance.scenario.Outcome.PASSED;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.text.Language;

final class ConformanceTest {
  @Test
  void passesWhenEverythingPassed() {
    assertThat(Conformance.of(List.of(PASSED, PASSED))).isEqualTo(CONFORMANT);
  }

  @Test
  void isInconclusiveWithoutRequirements() {
    assertThat(Conformance.of(List.of())).isEqualTo(INCONCLUSIVE);
  }

  @Test
  void isInconclusiveWhenOneCouldNotBeJudged() {
    assertThat(Conformance.of(List.of(PASSED, Outcome.INCONCLUSIVE, PASSED)))
        .isEqualTo(INCONCLUSIVE);
  }

  @Test
  void failsWhenOneFailed() {
    assertThat(Conformance.of(List.of(PASSED, FAILED))).isEqualTo(NOT_CONFORMANT);
  }

  @Test
  void failsEvenWhenAnotherCouldNotBeJudged() {
    assertThat(Conformance.of(List.of(Outcome.INCONCLUSIVE, FAILED))).isEqualTo(NOT_CONFORMANT);
  }

  @Test
  void isWrittenForMachines() {
    assertThat(Conformance.values())
        .extracting(Conformance::code)
        .containsExactly("not-conformant", "inconclusive", "conformant");
  }

  @Test
  void isCalledSomethingElseInEachLanguage() {
    for (Language language : Language.values()) {
      assertThat(Conformance.values())
          .extracting(c -> c.text().in(language))
          .doesNotHaveDuplicates()
          .doesNotContain("");
    }
  }
}
