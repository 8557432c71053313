package se.ss12000.conformance.report.console;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.ss12000.conformance.report.Sheet;
import se.ss12000.conformance.report.Sheet.Look;
import se.ss12000.conformance.report.Sheet.Part;
import se.ss12000.conformance.report.SheetWriter;
import se.ss12000.conformance.report.console.Page.Cell;
import se.ss12000.conformance.text.Language;

/** Writes a sheet for people at a terminal; the last column is broken into lines. */
public final class ConsoleSheetWriter implements SheetWriter {
  private static final int WIDEST = 44;
  private static final int GAP = 2;

  private final boolean colour;
  private final int width;

  /**
   * @param width columns of the terminal
   */
  public ConsoleSheetWriter(boolean colour, int width) {
    this.colour = colour;
    this.width = width;
  }

  @Override
  public void write(Sheet sheet, Language language, Appendable out) throws IOException {
    var page = new Page(language, colour, width);
    page.heading(sheet.title());
    if (!sheet.verdict().isEmpty()) {
      page.paragraph(0, style(sheet.look()), page.in(sheet.verdict()));
    }
    sheet.lead().forEach(paragraph -> page.paragraph(0, page.in(paragraph)));
    sheet.parts().forEach(part -> write(page, part));
    page.blank();
    sheet.foot().forEach(paragraph -> page.paragraph(0, Style.FAINT, page.in(paragraph)));
    out.append(page.toString());
  }

  private static void write(Page page, Part part) {
    page.blank();
    page.heading(part.heading());
    if (!part.note().isEmpty()) {
      page.paragraph(2, Style.FAINT, page.in(part.note()));
    }
    int last = part.columns().size() - 1;
    int[] widths = new int[last];
    for (int i = 0; i < last; i++) {
      int column = i;
      widths[i] =
          GAP
              + part.rows().stream()
                  .mapToInt(row -> Wrap.width(Foreign.visible(page.in(row.get(column).text()))))
                  .map(w -> Math.min(w, WIDEST))
                  .max()
                  .orElse(0);
    }
    for (List<Sheet.Cell> row : part.rows()) {
      var cells = new ArrayList<Cell>();
      for (int i = 0; i < last; i++) {
        Sheet.Cell cell = row.get(i);
        String said = page.in(cell.text());
        // What is longer than its column keeps a gap to the next.
        int columns = Math.max(widths[i], Wrap.width(Foreign.visible(said)) + GAP);
        cells.add(new Cell(said, columns, style(cell.look())));
      }
      page.labelled(2, cells, page.in(row.get(last).text()));
    }
  }

  private static Style style(Look look) {
    return switch (look) {
      case PLAIN, CODE -> Style.PLAIN;
      case GOOD -> Style.GOOD;
      case DOUBTFUL, MINOR -> Style.DOUBTFUL;
      case BAD -> Style.BAD;
    };
  }
}
