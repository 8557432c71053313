package se.ss12000.conformance.report.junit;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import se.ss12000.conformance.report.Sheet;
import se.ss12000.conformance.report.Sheet.Cell;
import se.ss12000.conformance.report.Sheet.Part;
import se.ss12000.conformance.report.SheetWriter;
import se.ss12000.conformance.report.junit.Case.Mark;
import se.ss12000.conformance.text.Language;

/**
 * Writes a sheet of outcomes as JUnit XML: a suite for each table, a case for each row. A row has
 * its outcome first, how much that matters second, and what it is about last.
 */
public final class JUnitSheetWriter implements SheetWriter {
  private final Instant when;

  /**
   * @param when the outcomes came about
   */
  public JUnitSheetWriter(Instant when) {
    this.when = when;
  }

  @Override
  public void write(Sheet sheet, Language language, Appendable out) throws IOException {
    List<Suite> suites = sheet.parts().stream().map(part -> suite(part, language)).toList();
    var document = new Document("0", when, Map.of("title", sheet.title().in(language)));
    try {
      out.append(document.of(suites));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static Suite suite(Part part, Language language) {
    String heading = part.heading().in(language);
    return new Suite(
        heading,
        part.rows().stream().map(row -> test(row, heading, language)).toList(),
        part.note().in(language));
  }

  private static Case test(List<Cell> row, String heading, Language language) {
    Cell outcome = row.get(0);
    Cell about = row.get(row.size() - 1);
    Mark mark = mark(outcome);
    String detail = about.detail().in(language);
    boolean quiet = outcome.look() == Sheet.Look.GOOD && detail.isEmpty();
    String said = outcome.text().in(language);
    return new Case(
        row.get(1).what().in(language) + ": " + about.what().in(language),
        heading.replace('.', '-'),
        mark,
        quiet ? "" : said + (detail.isEmpty() ? "" : ": " + detail),
        said,
        "");
  }

  /** What nobody knows is never green where it decides. */
  private static Mark mark(Cell outcome) {
    return switch (outcome.look()) {
      case BAD -> Mark.FAILURE;
      case DOUBTFUL -> Mark.ERROR;
      case PLAIN, CODE, GOOD, MINOR -> Mark.PASSED;
    };
  }
}
