package se.ss12000.conformance.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.ss12000.conformance.report.NotJudged;
import se.ss12000.conformance.report.ScenarioResult;
import se.ss12000.conformance.report.ScenarioResult.RequirementResult;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.scenario.Evidence;
import se.ss12000.conformance.scenario.Judged;
import se.ss12000.conformance.scenario.Scenario;
import se.ss12000.conformance.scenario.Verdict;
import se.ss12000.conformance.standard.Standard;

/** The verdicts on the scenarios of a run. */
final class ScenarioVerdicts {
  private final List<ScenarioResult> results;
  private final List<NotJudged> notJudged;
  private final Optional<Set<String>> asked;
  private final Evidence evidence;

  /**
   * @param asked the entity types that a service was asked for; nothing when files were judged
   */
  ScenarioVerdicts(RunRequest request, Evidence evidence, Optional<Set<String>> asked) {
    this.asked = asked;
    this.evidence = evidence;
    Standard standard = request.standard();
    Set<Scenario> judged =
        request.scenarios().stream()
            .filter(s -> request.requested() || missing(s).isEmpty())
            .collect(Collectors.toSet());
    this.results =
        request.scenarios().stream()
            .filter(judged::contains)
            .map(scenario -> result(scenario.judge(standard, evidence), standard))
            .toList();
    this.notJudged =
        request.scenarios().stream()
            .filter(scenario -> !judged.contains(scenario))
            .map(s -> new NotJudged(s.id(), s.title(), missing(s)))
            .toList();
  }

  List<ScenarioResult> results() {
    return results;
  }

  List<NotJudged> notJudged() {
    return notJudged;
  }

  boolean any(Conformance verdict) {
    return results.stream().anyMatch(result -> result.verdict() == verdict);
  }

  /** Whether there were scenarios to judge and not one of them could be. */
  boolean allInconclusive() {
    return !results.isEmpty()
        && results.stream().allMatch(r -> r.verdict() == Conformance.INCONCLUSIVE);
  }

  /**
   * The data touches a scenario when it holds records of every type that the scenario needs; a
   * crawl, when it asked for all of them. A profile has to be meant as well.
   */
  private List<String> missing(Scenario scenario) {
    List<String> missing = scenario.neededTypes().stream().filter(type -> !touches(type)).toList();
    return missing.isEmpty() && !scenario.isMeant(evidence)
        ? List.of(scenario.touchedBy())
        : missing;
  }

  private boolean touches(String type) {
    return asked
        .map(types -> types.contains(type))
        .orElseGet(() -> evidence.records().getOrDefault(type, 0L) > 0);
  }

  private ScenarioResult result(Verdict verdict, Standard standard) {
    Scenario scenario = verdict.scenario();
    return new ScenarioResult(
        scenario.id(),
        scenario.title(),
        verdict.conformance(),
        judged(),
        scenario.waived(standard, evidence),
        scenario.note(),
        verdict.requirements().stream().map(judged -> result(judged, standard)).toList());
  }

  private Judged judged() {
    if (evidence.service().isEmpty()) {
      return Judged.DATA;
    }
    return evidence.wrote() ? Judged.SERVICE : Judged.READS;
  }

  private static RequirementResult result(Verdict.Judged judged, Standard standard) {
    var judgement = judged.judgement();
    return new RequirementResult(
        judged.requirement().level(),
        judged.requirement().kind(),
        judged.requirement().text(standard),
        judgement.outcome(),
        judgement.judgedOn(),
        judgement.reason(),
        judgement.rules());
  }
}
