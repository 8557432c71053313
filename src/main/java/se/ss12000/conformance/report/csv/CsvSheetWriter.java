package se.ss12000.conformance.report.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.ss12000.conformance.report.Sheet;
import se.ss12000.conformance.report.Sheet.Cell;
import se.ss12000.conformance.report.Sheet.Part;
import se.ss12000.conformance.report.SheetWriter;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Writes all tables of a sheet, whose columns are the same, as one: each row with its heading. */
public final class CsvSheetWriter implements SheetWriter {
  private static final Text HEADING = Text.sv("Del").en("Part");

  @Override
  public void write(Sheet sheet, Language language, Appendable out) throws IOException {
    var rows = new Rows(language, out);
    List<Text> columns = sheet.parts().stream().findFirst().map(Part::columns).orElse(List.of());
    rows.add(row(HEADING, columns, language));
    for (Part part : sheet.parts()) {
      for (List<Cell> row : part.rows()) {
        rows.add(row(part.heading(), row.stream().map(Cell::text).toList(), language));
      }
    }
  }

  private static List<String> row(Text heading, List<Text> cells, Language language) {
    var row = new ArrayList<>(List.of(heading.in(language)));
    cells.forEach(cell -> row.add(cell.in(language)));
    return row;
  }
}
