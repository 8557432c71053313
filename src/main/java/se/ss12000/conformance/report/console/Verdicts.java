package se.ss12000.conformance.report.console;

import se.ss12000.conformance.report.NotJudged;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.text.Text;

/** What it all comes to: the table of verdicts, and the one over the whole run. */
final class Verdicts {
  private static final Text NO_SCENARIO =
      Text.sv("Inget scenario bedömdes.").en("No scenario was judged.");

  private final Page page;

  Verdicts(Page page) {
    this.page = page;
  }

  void writeTable(Report report) {
    if (report.scenarios().isEmpty()) {
      page.paragraph(0, page.in(NO_SCENARIO));
    } else {
      new VerdictTable(page).write(report.scenarios());
      report.scenarios().stream()
          .filter(scenario -> scenario.waived() > 0)
          .forEach(
              scenario ->
                  page.paragraph(
                      0,
                      Foreign.id(scenario.id())
                          + ": "
                          + page.in(Wording.uncounted(scenario.waived()))));
    }
  }

  void writeReading(Report report) {
    if (!report.notJudged().isEmpty()) {
      page.blank();
      Text untouched =
          Text.sv("Berörs inte av underlaget: {ids}").en("Not touched by the data: {ids}");
      String ids = String.join(", ", report.notJudged().stream().map(NotJudged::id).toList());
      page.paragraph(0, page.in(untouched.with("ids", ids)));
    }
    page.blank();
    page.paragraph(0, Style.FAINT, page.in(Conformance.FORMULA));
  }

  void writeOverall(Report report) {
    Text overall =
        Text.sv("Sammantaget: {verdict} ({judged}); {counts}")
            .en("Overall: {verdict} ({judged}); {counts}")
            .with("verdict", report.verdict().text())
            .with("judged", Wording.basis(report))
            .with("counts", Wording.counts(report));
    page.paragraph(0, Style.of(report.verdict()), page.in(overall));
  }
}
