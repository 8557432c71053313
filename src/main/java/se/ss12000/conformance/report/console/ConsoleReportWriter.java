package se.ss12000.conformance.report.console;

import java.io.IOException;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ReportWriter;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.text.Language;

/** Writes the report for people at a terminal: worst first, and the verdicts last. */
public final class ConsoleReportWriter implements ReportWriter {
  private final boolean colour;
  private final int width;
  private final boolean quiet;

  /**
   * @param width columns of the terminal
   * @param quiet whether the verdicts are all that is asked for
   */
  public ConsoleReportWriter(boolean colour, int width, boolean quiet) {
    this.colour = colour;
    this.width = width;
    this.quiet = quiet;
  }

  @Override
  public void write(Report report, Language language, Appendable out) throws IOException {
    var page = new Page(language, colour, width);
    var verdicts = new Verdicts(page);
    if (!quiet) {
      new Head(page).write(report);
      new Findings(page).write(report);
      new Obstacles(page).write(report);
      new Shortcomings(page).write(report);
      page.blank();
    }
    verdicts.writeTable(report);
    if (!quiet) {
      verdicts.writeReading(report);
    }
    page.blank();
    if (report.run().valuesShown() && !quiet) {
      page.paragraph(0, Style.DOUBTFUL, page.in(Wording.VALUES_SHOWN));
    }
    verdicts.writeOverall(report);
    out.append(page.toString());
  }
}
