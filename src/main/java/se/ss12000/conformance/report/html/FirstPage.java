package se.ss12000.conformance.report.html;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import se.ss12000.conformance.report.AppliedWaiver;
import se.ss12000.conformance.report.EntityCount;
import se.ss12000.conformance.report.Missing;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.RunDescription;
import se.ss12000.conformance.report.ScenarioResult;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.text.Text;

/** The first page, for people who do not read JSON: verdict, scenarios, what was tested. */
final class FirstPage {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

  private final Html html;

  FirstPage(Html html) {
    this.html = html;
  }

  void write(Report report) {
    html.open("section", "id", "summary", "class", "first").line();
    html.element("h1", Text.sv("Testrapport för SS 12000").en("Test report for SS 12000")).line();
    html.open("p", "class", "verdict " + Pieces.code(report.verdict()));
    Pieces.badge(html, report.verdict());
    html.text(" ").text(sentence(report)).close().line();
    html.element("p", Wording.DISCLAIMER, "class", "disclaimer").line();
    writeFacts(report);
    writeNotTested(report);
    writeScenarios(report);
    writeWaivers(report.waivers());
    html.element("h2", Text.sv("Hur utslaget blir till").en("How a verdict comes about"));
    html.element("p", Conformance.FORMULA).line();
    html.close().line();
  }

  private static Text sentence(Report report) {
    long met =
        report.scenarios().stream().filter(s -> s.verdict() == Conformance.CONFORMANT).count();
    Text sentence =
        switch (report.verdict()) {
          case CONFORMANT ->
              Text.sv("Det som prövades uppfyller SS 12000, så långt det gick att pröva.")
                  .en("What was tested conforms to SS 12000, as far as it could be tested.");
          case NOT_CONFORMANT ->
              Text.sv("Det som prövades uppfyller inte SS 12000.")
                  .en("What was tested does not conform to SS 12000.");
          case INCONCLUSIVE ->
              Text.sv("Det gick inte att avgöra om SS 12000 uppfylls.")
                  .en("It could not be decided whether SS 12000 is met.");
        };
    Text numbers =
        report.scenarios().isEmpty()
            ? Text.sv(" Inget scenario bedömdes; {counts} ({basis}).")
                .en(" No scenario was judged; {counts} ({basis}).")
            : Text.sv(" {met} av {all} bedömda scenarier uppfylls; {counts} ({basis}).")
                .en(" {met} of {all} judged scenarios are met; {counts} ({basis}).");
    return Wording.joined(
        "",
        List.of(
            sentence,
            numbers.with(
                Map.of(
                    "met", Text.same(String.valueOf(met)),
                    "all", Text.same(String.valueOf(report.scenarios().size())),
                    "counts", Wording.counts(report),
                    "basis", Wording.basis(report)))));
  }

  private void writeScenarios(Report report) {
    if (report.scenarios().isEmpty()) {
      return;
    }
    Pieces.head(
        html,
        Text.sv("Scenarierna: vad som uppfylls och vad som saknas")
            .en("The scenarios: what is met and what is missing"),
        List.of(
            Text.same("Scenario"),
            Text.sv("Utslag").en("Verdict"),
            Text.sv("Vad som saknas eller är fel").en("What is missing or wrong")));
    for (ScenarioResult scenario : report.scenarios()) {
      html.open("tr").open("th", "scope", "row");
      html.element("a", scenario.id(), "href", "#" + ScenarioSections.id(scenario)).text(" ");
      html.element("span", scenario.title(), "class", "title").close().open("td");
      Pieces.badge(html, scenario.verdict());
      html.text(" ").element("small", Wording.judged(scenario)).close().open("td");
      writeMissing(scenario, Missing.of(scenario, report));
      html.close().close().line();
    }
    Pieces.end(html);
  }

