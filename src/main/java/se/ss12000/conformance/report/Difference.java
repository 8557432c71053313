package se.ss12000.conformance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.scenario.Conformance;

/**
 * What has changed from one report to a later one. What is waived or declared does not count.
 *
 * @param appeared findings that are in the later report only
 * @param gone findings that are in the earlier report only
 * @param unchanged number of findings in both
 * @param grown rules of which there are more breaches, where not all stand in the reports
 * @param unsure ids of rules of which too few examples stand in the reports to tell
 * @param verdicts scenarios whose verdict is another
 */
public record Difference(
    List<ReportedFinding> appeared,
    List<ReportedFinding> gone,
    long unchanged,
    List<Growth> grown,
    List<String> unsure,
    List<VerdictChange> verdicts) {
  public Difference {
    appeared = List.copyOf(appeared);
    gone = List.copyOf(gone);
    grown = List.copyOf(grown);
    unsure = List.copyOf(unsure);
    verdicts = List.copyOf(verdicts);
  }

  /** A rule that is broken more often than before. */
  public record Growth(RuleResult rule, long before, long now) {}

  /** A scenario whose verdict is another than before. */
  public record VerdictChange(ScenarioResult scenario, Conformance before) {}

  public static Difference between(Report before, Report now) {
    Set<Fingerprint> earlier = open(before);
    Set<Fingerprint> later = open(now);
    Map<String, RuleResult> rules =
        before.rules().stream().collect(Collectors.toMap(RuleResult::id, Function.identity()));
    var grown = new ArrayList<Growth>();
    var unsure = new ArrayList<String>();
    for (RuleResult rule : now.rules()) {
      RuleResult old = rules.getOrDefault(rule.id(), rule);
      if (isWhole(rule, now) && (!rules.containsKey(rule.id()) || isWhole(old, before))) {
        continue;
      }
      if (counted(rule) > counted(old)) {
        grown.add(new Growth(rule, counted(old), counted(rule)));
      } else {
        unsure.add(rule.id());
      }
    }
    return new Difference(
        now.findings().stream()
            .filter(f -> counts(f) && !earlier.contains(f.fingerprint()))
            .filter(f -> isWhole(f.rule(), before))
            .toList(),
        before.findings().stream()
            .filter(f -> counts(f) && !later.contains(f.fingerprint()))
            .filter(f -> isWhole(f.rule(), now))
            .toList(),
        now.findings().stream().filter(f -> counts(f) && earlier.contains(f.fingerprint())).count(),
        grown,
        unsure,
        verdicts(before, now));
  }

  /** Whether something is worse: a new error or warning, or a scenario no longer met. */
  public boolean isWorse() {
    return appeared.stream().anyMatch(f -> f.severity() != Severity.NOTE)
        || grown.stream().anyMatch(g -> g.rule().severity() != Severity.NOTE)
        || verdicts.stream().anyMatch(v -> v.scenario().verdict() == Conformance.NOT_CONFORMANT);
  }

  private static boolean counts(ReportedFinding finding) {
    return finding.standing() == Standing.OPEN;
  }

  private static long counted(RuleResult rule) {
    return rule.count() - rule.waived();
  }

  private static Set<Fingerprint> open(Report report) {
    return report.findings().stream()
        .filter(Difference::counts)
        .map(ReportedFinding::fingerprint)
        .collect(Collectors.toSet());
  }

  /** Whether all breaches of a rule stand in a report. */
  private static boolean isWhole(RuleResult rule, Report report) {
    return report.examples(rule).size() == rule.count();
  }

  private static boolean isWhole(String rule, Report report) {
    return report.rules().stream()
        .filter(r -> r.id().equals(rule))
        .allMatch(r -> isWhole(r, report));
  }

  private static List<VerdictChange> verdicts(Report before, Report now) {
    Map<String, Conformance> earlier =
        before.scenarios().stream()
            .collect(Collectors.toMap(ScenarioResult::id, ScenarioResult::verdict, (a, b) -> a));
    return now.scenarios().stream()
        .filter(s -> earlier.getOrDefault(s.id(), s.verdict()) != s.verdict())
        .map(s -> new VerdictChange(s, earlier.getOrDefault(s.id(), s.verdict())))
        .toList();
  }
}
