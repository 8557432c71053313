package se.ss12000.conformance.report.console;

import java.util.List;
import java.util.stream.Collectors;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.scenario.Level;
import se.ss12000.conformance.scenario.Outcome;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** What things are called when we speak to people. */
final class Words {
  private Words() {}

  static Text of(Severity severity) {
    return switch (severity) {
      case ERROR -> Text.sv("fel").en("error");
      case WARNING -> Text.sv("varning").en("warning");
      case NOTE -> Text.sv("upplysning").en("note");
    };
  }

  static Text of(Level level) {
    return switch (level) {
      case MUST -> Text.sv("skall").en("must");
      case SHOULD -> Text.sv("bör").en("should");
    };
  }

  static Text of(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> Text.sv("godkänt").en("passed");
      case INCONCLUSIVE -> Text.sv("ej bedömt").en("not judged");
      case FAILED -> Text.sv("underkänt").en("failed");
    };
  }

  /** "3 fel, 1 varning": what there is none of is not mentioned. */
  static String counts(Report report, Language language) {
    String found =
        List.of(Severity.values()).stream()
            .filter(severity -> report.count(severity) > 0)
            .map(severity -> counted(severity, report.count(severity)).in(language))
            .collect(Collectors.joining(", "));
    return found.isEmpty() ? Text.sv("inga anmärkningar").en("no findings").in(language) : found;
  }

  private static Text counted(Severity severity, long n) {
    return switch (severity) {
      case ERROR -> counted(n, Text.sv("fel").en("error"), Text.sv("fel").en("errors"));
      case WARNING ->
          counted(n, Text.sv("varning").en("warning"), Text.sv("varningar").en("warnings"));
      case NOTE ->
          counted(n, Text.sv("upplysning").en("note"), Text.sv("upplysningar").en("notes"));
    };
  }

  static Text counted(long n, Text one, Text many) {
    return Text.sv("{n} {noun}").en("{n} {noun}").with("n", n).with("noun", n == 1 ? one : many);
  }

  static Text records(long n) {
    return counted(n, Text.sv("post").en("record"), Text.sv("poster").en("records"));
  }
}
