package se.ss12000.conformance.report;

import java.util.List;
import java.util.Optional;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.scenario.Conformance;

/**
 * Everything a run found out, ready to be written: personal values are masked, examples chosen, all
 * lists in their final order. Two runs over the same input give equal reports.
 *
 * @param notJudged bundled scenarios that the data does not touch
 * @param references who points to whom
 * @param findings examples; the exact numbers are in {@code rules}
 * @param waivers what the user knew of or declared before
 * @param exchanges what a service was asked, in order; empty when files were judged
 */
public record Report(
    RunDescription run,
    Conformance verdict,
    List<EntityCount> entities,
    List<ScenarioResult> scenarios,
    List<NotJudged> notJudged,
    List<RuleResult> rules,
    List<ReferenceCount> references,
    List<ReportedFinding> findings,
    List<AppliedWaiver> waivers,
    List<ReportedExchange> exchanges,
    List<Incident> incidents) {
  public Report {
    entities = List.copyOf(entities);
    scenarios = List.copyOf(scenarios);
    notJudged = List.copyOf(notJudged);
    rules = List.copyOf(rules);
    references = List.copyOf(references);
    waivers = List.copyOf(waivers);
    exchanges = List.copyOf(exchanges);
    findings = List.copyOf(findings);
    incidents = List.copyOf(incidents);
  }

  /** How many findings of a severity there were, shown or not. */
  public long count(Severity severity) {
    return rules.stream()
        .filter(rule -> rule.severity() == severity)
        .mapToLong(RuleResult::count)
        .sum();
  }

  /** Whether a service was asked, in this run or when a recording was made. */
  public boolean isOfService() {
    return run.command().equals("crawl") || !exchanges.isEmpty();
  }

  /** The exchange of a number, if there is one. */
  public Optional<ReportedExchange> exchange(int number) {
    return exchanges.stream().filter(exchange -> exchange.number() == number).findFirst();
  }

  /** The examples of a rule's breaches, in order. */
  public List<ReportedFinding> examples(RuleResult rule) {
    return findings.stream().filter(finding -> finding.rule().equals(rule.id())).toList();
  }

  /** How many findings do not count, since they were waived or declared. */
  public long waived() {
    return rules.stream().mapToLong(RuleResult::waived).sum();
  }
}
