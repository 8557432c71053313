package se.ss12000.conformance.report.junit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ReportedFinding;
import se.ss12000.conformance.report.RuleResult;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.report.junit.Case.Mark;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** The rules as a suite, so that an error that no scenario asks about is red all the same. */
final class FindingSuite {
  private static final int LONGEST = 400;

  /** Build servers take some tens of megabytes, and show it all at once. */
  private static final int MOST = 100;

  private static final Text MORE =
      Text.sv("… och {n} till som inte visas här").en("… and {n} more that are not shown here");

  private final Language language;

  FindingSuite(Language language) {
    this.language = language;
  }

  Suite of(Report report) {
    return new Suite(
        "findings",
        report.rules().stream()
            .filter(rule -> rule.count() > 0 || rule.evaluated() > 0)
            .map(rule -> rule(rule, report.examples(rule), report.run().linkTo(rule.id())))
            .toList(),
        "");
  }

  private Case rule(RuleResult rule, List<ReportedFinding> examples, String link) {
    boolean isBroken = rule.count() > 0;
    return new Case(
        rule.id() + " " + rule.title().in(language),
        "findings",
        mark(rule),
        isBroken ? message(rule).in(language) : "",
        rule.severity().name().toLowerCase(Locale.ROOT),
        details(rule, examples, link));
  }

  /** What is waived is neither green nor red: a reader has to see that it is still there. */
  private static Mark mark(RuleResult rule) {
    if (rule.count() > 0 && rule.waived() == rule.count()) {
      return Mark.SKIPPED;
    }
    return rule.count() > 0 && rule.severity() == Severity.ERROR ? Mark.FAILURE : Mark.PASSED;
  }

  private static Text message(RuleResult rule) {
    return Text.sv("{severity}: {reach}")
        .en("{severity}: {reach}")
        .with("severity", rule.severity().text())
        .with("reach", Wording.reach(rule));
  }

  private String details(RuleResult rule, List<ReportedFinding> examples, String link) {
    Stream<String> lines = examples.stream().limit(MOST).map(this::line);
    long hidden = rule.count() - Math.min(MOST, examples.size());
    String more = hidden > 0 ? MORE.with("n", hidden).in(language) : "";
    return Stream.concat(lines, Stream.of(more, rule.help().in(language), link))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String line(ReportedFinding finding) {
    return Stream.of(
            finding.place(),
            finding.operation(),
            finding.record(),
            finding.attribute(),
            finding.standing().text().in(language),
            finding.message().in(language),
            labelled(Text.sv("väntat").en("expected"), finding.expected()),
            labelled(Text.sv("funnet").en("found"), finding.found()),
            labelled(Text.sv("tips").en("hint"), finding.hint()),
            labelled(Text.same("erratum"), Text.same(finding.erratum())))
        .filter(piece -> !piece.isEmpty())
        .map(FindingSuite::oneLine)
        .collect(Collectors.joining(" | "));
  }

  private static String oneLine(String piece) {
    String cut = piece.length() <= LONGEST ? piece : piece.substring(0, LONGEST - 1) + "…";
    return cut.replace('\n', ' ');
  }

  private String labelled(Text label, Text said) {
    return said.isEmpty() ? "" : label.in(language) + ": " + said.in(language);
  }
}
