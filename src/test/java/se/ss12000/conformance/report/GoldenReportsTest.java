package se.ss12000.conformance.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.ss12000.conformance.report.console.ConsoleReportWriter;
import se.ss12000.conformance.report.csv.CsvReportWriter;
import se.ss12000.conformance.report.gitlab.GitlabReportWriter;
import se.ss12000.conformance.report.html.HtmlReportWriter;
import se.ss12000.conformance.report.json.JsonReportWriter;
import se.ss12000.conformance.report.junit.JUnitReportWriter;
import se.ss12000.conformance.report.markdown.MarkdownReportWriter;
import se.ss12000.conformance.report.sarif.SarifReportWriter;
import se.ss12000.conformance.text.Language;

final class GoldenReportsTest {
  private record Format(String ending, ReportWriter writer) {}

  private record Sample(Format format, Reports report, Language language) {
    String name() {
      return (report + "." + language).toLowerCase(Locale.ROOT) + "." + format.ending();
    }

    String written() {
      return Golden.written(format.writer(), report, language);
    }
  }

  @TestFactory
  Stream<DynamicTest> reportsAreAsTheyWere() {
    return samples()
        .map(s -> dynamicTest(s.name(), () -> Golden.isUnchanged(s.name(), s.written())));
  }

  @TestFactory
  Stream<DynamicTest> equalReportsAreWrittenEqually() {
    return samples()
        .map(
            sample ->
                dynamicTest(
                    sample.name(),
                    () -> assertThat(sample.written()).isEqualTo(sample.written()).isNotEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> reportsSurviveBeingSavedAsUtf8() {
    return samples()
        .map(
            sample ->
                dynamicTest(
                    sample.name(),
                    () -> {
                      String written = sample.written();
                      assertThat(new String(written.getBytes(UTF_8), UTF_8)).isEqualTo(written);
                      assertThat(written).endsWith("\n").doesNotContain("\r");
                    }));
  }

  private static Stream<Sample> samples() {
    return Arrays.stream(Language.values())
        .flatMap(
            language ->
                Arrays.stream(Reports.values())
                    .flatMap(
                        report ->
                            formats(report).map(format -> new Sample(format, report, language))));
  }

  private static Stream<Format> formats(Reports report) {
    var all =
        Stream.of(
            new Format("txt", new ConsoleReportWriter(false, 80, false)),
            new Format("json", new JsonReportWriter()),
            new Format("html", new HtmlReportWriter()),
            new Format("junit.xml", new JUnitReportWriter()),
            new Format("sarif", new SarifReportWriter()),
            new Format("gitlab.json", new GitlabReportWriter()),
            new Format("md", new MarkdownReportWriter()),
            new Format("csv", new CsvReportWriter()));
    var variants =
        Stream.of(
            new Format("quiet.txt", new ConsoleReportWriter(false, 80, true)),
            new Format("colour.txt", new ConsoleReportWriter(true, 80, false)));
    return report == Reports.EVERYTHING ? Stream.concat(all, variants) : all;
  }
}
