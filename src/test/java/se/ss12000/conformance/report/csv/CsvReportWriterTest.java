package se.ss12000.conformance.report.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.report.Golden.written;
import static se.ss12000.conformance.report.Reports.CLEAN;
import static se.ss12000.conformance.report.Reports.EVERYTHING;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.report.Reports;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.text.Language;

final class CsvReportWriterTest {
  private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"");

  @Test
  void everyFindingIsARowOfAsManyCells() {
    List<String> rows = rows(Language.EN);

    assertThat(rows).hasSize(2 + EVERYTHING.report().findings().size());
    assertThat(rows.get(rows.size() - 1)).contains(Wording.VALUES_SHOWN.en());
    assertThat(rows).allMatch(row -> cells(row).size() == cells(rows.get(0)).size());
  }

  @Test
  void everyRowHasTheExactNumberOfBreaches() {
    assertThat(rows(Language.EN))
        .anyMatch(row -> row.startsWith("\"SCH-003\",\"error\",\"open\",\"57\""));
  }

  @Test
  void aSwedishSpreadsheetGetsSemicolons() {
    assertThat(rows(Language.SV).get(0)).startsWith("\uFEFF\"rule\";\"severity\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "|x", "%x", " =1+1", "\t=1", "\r=1"})
  void nothingIsAFormula(String value) {
    String written = written(new CsvReportWriter(), Reports.finding(value), Language.EN);

    assertThat(CELL.matcher(written).results().map(m -> m.group(1).strip()))
        .noneMatch(cell -> cell.matches("(?s)[=+\\-@|%].*"))
        .anyMatch(cell -> cell.endsWith(value.strip().substring(1)));
  }

  @Test
  void whatASpreadsheetHasNoRoomForIsSaid() {
    String written = written(new CsvReportWriter(3), EVERYTHING, Language.EN);
    int all = EVERYTHING.report().findings().size();

    assertThat(written.lines()).hasSize(1 + 3 + 2);
    assertThat(written).contains("3 of " + all + " findings are shown");
    assertThat(written(new CsvReportWriter(all), EVERYTHING, Language.EN))
        .doesNotContain("findings are shown");
  }

  @Test
  void ordinaryTextIsLeftAsItIs() {
    assertThat(rows(Language.SV)).anyMatch(row -> row.contains("\"KOMVUX\""));
  }

  @Test
  void aCleanReportIsItsHeadings() {
    assertThat(written(new CsvReportWriter(), CLEAN, Language.EN).lines()).hasSize(1);
  }

  private static List<String> rows(Language language) {
    return written(new CsvReportWriter(), EVERYTHING, language).lines().toList();
  }

  private static List<String> cells(String row) {
    return CELL.matcher(row).results().map(m -> m.group(1)).toList();
  }
}
