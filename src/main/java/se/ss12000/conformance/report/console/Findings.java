package se.ss12000.conformance.report.console;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ReportedFinding;
import se.ss12000.conformance.report.RuleResult;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.report.console.Page.Cell;
import se.ss12000.conformance.text.Text;

/** The findings, rule by rule, worst first. */
final class Findings {
  private static final Text NONE =
      Text.sv("Inga anmärkningar. Allt som gick att pröva stämmer.")
          .en("No findings. Everything that could be tried is as it should be.");

  private static final Text ASKED = Text.sv("fråga").en("asked");

  private final Page page;

  Findings(Page page) {
    this.page = page;
  }

  void write(Report report) {
    page.blank();
    if (report.rules().stream().allMatch(rule -> rule.count() == 0)) {
      boolean judged = report.entities().stream().anyMatch(entity -> entity.records() > 0);
      page.paragraph(0, page.in(judged ? NONE : Text.sv("Inga anmärkningar.").en("No findings.")));
      return;
    }
    Text heading = Text.sv("Anmärkningar: {counts}").en("Findings: {counts}");
    page.heading(heading.with("counts", Wording.counts(report)));
    if (report.waived() > 0) {
      page.paragraph(0, page.in(Wording.uncounted(report.waived())));
    }
    for (Severity severity : Severity.values()) {
      report.rules().stream()
          .filter(rule -> rule.severity() == severity && rule.count() > 0)
          .forEach(rule -> writeRule(rule, report));
    }
  }

  private void writeRule(RuleResult rule, Report report) {
    List<ReportedFinding> examples = report.examples(rule);
    page.blank();
    String name = page.in(rule.severity().text()).toUpperCase(Locale.ROOT) + " " + rule.id();
    var label = new Cell(name, name.length() + 2, Style.of(rule.severity()));
    page.labelled(0, label, page.in(rule.title()));
    page.paragraph(2, page.in(Wording.reach(rule)));
    List<ReportedFinding> chosen = Examples.chosenFrom(examples);
    var details = new Details(page, page.in(rule.title()));
    for (ReportedFinding example : chosen) {
      page.blank();
      page.pieces(2, place(example), "  ");
      details.write(example);
    }
    writeAsked(chosen, report);
    writeRest(rule.count() - chosen.size(), examples.size() > chosen.size());
    if (!rule.help().isEmpty()) {
      page.blank();
      page.labelled(
          2,
          new Cell(page.in(Text.sv("åtgärd").en("help")), Details.LABEL, Style.FAINT),
          page.in(rule.help()));
    }
  }

  /** One question that shows it is enough; the others stand in the complete report. */
  private void writeAsked(List<ReportedFinding> examples, Report report) {
    examples.stream()
        .flatMap(example -> report.exchange(example.exchange()).stream())
        .limit(1)
        .forEach(
            exchange -> {
              page.blank();
              var label = new Cell(page.in(ASKED), Details.LABEL, Style.FAINT);
              page.labelled(2, label, Foreign.prose(page.in(Wording.asked(exchange))));
              if (!exchange.curl().isEmpty()) {
                page.labelled(2, new Cell("curl", Details.LABEL, Style.FAINT), exchange.curl());
              }
            });
  }

  private static List<String> place(ReportedFinding example) {
    String position =
        example.position().line() == 0
            ? ""
            : ":" + example.position().line() + ":" + example.position().column();
    String record = (example.entityType() + " " + example.entityId()).strip();
    String attribute = example.property().isEmpty() ? example.pointer() : example.property();
    return Stream.of(
            Foreign.prose(example.file()) + position,
            example.file().endsWith(" " + example.operation())
                ? ""
                : Foreign.value(example.operation()),
            Foreign.value(record),
            Foreign.value(attribute))
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  private void writeRest(long hidden, boolean inReport) {
    if (hidden > 0) {
      Text more =
          inReport
              ? Text.sv("{n} till visas inte; --report json=FIL visar fler")
                  .en("{n} more not shown; --report json=FILE shows more")
              : Text.sv("{n} till visas inte").en("{n} more not shown");
      page.blank();
      page.paragraph(2, page.in(more.with("n", hidden)));
    }
  }
}
