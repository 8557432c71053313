package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.Reports;
import se.ss12000.conformance.text.Language;

final class ReportFormatTest {
  /** What a format does not tell is not made, and would be missing from it. */
  @ParameterizedTest
  @EnumSource
  void saysWhetherItTellsDigests(ReportFormat format) throws IOException {
    Report report = Reports.finding("a value");
    var style = new ReportFormat.Style(false, 80, false);
    var written = new StringBuilder();

    format.writer(style).write(report, Language.EN, written);

    assertThat(written.toString().contains(report.run().digests().input()))
        .isEqualTo(format.statesDigests());
  }
}
