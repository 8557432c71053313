package se.ss12000.conformance.report.junit;

import java.util.List;
import java.util.stream.Stream;
import se.ss12000.conformance.report.Incident;
import se.ss12000.conformance.report.NotJudged;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.report.junit.Case.Mark;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** What a report becomes as suites of test cases: scenarios, findings, incidents, the rest. */
final class Suites {
  private final Language language;

  Suites(Language language) {
    this.language = language;
  }

  List<Suite> of(Report report) {
    var scenarios = new ScenarioSuites(language);
    return Stream.of(
            report.scenarios().stream().map(scenarios::of),
            Stream.of(new FindingSuite(language).of(report)),
            Stream.of(warnings(report)),
            Stream.of(incidents(report.incidents())),
            Stream.of(notJudged(report.notJudged())))
        .flatMap(suites -> suites)
        .filter(suite -> !suite.cases().isEmpty())
        .toList();
  }

  private Suite warnings(Report report) {
    var shown =
        new Case("values-shown", "report", Mark.PASSED, Wording.VALUES_SHOWN.in(language), "", "");
    return new Suite("report", report.run().valuesShown() ? List.of(shown) : List.of(), "");
  }

  private Suite incidents(List<Incident> incidents) {
    return new Suite("incidents", incidents.stream().map(this::incident).toList(), "");
  }

  private Case incident(Incident incident) {
    return new Case(
        incident.where(),
        "incidents",
        Mark.ERROR,
        incident.reason().in(language),
        incident.fault() ? "fault" : "incident",
        incident.fault() ? Wording.FAULT.in(language) : "");
  }

  /** Nobody asked for these, so skipping them is honest. */
  private Suite notJudged(List<NotJudged> scenarios) {
    return new Suite("not-judged", scenarios.stream().map(this::notJudged).toList(), "");
  }

  private Case notJudged(NotJudged scenario) {
    Text missing = Text.sv("inga poster av {types}").en("no records of {types}");
    return new Case(
        scenario.id() + " " + scenario.title().in(language),
        "not-judged",
        Mark.SKIPPED,
        missing.with("types", String.join(", ", scenario.missingTypes())).in(language),
        "",
        "");
  }
}
