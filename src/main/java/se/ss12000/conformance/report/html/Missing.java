package se.ss12000.conformance.report.html;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.RuleResult;
import se.ss12000.conformance.report.ScenarioResult;
import se.ss12000.conformance.report.ScenarioResult.RequirementResult;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.scenario.Level;
import se.ss12000.conformance.scenario.Outcome;
import se.ss12000.conformance.text.Text;

/**
 * What keeps a scenario from being met, in plain words.
 *
 * <p>A reader is helped by what has to be mended, each once, not by the requirements that name it.
 */
final class Missing {
  private static final int MOST = 4;
  private static final Text FAILED = Text.sv("Uppfylls inte: ").en("Not met: ");
  private static final Text NOT_JUDGED =
      Text.sv("Kunde inte bedömas: ").en("Could not be judged: ");

  private static final Text MORE = Text.sv("och {what} till").en("and {what} more");

  private final Html html;
  private final Report report;

  Missing(Html html, Report report) {
    this.html = html;
    this.report = report;
  }

  void write(ScenarioResult scenario) {
    List<RequirementResult> missing =
        scenario.requirements().stream()
            .filter(r -> r.level() == Level.MUST && r.outcome() != Outcome.PASSED)
            .toList();
    if (missing.isEmpty()) {
      html.text(Text.sv("Ingenting").en("Nothing"));
      return;
    }
    List<RuleResult> broken =
        report.rules().stream()
            .filter(rule -> missing.stream().anyMatch(r -> isBroken(rule, r)))
            .toList();
    List<RequirementResult> others =
        missing.stream().filter(r -> broken.stream().noneMatch(rule -> isBroken(rule, r))).toList();
    html.open("ul");
    some(
        broken,
        this::write,
        n -> Wording.counted(n, Text.sv("regel").en("rule"), Text.sv("regler").en("rules")),
        scenario);
    some(
        others,
        this::write,
        n ->
            Wording.counted(
                n, Text.sv("krav").en("requirement"), Text.sv("krav").en("requirements")),
        scenario);
    html.close();
  }

  private static boolean isBroken(RuleResult rule, RequirementResult requirement) {
    return requirement.outcome() == Outcome.FAILED
        && rule.count() > 0
        && requirement.rules().contains(rule.id());
  }

  private <T> void some(
      List<T> all, Consumer<T> one, LongFunction<Text> counted, ScenarioResult scenario) {
    all.stream().limit(MOST).forEach(one);
    if (all.size() > MOST) {
      html.open("li").open("a", "href", "#" + ScenarioSections.id(scenario));
      html.text(MORE.with("what", counted.apply(all.size() - MOST))).close().close();
    }
  }

  private void write(RuleResult rule) {
    html.open("li").text(rule.title()).text(" (");
    html.element("a", rule.id(), "class", "id", "href", "#" + rule.id()).text(")").close();
  }

  private void write(RequirementResult requirement) {
    html.open("li").text(requirement.outcome() == Outcome.FAILED ? FAILED : NOT_JUDGED);
    html.text(requirement.text());
    if (!requirement.reason().isEmpty()) {
      html.text(" – ").text(requirement.reason());
    }
    html.close();
  }
}
