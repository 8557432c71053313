package se.ss12000.conformance.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.report.Incident;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.RunDescription;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.text.Text;

/** What is reported, where, and what makes a run fail. */
final class ReportOptions {
  private static final Text NO_URL =
      Text.sv("--rules-url: {word} är ingen adress som https://exempel.example/regler.html utan #")
          .en("--rules-url: {word} is no address such as https://web.example/rules.html without #");
  private static final int DEFAULT_EXAMPLES = 20;

  /** Which findings make a run fail, besides scenarios. */
  enum FailOn {
    ERROR,
    WARNING,
    NEVER
  }

  @Option(names = "--report", paramLabel = "FORMAT[=FILE]", descriptionKey = "report")
  List<String> reports = new ArrayList<>();

  @Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "fail-on")
  FailOn failOn = FailOn.ERROR;

  @Option(names = "--max-findings", paramLabel = "N", descriptionKey = "max-findings")
  int maxFindings = DEFAULT_EXAMPLES;

  @Option(names = "--rules-url", paramLabel = "URL", descriptionKey = "rules-url")
  String rulesUrl = "";

  @Option(names = "--show-values", descriptionKey = "show-values")
  boolean showValues;

  /** The reports that are asked for, checked before anything is read. */
  ReportFiles files(List<Path> judged) {
    return ReportFiles.of(reports.isEmpty() ? List.of("console") : reports, judged);
  }

  /** Where the rules are published, or empty. */
  String rulesUrl() {
    if (!rulesUrl.isEmpty() && !RunDescription.isAddress(rulesUrl)) {
      throw new UsageException(NO_URL.with("word", rulesUrl));
    }
    return rulesUrl;
  }

  /** What a report means for whoever called the program. */
  ExitCode exitCode(Report report, boolean requireVerdict) {
    if (report.incidents().stream().anyMatch(Incident::fault)) {
      return ExitCode.FAULT;
    }
    boolean failed =
        report.scenarios().stream().anyMatch(s -> s.verdict() == Conformance.NOT_CONFORMANT);
    if (failed || breaches(report) > 0) {
      return ExitCode.NOT_CONFORMANT;
    }
    return isUnsure(report, requireVerdict) ? ExitCode.NOT_JUDGED : ExitCode.CONFORMANT;
  }

  /** Also where errors are forgiven, what could not be judged is not green. */
  private static boolean isUnsure(Report report, boolean requireVerdict) {
    long undecided =
        report.scenarios().stream().filter(s -> s.verdict() == Conformance.INCONCLUSIVE).count();
    return report.verdict() == Conformance.INCONCLUSIVE
        || !report.incidents().isEmpty()
        || (undecided > 0 && (requireVerdict || undecided == report.scenarios().size()));
  }

  private long breaches(Report report) {
    return switch (failOn) {
      case ERROR -> counting(report, Severity.ERROR);
      case WARNING -> counting(report, Severity.ERROR) + counting(report, Severity.WARNING);
      case NEVER -> 0;
    };
  }

  /** Those that are waived or declared are reported, but do not count. */
  private static long counting(Report report, Severity severity) {
    return report.rules().stream()
        .filter(rule -> rule.severity() == severity)
        .mapToLong(rule -> rule.count() - rule.waived())
        .sum();
  }
}