  private void writeMissing(ScenarioResult scenario, List<Missing> all) {
    if (all.isEmpty()) {
      html.text(Text.sv("Ingenting").en("Nothing"));
      return;
    }
    html.open("ul");
    for (Missing missing : all) {
      html.open("li");
      if (missing.isRest()) {
        html.element("a", missing.said(), "href", "#" + ScenarioSections.id(scenario));
      } else {
        html.text(missing.said());
      }
      if (!missing.rule().isEmpty()) {
        html.text(" (");
        html.element("a", missing.rule(), "class", "id", "href", "#" + missing.rule()).text(")");
      }
      html.close();
    }
    html.close();
  }

  private void writeFacts(Report report) {
    RunDescription run = report.run();
    html.element("h2", Text.sv("Vad som prövades").en("What was tested")).line();
    html.open("dl", "class", "facts");
    fact(Text.sv("Underlag").en("Source"), Text.same(run.source()));
    fact(Text.sv("När").en("When"), Text.same(TIME.format(run.started()) + " UTC"));
    fact(Text.same("Standard"), Text.same(Wording.standard(run)));
    fact(Text.sv("Läsning").en("Reading"), Wording.reading(run.reading()));
    Wording.extent(report).forEach(extent -> fact(Text.sv("Omfattning").en("Extent"), extent));
    long records = report.entities().stream().mapToLong(EntityCount::records).sum();
    fact(Text.sv("Poster").en("Records"), Text.same(String.valueOf(records)));
    fact(
        Text.sv("Undantag").en("Waivers"),
        report.waivers().isEmpty()
            ? Text.sv("inga").en("none")
            : Text.same(String.valueOf(report.waivers().size())));
    fact(Text.sv("Räknas inte").en("Not counted"), Wording.uncounted(report.waived()));
    fact(Text.sv("Verktyg").en("Tool"), Text.same("ss12000 " + run.toolVersion()));
    html.close().line();
  }

  /** In a few words; the whole of it stands on a page of its own. */
  private void writeNotTested(Report report) {
    html.element("h2", Text.sv("Vad som inte prövades").en("What was not tested"))
        .line()
        .open("ul");
    if (!report.isOfService()) {
      html.element("li", NotTested.SERVICE);
    }
    count(
        report.notJudged().size(),
        Text.sv("{n} scenarier: underlaget har inga poster som de gäller")
            .en("{n} scenarios: the data holds no records that they are about"));
    count(
        report.rules().stream().filter(rule -> !rule.notEvaluated().isEmpty()).count(),
        Text.sv("{n} regler, helt eller delvis: det som krävs för att pröva dem saknas")
            .en("{n} rules, in full or in part: what it takes to try them is not there"));
    count(
        report.incidents().size(),
        Text.sv("{n} hinder kom i vägen").en("{n} obstacles stood in the way"));
    html.close().open("p").open("a", "href", "#not-tested");
    html.text(Text.sv("Mer om vad som inte prövades").en("More on what was not tested"));
    html.close().close().line();
  }

  private void count(long n, Text said) {
    if (n > 0) {
      html.element("li", said.with("n", n));
    }
  }

  private void fact(Text label, Text said) {
    if (said.isEmpty()) {
      return;
    }
    html.open("div").element("dt", label).element("dd", said).close().line();
  }

  private void writeWaivers(List<AppliedWaiver> waivers) {
    if (waivers.isEmpty()) {
      return;
    }
    Pieces.head(
        html,
        Text.sv("Undantag och deklarerade avvikelser").en("Waivers and declared deviations"),
        List.of(
            Text.sv("Regel").en("Rule"),
            Text.sv("Gäller").en("Scope"),
            Text.sv("Skäl").en("Reason"),
            Text.sv("Ansvarig").en("Owner"),
            Text.sv("Till och med").en("Until"),
            Text.sv("Antal").en("Count")));
    for (AppliedWaiver waiver : waivers) {
      html.open("tr").open("th", "scope", "row").text(waiver.rule()).text(" ");
      html.text(waiver.standing().text()).close();
      html.element("td", waiver.scope()).element("td", waiver.reason());
      html.element("td", waiver.owner()).element("td", waiver.expires());
      html.element("td", String.valueOf(waiver.count())).close().line();
    }
    Pieces.end(html);
  }
}
