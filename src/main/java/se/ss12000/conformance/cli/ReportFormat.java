package se.ss12000.conformance.cli;

import se.ss12000.conformance.report.ReportWriter;
import se.ss12000.conformance.report.console.ConsoleReportWriter;
import se.ss12000.conformance.report.csv.CsvReportWriter;
import se.ss12000.conformance.report.gitlab.GitlabReportWriter;
import se.ss12000.conformance.report.html.HtmlReportWriter;
import se.ss12000.conformance.report.json.JsonReportWriter;
import se.ss12000.conformance.report.junit.JUnitReportWriter;
import se.ss12000.conformance.report.markdown.MarkdownReportWriter;
import se.ss12000.conformance.report.sarif.SarifReportWriter;

/** The report formats, by the name users give them. New formats are added here. */
@SuppressWarnings("ImmutableEnumChecker") // A maker has no state.
enum ReportFormat {
  CONSOLE(style -> new ConsoleReportWriter(style.colour(), style.width(), style.quiet())),
  JSON(style -> new JsonReportWriter()),
  HTML(style -> new HtmlReportWriter()),
  JUNIT(style -> new JUnitReportWriter()),
  SARIF(style -> new SarifReportWriter()),
  MARKDOWN(style -> new MarkdownReportWriter()),
  GITLAB(style -> new GitlabReportWriter()),
  CSV(style -> new CsvReportWriter());

  private final Maker maker;

  ReportFormat(Maker maker) {
    this.maker = maker;
  }

  /** Whether it tells the digests of what the verdicts rest on. */
  boolean statesDigests() {
    return this == JSON;
  }

  /** How text for people is to look. */
  record Style(boolean colour, int width, boolean quiet) {}

  /** Makes the writer of a format. */
  private interface Maker {
    ReportWriter make(Style style);
  }

  ReportWriter writer(Style style) {
    return maker.make(style);
  }
}
