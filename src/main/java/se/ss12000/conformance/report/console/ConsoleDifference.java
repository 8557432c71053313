package se.ss12000.conformance.report.console;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import se.ss12000.conformance.report.Difference;
import se.ss12000.conformance.report.ReportedFinding;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.report.console.Page.Cell;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Writes what has changed between two reports, for people at a terminal. */
public final class ConsoleDifference {
  private static final int MOST = 100;

  private final boolean colour;
  private final int width;

  /**
   * @param width columns of the terminal
   */
  public ConsoleDifference(boolean colour, int width) {
    this.colour = colour;
    this.width = width;
  }

  public void write(Difference difference, Language language, Appendable out) throws IOException {
    var page = new Page(language, colour, width);
    writeVerdicts(page, difference);
    writeFindings(page, Text.sv("Nya").en("New"), Style.BAD, difference.appeared());
    for (Difference.Growth growth : difference.grown()) {
      Text grown =
          Text.sv("{rule}: från {before} till {now}; inte alla står i rapporterna")
              .en("{rule}: from {before} to {now}; not all stand in the reports");
      page.paragraph(
          2,
          page.in(
              grown
                  .with("rule", growth.rule().id())
                  .with("before", growth.before())
                  .with("now", growth.now())));
    }
    writeFindings(page, Text.sv("Borta").en("Gone"), Style.GOOD, difference.gone());
    if (!difference.unsure().isEmpty()) {
      Text unsure =
          Text.sv("Går inte att jämföra ett för ett: {rules}. Kör med --max-findings 0.")
              .en("Cannot be compared one by one: {rules}. Run with --max-findings 0.");
      page.paragraph(0, page.in(unsure.with("rules", String.join(", ", difference.unsure()))));
      page.blank();
    }
    Text sum =
        Text.sv("{new} nya, {gone} borta, {same} oförändrade")
            .en("{new} new, {gone} gone, {same} unchanged");
    page.paragraph(
        0,
        difference.isWorse() ? Style.BAD : Style.GOOD,
        page.in(
            sum.with("new", created(difference))
                .with("gone", difference.gone().size())
                .with("same", difference.unchanged())));
    out.append(page.toString());
  }

  private static long created(Difference difference) {
    return difference.appeared().size()
        + difference.grown().stream().mapToLong(g -> g.now() - g.before()).sum();
  }

  private static void writeVerdicts(Page page, Difference difference) {
    if (difference.verdicts().isEmpty()) {
      return;
    }
    page.heading(Text.sv("Ändrade utslag").en("Changed verdicts"));
    for (Difference.VerdictChange change : difference.verdicts()) {
      String id = Foreign.id(change.scenario().id());
      page.labelled(
          2,
          new Cell(id, Wrap.width(id) + 2, Style.of(change.scenario().verdict())),
          page.in(change.before().text()) + " → " + page.in(change.scenario().verdict().text()));
    }
    page.blank();
  }

  private static void writeFindings(
      Page page, Text heading, Style style, List<ReportedFinding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    page.heading(
        Text.sv("{heading}: {n}")
            .en("{heading}: {n}")
            .with("heading", heading)
            .with("n", Wording.findings(findings.size())));
    for (ReportedFinding finding : findings.subList(0, Math.min(MOST, findings.size()))) {
      var rule = new Cell(finding.rule(), finding.rule().length() + 2, style);
      page.labelled(2, rule, Foreign.prose(page.in(finding.message())));
      List<String> place =
          Stream.of(finding.place(), finding.operation(), finding.record(), finding.attribute())
              .filter(piece -> !piece.isEmpty())
              .map(Foreign::prose)
              .toList();
      page.pieces(4, place.isEmpty() ? List.of("") : place, "  ");
    }
    if (findings.size() > MOST) {
      Text more = Text.sv("{n} till visas inte").en("{n} more not shown");
      page.paragraph(2, page.in(more.with("n", findings.size() - MOST)));
    }
    page.blank();
  }
}
