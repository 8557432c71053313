package se.ss12000.conformance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.ss12000.conformance.report.ScenarioResult.RequirementResult;
import se.ss12000.conformance.scenario.Level;
import se.ss12000.conformance.scenario.Outcome;
import se.ss12000.conformance.text.Text;

/**
 * One thing that keeps a scenario from being met, in plain words.
 *
 * @param rule id of the broken rule, or empty
 * @param isRest whether it only says how much more there is
 */
public record Missing(Text said, String rule, boolean isRest) {
  private static final int MOST = 4;
  private static final Text FAILED = Text.sv("Uppfylls inte: ").en("Not met: ");
  private static final Text NOT_JUDGED =
      Text.sv("Kunde inte bedömas: ").en("Could not be judged: ");
  private static final Text MORE = Text.sv("och {n} {noun} till").en("and {n} more {noun}");
  private static final Text RULE = Text.sv("regel").en("rule");
  private static final Text RULES = Text.sv("regler").en("rules");
  private static final Text REQUIREMENT = Text.sv("krav").en("requirement");
  private static final Text REQUIREMENTS = Text.sv("krav").en("requirements");

  /**
   * What has to be mended, each once, which helps a reader more than the requirements that name it;
   * then the requirements that no rule explains. Nothing when the scenario is met.
   */
  public static List<Missing> of(ScenarioResult scenario, Report report) {
    List<RequirementResult> missing =
        scenario.requirements().stream()
            .filter(r -> r.level() == Level.MUST && r.outcome() != Outcome.PASSED)
            .toList();
    List<RuleResult> broken =
        report.rules().stream()
            .filter(rule -> missing.stream().anyMatch(r -> isBroken(rule, r)))
            .toList();
    Stream<RequirementResult> others =
        missing.stream().filter(r -> broken.stream().noneMatch(rule -> isBroken(rule, r)));
    var all = new ArrayList<Missing>();
    add(all, broken.stream().map(r -> new Missing(r.title(), r.id(), false)), RULE, RULES);
    add(all, others.map(r -> new Missing(said(r), "", false)), REQUIREMENT, REQUIREMENTS);
    return List.copyOf(all);
  }

  private static boolean isBroken(RuleResult rule, RequirementResult requirement) {
    return requirement.outcome() == Outcome.FAILED
        && rule.count() > 0
        && requirement.rules().contains(rule.id());
  }

  private static void add(List<Missing> all, Stream<Missing> some, Text one, Text many) {
    List<Missing> list = some.toList();
    list.stream().limit(MOST).forEach(all::add);
    if (list.size() > MOST) {
      int n = list.size() - MOST;
      all.add(new Missing(MORE.with("n", n).with("noun", n == 1 ? one : many), "", true));
    }
  }

  private static Text said(RequirementResult requirement) {
    Text outcome = requirement.outcome() == Outcome.FAILED ? FAILED : NOT_JUDGED;
    Text said = Wording.joined("", List.of(outcome, requirement.text()));
    return requirement.reason().isEmpty()
        ? said
        : Wording.joined(" – ", List.of(said, requirement.reason()));
  }
}
