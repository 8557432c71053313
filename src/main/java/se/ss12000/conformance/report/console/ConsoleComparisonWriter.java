package se.ss12000.conformance.report.console;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import se.ss12000.conformance.report.Comparison;
import se.ss12000.conformance.report.Comparison.Row;
import se.ss12000.conformance.report.ComparisonWriter;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.report.console.Page.Cell;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/**
 * Writes a comparison for people at a terminal: a block for each scenario, a line for each
 * supplier.
 */
public final class ConsoleComparisonWriter implements ComparisonWriter {
  private static final int WIDEST = 30;

  private final boolean colour;
  private final int width;

  /**
   * @param width columns of the terminal
   */
  public ConsoleComparisonWriter(boolean colour, int width) {
    this.colour = colour;
    this.width = width;
  }

  @Override
  public void write(Comparison comparison, Language language, Appendable out) throws IOException {
    var page = new Page(language, colour, width);
    page.heading(Comparison.HEADING);
    int column =
        2
            + comparison.suppliers().stream()
                .mapToInt(s -> Wrap.width(name(s.name())))
                .max()
                .orElse(0);
    comparison.rows().forEach(row -> write(page, comparison, row, column));
    page.blank();
    page.heading(Text.sv("Scenarier som uppfylls").en("Scenarios that are met"));
    for (var supplier : comparison.suppliers()) {
      var label = new Cell(name(supplier.name()), column, Style.PLAIN);
      page.labelled(
          2, label, page.in(supplier.met()) + "; " + page.in(Wording.counts(supplier.report())));
    }
    if (!comparison.cautions().isEmpty()) {
      page.blank();
      page.heading(Text.sv("Jämför med förbehåll").en("Compare with care"));
      comparison.cautions().forEach(c -> page.paragraph(2, Style.DOUBTFUL, page.in(c)));
    }
    page.blank();
    page.paragraph(0, Style.FAINT, page.in(Conformance.FORMULA));
    page.paragraph(0, Style.FAINT, page.in(Wording.DISCLAIMER));
    out.append(page.toString());
  }

  private static void write(Page page, Comparison comparison, Row row, int column) {
    page.blank();
    String id = Foreign.id(row.id());
    var label = new Cell(id, Wrap.width(id) + 2, Style.STRONG);
    page.labelled(0, label, Foreign.prose(page.in(row.title())));
    for (int i = 0; i < row.results().size(); i++) {
      var supplier = new Cell(name(comparison.suppliers().get(i).name()), column, Style.PLAIN);
      List<Cell> cells =
          row.results()
              .get(i)
              .map(
                  result ->
                      List.of(
                          supplier,
                          new Cell(
                              page.in(result.verdict().text()), 20, Style.of(result.verdict())),
                          new Cell(page.in(Wording.judged(result)), 0, Style.FAINT)))
              .orElseGet(
                  () ->
                      List.of(supplier, new Cell(page.in(Comparison.NOT_TESTED), 0, Style.FAINT)));
      page.row(indented(cells));
    }
  }

  private static List<Cell> indented(List<Cell> cells) {
    return Stream.concat(Stream.of(new Cell("", 2, Style.PLAIN)), cells.stream()).toList();
  }

  private static String name(String supplier) {
    String seen = Foreign.visible(supplier);
    return Wrap.width(seen) <= WIDEST
        ? seen
        : seen.substring(0, seen.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }
}
