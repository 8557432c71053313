package se.ss12000.conformance.report.console;

import java.util.ArrayList;
import java.util.List;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ScenarioResult;
import se.ss12000.conformance.report.ScenarioResult.RequirementResult;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.report.console.Page.Cell;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.scenario.Level;
import se.ss12000.conformance.scenario.Outcome;
import se.ss12000.conformance.text.Text;

/** What each scenario that is not conformant lacks. */
final class Shortcomings {
  private static final int OUTCOME = 12;
  private static final int LEVEL = 8;

  private final Page page;

  Shortcomings(Page page) {
    this.page = page;
  }

  void write(Report report) {
    List<ScenarioResult> lacking =
        report.scenarios().stream().filter(s -> s.verdict() != Conformance.CONFORMANT).toList();
    if (lacking.isEmpty()) {
      return;
    }
    page.blank();
    page.heading(Text.sv("Vad som saknas i scenarierna").en("What the scenarios lack"));
    lacking.forEach(this::writeScenario);
  }

  private void writeScenario(ScenarioResult scenario) {
    page.blank();
    String id = Foreign.id(scenario.id());
    page.labelled(
        0,
        new Cell(id, Wrap.width(id) + 2, Style.STRONG),
        Foreign.prose(page.in(scenario.title())));
    page.paragraph(
        2,
        Style.of(scenario.verdict()),
        page.in(scenario.verdict().text()) + " (" + page.in(Wording.judged(scenario)) + ")");
    for (Level level : Level.values()) {
      writeRequirements(scenario, level, Outcome.FAILED);
      writeRequirements(scenario, level, Outcome.INCONCLUSIVE);
    }
  }

  private void writeRequirements(ScenarioResult scenario, Level level, Outcome outcome) {
    scenario.requirements().stream()
        .filter(requirement -> requirement.level() == level && requirement.outcome() == outcome)
        .forEach(this::writeRequirement);
  }

  private void writeRequirement(RequirementResult requirement) {
    var level = new Cell(page.in(requirement.level().text()), LEVEL, Style.PLAIN);
    var outcome =
        new Cell(page.in(requirement.outcome().text()), OUTCOME, Style.of(requirement.outcome()));
    page.labelled(2, List.of(outcome, level), Foreign.prose(page.in(requirement.text())));
    int indent = 2 + OUTCOME + LEVEL;
    String reason = page.in(requirement.reason());
    if (!reason.isEmpty()) {
      page.paragraph(indent, Foreign.prose(reason));
    }
    String basis = basis(requirement);
    if (!basis.isEmpty()) {
      page.paragraph(indent, Style.FAINT, basis);
    }
  }

  private String basis(RequirementResult requirement) {
    var basis = new ArrayList<String>();
    if (requirement.judgedOn() > 0) {
      Text judgedOn = Text.sv("bedömt på {n}").en("judged on {n}");
      basis.add(page.in(judgedOn.with("n", requirement.judgedOn())));
    }
    if (!requirement.rules().isEmpty()) {
      basis.add(String.join(", ", requirement.rules()));
    }
    return String.join("; ", basis);
  }
}
