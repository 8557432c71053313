package se.ss12000.conformance.report.console;

import java.util.Comparator;
import se.ss12000.conformance.report.NotJudged;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ScenarioResult;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.scenario.Judged;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** What it all comes to: the table of verdicts, and the one over the whole run. */
final class Verdicts {
  private static final Text NO_SCENARIO =
      Text.sv("Inget scenario bedömdes.").en("No scenario was judged.");

  private final Page page;
  private final Language language;

  Verdicts(Page page, Language language) {
    this.page = page;
    this.language = language;
  }

  void writeTable(Report report) {
    if (report.scenarios().isEmpty()) {
      page.paragraph(0, page.in(NO_SCENARIO));
    } else {
      new VerdictTable(page).write(report.scenarios());
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
            .with("judged", judged(report).text())
            .with("counts", Words.counts(report, language));
    page.paragraph(0, Style.of(report.verdict()), page.in(overall));
  }

  /** What all scenarios have in common: the least that was judged of any. */
  private static Judged judged(Report report) {
    return report.scenarios().stream()
        .map(ScenarioResult::judged)
        .min(Comparator.naturalOrder())
        .orElse(Judged.DATA);
  }
}
