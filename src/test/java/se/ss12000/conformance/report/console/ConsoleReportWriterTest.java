package se.ss12000.conformance.report.console;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.report.Golden.written;
import static se.ss12000.conformance.report.Reports.CLEAN;
import static se.ss12000.conformance.report.Reports.EMPTY;
import static se.ss12000.conformance.report.Reports.EVERYTHING;
import static se.ss12000.conformance.text.Language.EN;
import static se.ss12000.conformance.text.Language.SV;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.report.Reports;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.text.Language;

final class ConsoleReportWriterTest {
  private static final String ESCAPE = "\u001b";

  @ParameterizedTest
  @EnumSource
  void writesNoEscapesWithoutColour(Reports report) {
    assertThat(plain(report, SV)).doesNotContain(ESCAPE);
  }

  @Test
  void coloursNothingButTheSameText() {
    String coloured = written(new ConsoleReportWriter(true, 80, false), EVERYTHING, SV);

    assertThat(coloured.replaceAll(ESCAPE + "\\[[0-9;]*m", "")).isEqualTo(plain(EVERYTHING, SV));
    assertThat(coloured)
        .contains(ESCAPE + "[31mFEL SCH-003" + ESCAPE + "[m")
        .contains(ESCAPE + "[33mVARNING SCH-010" + ESCAPE + "[m");
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 100, 120})
  void staysWithinItsWidth(int width) {
    for (Language language : Language.values()) {
      String report = written(new ConsoleReportWriter(false, width, false), EVERYTHING, language);
      assertThat(report.lines().filter(line -> Wrap.width(line) > width))
          .allMatch(ConsoleReportWriterTest::holdsWhatMayNotBeBroken, "has to be that wide");
    }
  }

  /** A value, a path or a record from elsewhere; all that are wide in these reports are nasty. */
  private static boolean holdsWhatMayNotBeBroken(String line) {
    return Stream.of("<U+", "åäöåäö", ".zip!").anyMatch(line::contains);
  }

  @Test
  void aCleanReportIsShort() {
    assertThat(plain(CLEAN, SV).lines().count()).isLessThan(20);
    assertThat(plain(CLEAN, SV)).contains("Inga anmärkningar");
  }

  @Test
  void praisesNothingWhenThereWasNothing() {
    assertThat(plain(EMPTY, EN))
        .contains("No findings.\n")
        .contains("No scenario was judged.")
        .doesNotContain("as it should be");
  }

  @ParameterizedTest
  @EnumSource
  void theVerdictOverAllIsTheLastLine(Reports report) {
    String verdict = report.report().verdict().text().en();

    assertThat(last(plain(report, EN))).startsWith("Overall: " + verdict + " (data only");
    assertThat(last(quiet(report, EN))).isEqualTo(last(plain(report, EN)));
  }

  @Test
  void quietIsTheVerdictsAndNothingElse() {
    assertThat(quiet(EVERYTHING, EN))
        .contains("C.13", "NOT CONFORMANT", "INCONCLUSIVE", "1/3", "data only")
        .doesNotContain("SCH-003", "Not touched", Conformance.FORMULA.en().substring(0, 20));
  }

  @ParameterizedTest
  @EnumSource
  void noVerdictStandsWithoutWhatWasJudged(Reports report) {
    List<String> verdicts =
        plain(report, SV)
            .lines()
            .filter(line -> line.contains("UPPFYLLER") || line.contains("KUNDE INTE BEDÖMAS"))
            .toList();

    assertThat(verdicts)
        .isNotEmpty()
        .allMatch(line -> line.matches(".*(endast data|endast läsning).*"));
  }

  @Test
  void saysFirstAndLastThatPersonalValuesAreShown() {
    List<String> lines = plain(EVERYTHING, SV).lines().toList();

    assertThat(lines.get(1)).startsWith("OBS:");
    assertThat(lines.lastIndexOf(lines.get(1))).isGreaterThanOrEqualTo(lines.size() - 4);
    assertThat(plain(CLEAN, SV)).doesNotContain("OBS:");
  }

  @Test
  void tellsWhatIsNotCountedAndByHowManyWaivers() {
    assertThat(plain(EVERYTHING, EN))
        .contains("Overall: NOT CONFORMANT (data only, 1 waiver); ")
        .contains("3 findings not counted: waived or declared")
        .containsOnlyOnce("status    waived")
        .containsOnlyOnce("status    as declared");
    assertThat(plain(CLEAN, EN)).doesNotContain("waive");
  }

  @Test
  void aFindingOfAServiceShowsHowToAskAgainOncePerRule() {
    assertThat(plain(EVERYTHING, EN).split("ERROR API-004", 2)[1].split("ERROR QUA", 2)[0])
        .contains("#2 GET /persons", "GET /persons/{id}")
        .containsOnlyOnce("curl -H");
  }

  @Test
  void tellsWhatWasLeftOut() {
    assertThat(plain(EVERYTHING, EN)).contains("subscriptions are not tested");
  }

  @Test
  void theWorstComesFirst() {
    assertThat(plain(EVERYTHING, EN))
        .containsSubsequence("ERROR REF-001", "ERROR SCH-003", "WARNING SCH-010", "NOTE SCH-090");
  }

  @Test
  void saysHowManyAreNotShown() {
    assertThat(plain(EVERYTHING, EN))
        .contains("57 findings in 8 records")
        .contains("51 more not shown; --report json=FILE shows more");
  }

  private static String plain(Reports report, Language language) {
    return written(new ConsoleReportWriter(false, 80, false), report, language);
  }

  private static String quiet(Reports report, Language language) {
    return written(new ConsoleReportWriter(false, 80, true), report, language);
  }

  private static String last(String report) {
    List<String> lines = report.lines().toList();
    return lines.get(lines.size() - 1);
  }
}
