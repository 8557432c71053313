package se.ss12000.conformance.report.console;

import java.util.List;
import java.util.stream.Stream;
import se.ss12000.conformance.report.Incident;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.RuleResult;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.text.Text;

/** What could not be judged, and why. */
final class Obstacles {
  private final Page page;

  Obstacles(Page page) {
    this.page = page;
  }

  void write(Report report) {
    writeIncidents(report.incidents());
    writeRules(report.rules());
  }

  private void writeIncidents(List<Incident> incidents) {
    if (incidents.isEmpty()) {
      return;
    }
    page.blank();
    page.heading(Text.sv("Gick inte att bedöma").en("Could not be judged"));
    for (Incident incident : incidents) {
      page.blank();
      page.pieces(2, List.of(Foreign.prose(incident.where())), " ");
      page.paragraph(4, Foreign.prose(page.in(incident.reason())));
      if (incident.fault()) {
        page.paragraph(4, Style.BAD, page.in(Wording.FAULT));
      }
    }
  }

  private void writeRules(List<RuleResult> rules) {
    List<RuleResult> hindered =
        rules.stream().filter(rule -> !rule.notEvaluated().isEmpty()).toList();
    if (hindered.isEmpty()) {
      return;
    }
    page.blank();
    say(
        Text.sv("Regler som inte kunde prövas ({n}): {ids}")
            .en("Rules that could not be tried ({n}): {ids}"),
        hindered.stream().filter(rule -> rule.evaluated() == 0));
    say(
        Text.sv("Regler som bara delvis kunde prövas ({n}): {ids}")
            .en("Rules that could be tried only in part ({n}): {ids}"),
        hindered.stream().filter(rule -> rule.evaluated() > 0));
    page.paragraph(
        0,
        page.in(
            Text.sv("Varför: se --report json=FIL.")
                .en("For the reasons see --report json=FILE.")));
  }

  private void say(Text said, Stream<RuleResult> rules) {
    List<String> ids = rules.map(RuleResult::id).toList();
    if (!ids.isEmpty()) {
      page.paragraph(0, page.in(said.with("n", ids.size()).with("ids", String.join(", ", ids))));
    }
  }
}
