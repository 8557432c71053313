package se.ss12000.conformance.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.text.Language;

/** The reports to write, each in a format to a file or to standard output. */
record ReportFiles(Targets<ReportFormat> targets) {
  /**
   * Understands what the user wrote.
   *
   * @throws UsageException when a format is unknown, or a file cannot be written
   */
  static ReportFiles of(List<String> reports, List<Path> judged) {
    return new ReportFiles(Targets.of(reports, List.of(ReportFormat.values()), judged));
  }

  /** Whether any of them tells the digests of what the verdicts rest on. */
  boolean stateDigests() {
    return targets.any(ReportFormat::statesDigests);
  }

  void write(Report report, Language language, CommonOptions common, Surroundings surroundings)
      throws IOException {
    targets.write(
        common,
        surroundings,
        (format, style, out) -> format.writer(style).write(report, language, out));
  }
}
