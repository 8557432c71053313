package se.ss12000.conformance.report.gitlab;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.json.JsonText;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ReportWriter;
import se.ss12000.conformance.report.ReportedFinding;
import se.ss12000.conformance.report.RuleResult;
import se.ss12000.conformance.report.ScenarioResult;
import se.ss12000.conformance.report.Standing;
import se.ss12000.conformance.report.Visible;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Writes the findings as GitLab's Code Quality reads them, and the verdicts that are not green. */
public final class GitlabReportWriter implements ReportWriter {
  private static final int LONGEST = 500;

  /** A merge request is no place to read more. */
  private static final int MOST = 5000;

  private static final String SHOWN = "values-shown";
  private static final Text MORE =
      Text.sv("{id}: {n} till visas inte här").en("{id}: {n} more not shown here");
  private static final Text SCENARIO =
      Text.sv("Scenario {id}: {verdict} ({judged})").en("Scenario {id}: {verdict} ({judged})");

  @Override
  public void write(Report report, Language language, Appendable out) throws IOException {
    ArrayNode issues = JsonNodeFactory.instance.arrayNode();
    if (report.run().valuesShown()) {
      issue(issues, SHOWN, Wording.VALUES_SHOWN.in(language), "info").put("fingerprint", SHOWN);
      place(issues, report.run().source(), 1);
    }
    Map<String, Integer> seen = new HashMap<>();
    report.scenarios().stream()
        .filter(scenario -> scenario.verdict() != Conformance.CONFORMANT)
        .forEach(scenario -> add(issues, scenario, report, language));
    List<ReportedFinding> shown = report.findings().stream().limit(MOST).toList();
    for (ReportedFinding finding : shown) {
      int times = seen.merge(finding.fingerprint().value(), 1, Integer::sum);
      add(issues, finding, times == 1 ? "" : "-" + times, language);
    }
    Map<String, Long> counts =
        shown.stream().collect(Collectors.groupingBy(ReportedFinding::rule, Collectors.counting()));
    for (RuleResult rule : report.rules()) {
      long hidden = rule.count() - counts.getOrDefault(rule.id(), 0L);
      addRest(issues, rule, hidden, report.run().source(), language);
    }
    JsonText.write(issues, out);
  }

  private static void add(
      ArrayNode issues, ScenarioResult scenario, Report report, Language language) {
    String said =
        SCENARIO
            .with("verdict", scenario.verdict().text())
            .with("judged", Wording.judged(scenario))
            .with("id", scenario.id())
            .in(language);
    boolean failed = scenario.verdict() == Conformance.NOT_CONFORMANT;
    issue(issues, "scenario", said, failed ? "critical" : "major")
        .put("fingerprint", "scenario-" + Visible.text(scenario.id(), LONGEST));
    place(issues, report.run().source(), 1);
  }

  private static void add(
      ArrayNode issues, ReportedFinding finding, String times, Language language) {
    String said =
        Stream.of(
                finding.standing().text().in(language),
                finding.operation(),
                finding.record(),
                finding.attribute(),
                finding.message().in(language),
                labelled(Text.sv("väntat: ").en("expected: "), finding.expected(), language),
                labelled(Text.sv("funnet: ").en("found: "), finding.found(), language))
            .filter(piece -> !piece.isEmpty())
            .map(piece -> Visible.text(piece, LONGEST))
            .collect(Collectors.joining(" | "));
    boolean open = finding.standing() == Standing.OPEN;
    issue(issues, finding.rule(), said, open ? severity(finding.severity()) : "info")
        .put("fingerprint", finding.fingerprint().value() + times);
    place(issues, finding.file(), Math.max(1, finding.position().line()));
  }

  /** Examples are capped; nobody shall think that they were all. */
  private static void addRest(
      ArrayNode issues, RuleResult rule, long hidden, String source, Language language) {
    if (hidden > 0) {
      String said = MORE.with("id", rule.id()).with("n", hidden).in(language);
      issue(issues, rule.id(), said, severity(rule.severity()))
          .put("fingerprint", "more-" + rule.id());
      place(issues, source, 1);
    }
  }

  private static ObjectNode issue(ArrayNode issues, String check, String said, String severity) {
    return issues
        .addObject()
        .put("description", Visible.text(said))
        .put("check_name", check)
        .put("severity", severity);
  }

  private static void place(ArrayNode issues, String path, long line) {
    ObjectNode location = ((ObjectNode) issues.get(issues.size() - 1)).putObject("location");
    location.put("path", Visible.text(path, LONGEST)).putObject("lines").put("begin", line);
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }

  private static String labelled(Text label, Text said, Language language) {
    return said.isEmpty() ? "" : label.in(language) + said.in(language);
  }
}
