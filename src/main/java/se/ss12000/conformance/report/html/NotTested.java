package se.ss12000.conformance.report.html;

import java.util.List;
import se.ss12000.conformance.report.EntityCount;
import se.ss12000.conformance.report.Incident;
import se.ss12000.conformance.report.NotJudged;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.RuleResult;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.text.Text;

/** What was not tested, and why. */
final class NotTested {
  static final Text HEADING =
      Text.sv("Vad som inte prövades, och varför").en("What was not tested, and why");
  static final Text SERVICE =
      Text.sv("Filer visar bara datadelen av ett scenario; hur tjänsten svarar prövades inte.")
          .en(
              "Files show the data half of a scenario only; how the service answers was not"
                  + " tested.");

  private static final int MOST = 500;

  private final Html html;

  NotTested(Html html) {
    this.html = html;
  }

  void write(Report report) {
    html.open("section", "id", "not-tested").line();
    html.element("h2", HEADING).line();
    if (!report.isOfService()) {
      html.element("p", SERVICE).line();
    }
    writeIncidents(report.incidents());
    writeDoubts(report.entities());
    writeScenarios(report.notJudged());
    writeRules(report.rules());
    html.close().line();
  }

  private void writeIncidents(List<Incident> incidents) {
    if (incidents.isEmpty()) {
      return;
    }
    html.element("h3", Text.sv("Hinder").en("Obstacles")).open("ul").line();
    for (Incident incident : incidents.subList(0, Math.min(MOST, incidents.size()))) {
      html.open("li").element("code", incident.where()).text(" ").text(incident.reason());
      if (incident.fault()) {
        html.text(". ").text(Wording.FAULT);
      }
      html.close().line();
    }
    html.close().line();
  }

  private void writeDoubts(List<EntityCount> entities) {
    List<EntityCount> doubtful = entities.stream().filter(e -> !e.doubt().isEmpty()).toList();
    if (doubtful.isEmpty()) {
      return;
    }
    html.element("h3", Text.sv("Kanske inte alla poster").en("Perhaps not all records"));
    html.open("ul").line();
    for (EntityCount entity : doubtful) {
      html.open("li").element("code", entity.type()).text(": ").text(entity.doubt()).close().line();
    }
    html.close().line();
  }

  private void writeScenarios(List<NotJudged> scenarios) {
    if (scenarios.isEmpty()) {
      return;
    }
    html.element(
        "h3",
        Text.sv("Scenarier som inte berörs av underlaget")
            .en("Scenarios that the data does not touch"));
    html.open("ul").line();
    for (NotJudged scenario : scenarios) {
      Text missing = Text.sv("inga poster av {types}").en("no records of {types}");
      html.open("li").text(scenario.id()).text(" ").text(scenario.title()).text(": ");
      html.text(missing.with("types", String.join(", ", scenario.missingTypes())));
      html.close().line();
    }
    html.close().line();
  }

  private void writeRules(List<RuleResult> rules) {
    List<RuleResult> hindered = rules.stream().filter(r -> !r.notEvaluated().isEmpty()).toList();
    if (hindered.isEmpty()) {
      return;
    }
    html.element(
        "h3",
        Text.sv("Regler som inte, eller bara delvis, kunde prövas")
            .en("Rules that could not be tried, or only in part"));
    html.open("ul").line();
    for (RuleResult rule : hindered) {
      html.open("li").text(rule.id()).text(" ").text(rule.title()).text(": ");
      html.text(rule.notEvaluated());
      Text some = Text.sv(" (prövad på {n})").en(" (tried on {n})");
      html.text(some.with("n", rule.evaluated())).close().line();
    }
    html.close().line();
  }
}
