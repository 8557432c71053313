package se.ss12000.conformance.report.junit;

import se.ss12000.conformance.report.ScenarioResult;
import se.ss12000.conformance.report.ScenarioResult.RequirementResult;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.report.junit.Case.Mark;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.scenario.Level;
import se.ss12000.conformance.scenario.Outcome;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** A scenario as a suite, its requirements as cases. */
final class ScenarioSuites {
  private final Language language;

  ScenarioSuites(Language language) {
    this.language = language;
  }

  Suite of(ScenarioResult scenario) {
    return new Suite(
        scenario.id() + " " + scenario.title().in(language),
        scenario.requirements().stream().map(r -> requirement(scenario, r)).toList(),
        verdict(scenario));
  }

  private String verdict(ScenarioResult scenario) {
    String judged = Wording.judged(scenario).in(language);
    String verdict = scenario.verdict().text().in(language) + " (" + judged + ")";
    return (verdict + "\n" + Conformance.FORMULA.in(language) + "\n" + scenario.note().in(language))
        .strip();
  }

  private Case requirement(ScenarioResult scenario, RequirementResult requirement) {
    String group = scenario.id().replace('.', '-');
    String name = requirement.level().text().in(language) + ": " + requirement.text().in(language);
    boolean isMet = requirement.outcome() == Outcome.PASSED;
    String reason = requirement.reason().in(language);
    return new Case(
        name,
        group,
        mark(requirement),
        isMet
            ? ""
            : requirement.outcome().text().in(language) + (reason.isEmpty() ? "" : ": " + reason),
        requirement.kind(),
        basis(requirement));
  }

  /** A requirement that could not be judged is never green: a must breaks the build. */
  private static Mark mark(RequirementResult requirement) {
    if (requirement.level() == Level.SHOULD) {
      return Mark.PASSED;
    }
    return switch (requirement.outcome()) {
      case PASSED -> Mark.PASSED;
      case INCONCLUSIVE -> Mark.ERROR;
      case FAILED -> Mark.FAILURE;
    };
  }

  private String basis(RequirementResult requirement) {
    Text judgedOn = Text.sv("bedömt på {n}").en("judged on {n}");
    String basis = judgedOn.with("n", requirement.judgedOn()).in(language);
    return requirement.rules().isEmpty()
        ? basis
        : basis + "; " + String.join(", ", requirement.rules());
  }
}
