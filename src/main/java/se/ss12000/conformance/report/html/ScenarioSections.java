package se.ss12000.conformance.report.html;

import java.util.List;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ScenarioResult;
import se.ss12000.conformance.report.ScenarioResult.RequirementResult;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.text.Text;

/** The scenarios, requirement by requirement. */
final class ScenarioSections {
  private static final List<Text> COLUMNS =
      List.of(
          Text.sv("Krav").en("Requirement"),
          Text.sv("Nivå").en("Level"),
          Text.sv("Utfall").en("Outcome"),
          Text.sv("Bedömt på").en("Judged on"),
          Text.sv("Brutna regler").en("Broken rules"));

  private final Html html;

  ScenarioSections(Html html) {
    this.html = html;
  }

  static String id(ScenarioResult scenario) {
    return Pieces.id("", scenario.id());
  }

  void write(Report report) {
    html.open("section", "id", "scenarios").line();
    html.element("h2", Text.sv("Scenarier").en("Scenarios")).line();
    if (report.scenarios().isEmpty()) {
      html.element("p", Text.sv("Inget scenario bedömdes.").en("No scenario was judged."));
    }
    report.scenarios().forEach(scenario -> write(scenario, report));
    html.close().line();
  }

  private void write(ScenarioResult scenario, Report report) {
    html.open("section", "class", "scenario", "id", id(scenario), "data-scenario", scenario.id());
    html.line().open("h3").element("a", scenario.id(), "href", "#" + id(scenario)).text(" ");
    html.text(scenario.title()).close().open("p");
    Pieces.badge(html, scenario.verdict());
    html.text(" ").text(Wording.judged(scenario)).close().line();
    if (!scenario.note().isEmpty()) {
      html.element("p", scenario.note(), "class", "note").line();
    }
    Text caption = Text.sv("Krav i {id}").en("Requirements of {id}");
    Pieces.head(html, caption.with("id", scenario.id()), COLUMNS);
    scenario.requirements().forEach(requirement -> write(requirement, report));
    Pieces.end(html);
    html.close().line();
  }

  private void write(RequirementResult requirement, Report report) {
    html.open("tr").open("td").text(requirement.text());
    if (!requirement.reason().isEmpty()) {
      html.empty("br").element("small", requirement.reason());
    }
    html.close().element("td", requirement.level().text()).open("td");
    Pieces.badge(html, requirement.outcome());
    html.close().element("td", String.valueOf(requirement.judgedOn())).open("td");
    for (String rule : requirement.rules()) {
      boolean shown = report.rules().stream().anyMatch(r -> r.id().equals(rule) && r.count() > 0);
      if (shown) {
        html.element("a", rule, "class", "id", "href", "#" + rule).text(" ");
      } else {
        html.element("span", rule, "class", "id").text(" ");
      }
    }
    html.close().close().line();
  }
}
