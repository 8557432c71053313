package se.ss12000.conformance.report.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.ss12000.conformance.report.ScenarioResult;
import se.ss12000.conformance.report.console.Page.Cell;
import se.ss12000.conformance.scenario.Level;
import se.ss12000.conformance.scenario.Outcome;
import se.ss12000.conformance.text.Text;

/** One line for each scenario; only the title may take more. */
final class VerdictTable {
  private static final int TITLE = 1;
  private static final int NARROWEST_TITLE = 16;
  private static final int GAP = 2;

  private final Page page;

  VerdictTable(Page page) {
    this.page = page;
  }

  /** The texts of a line, and how its verdict looks. */
  private record Row(List<String> texts, Style style) {}

  void write(List<ScenarioResult> scenarios) {
    List<Row> rows = Stream.concat(Stream.of(header()), scenarios.stream().map(this::row)).toList();
    List<Integer> widths = widths(rows);
    rows.forEach(row -> write(row, widths));
  }

  private Row header() {
    return new Row(
        List.of(
            "",
            page.in(Text.sv("Scenario").en("Scenario")),
            page.in(Text.sv("Utslag").en("Verdict")),
            page.in(Text.sv("Skall").en("Must")),
            page.in(Text.sv("Bör").en("Should")),
            page.in(Text.sv("Bedömt").en("Judged"))),
        Style.STRONG);
  }

  private Row row(ScenarioResult scenario) {
    return new Row(
        List.of(
            Foreign.id(scenario.id()),
            Foreign.value(page.in(scenario.title())),
            page.in(scenario.verdict().text()),
            passed(scenario, Level.MUST),
            passed(scenario, Level.SHOULD),
            page.in(scenario.judged().text())),
        Style.of(scenario.verdict()));
  }

  private static String passed(ScenarioResult scenario, Level level) {
    long all = scenario.requirements().stream().filter(r -> r.level() == level).count();
    return scenario.count(level, Outcome.PASSED) + "/" + all;
  }

  /** The title gets what the others leave, but no more than it needs. */
  private List<Integer> widths(List<Row> rows) {
    var widths =
        new ArrayList<>(
            IntStream.range(0, rows.get(0).texts().size()).mapToObj(i -> widest(rows, i)).toList());
    int gaps = GAP * (widths.size() - 1);
    int others = widths.stream().mapToInt(i -> i).sum() - widths.get(TITLE) + gaps;
    int left = Math.max(NARROWEST_TITLE, page.width() - others);
    widths.set(TITLE, Math.min(widths.get(TITLE), left));
    return widths;
  }

  private static int widest(List<Row> rows, int column) {
    return rows.stream().mapToInt(row -> Wrap.width(row.texts().get(column))).max().orElse(0);
  }

  private void write(Row row, List<Integer> widths) {
    List<String> title = Wrap.words(row.texts().get(TITLE), widths.get(TITLE));
    for (int line = 0; line < title.size(); line++) {
      var cells = new ArrayList<Cell>();
      for (int column = 0; column < widths.size(); column++) {
        String rest = line == 0 ? row.texts().get(column) : "";
        cells.add(
            new Cell(
                column == TITLE ? title.get(line) : rest,
                widths.get(column) + GAP,
                isStyled(row, column) ? row.style() : Style.PLAIN));
      }
      page.row(cells);
    }
  }

  private static boolean isStyled(Row row, int column) {
    return row.style() == Style.STRONG || column == TITLE + 1;
  }
}
