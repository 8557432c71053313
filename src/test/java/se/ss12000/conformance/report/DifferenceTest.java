package se.ss12000.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.report.Reports.CLEAN;
import static se.ss12000.conformance.report.Reports.EVERYTHING;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.report.console.ConsoleDifference;
import se.ss12000.conformance.text.Language;

final class DifferenceTest {
  private static final Report NONE = CLEAN.report();
  private static final Report ONE = Reports.finding("KOMVUX");

  @Test
  void aReportIsNoDifferentFromItself() {
    Difference none = Difference.between(ONE, ONE);

    assertThat(none)
        .isEqualTo(new Difference(List.of(), List.of(), 1, List.of(), List.of(), List.of()));
    assertThat(none.isWorse()).isFalse();
  }

  @Test
  void aFindingThatWasNotThereIsNewAndWorse() {
    Difference difference = Difference.between(NONE, ONE);

    assertThat(difference.appeared()).isEqualTo(ONE.findings());
    assertThat(difference.isWorse()).isTrue();
  }

  @Test
  void aFindingThatIsMendedIsGoneAndNotWorse() {
    Difference difference = Difference.between(ONE, NONE);

    assertThat(difference.gone()).isEqualTo(ONE.findings());
    assertThat(difference.appeared()).isEmpty();
    assertThat(difference.isWorse()).isFalse();
  }

  @Test
  void whatIsWaivedIsNeitherNewNorGone() {
    Report everything = EVERYTHING.report();

    assertThat(Difference.between(NONE, everything).appeared())
        .extracting(ReportedFinding::rule)
        .contains("REF-001")
        .doesNotContain("QUA-001");
  }

  @Test
  void moreOfWhatDoesNotAllStandInTheReportsIsWorse() {
    Difference difference = Difference.between(Reports.counted(50, 2), Reports.counted(60, 2));

    assertThat(difference.grown()).extracting(Difference.Growth::now).containsExactly(60L);
    assertThat(difference.isWorse()).isTrue();
  }

  @Test
  void otherExamplesOfAsManyBreachesAreNotTakenForNewOnes() {
    Difference difference = Difference.between(Reports.counted(50, 2), Reports.counted(50, 3));

    assertThat(difference.unsure()).containsExactly("SCH-003");
    assertThat(difference.appeared()).isEmpty();
    assertThat(difference.isWorse()).isFalse();
  }

  @Test
  void aVerdictThatChangedIsTold() {
    Difference difference = Difference.between(NONE, Reports.unmet());

    assertThat(difference.verdicts()).hasSize(1);
    assertThat(difference.isWorse()).isTrue();
    assertThat(Difference.between(Reports.unmet(), NONE).isWorse()).isFalse();
  }

  @Test
  void isToldInBothLanguages() throws IOException {
    var swedish = new StringBuilder();
    var english = new StringBuilder();
    var writer = new ConsoleDifference(false, 80);
    writer.write(Difference.between(ONE, EVERYTHING.report()), Language.SV, swedish);
    writer.write(Difference.between(NONE, ONE), Language.EN, english);

    assertThat(swedish).contains("Nya: ", "oförändrade");
    assertThat(english)
        .contains("New: 1 finding", "SCH-003", "Person.json:11:5", "1 new, 0 gone, 0 unchanged");
  }
}
