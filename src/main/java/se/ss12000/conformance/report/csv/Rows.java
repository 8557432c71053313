package se.ss12000.conformance.report.csv;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import se.ss12000.conformance.report.Visible;
import se.ss12000.conformance.text.Language;

/** The rows of a spreadsheet, as one of a language reads them. */
final class Rows {
  /** Without it, spreadsheets take UTF-8 for something else. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final int LONGEST = 2000;

  /** What a spreadsheet would take for a formula, rather than for text, when a cell begins so. */
  private static final String FORMULA = "=+-@|%";

  private final Appendable out;
  private final String separator;

  Rows(Language language, Appendable out) throws IOException {
    this.out = out;
    this.separator = separator(language);
    out.append(BYTE_ORDER_MARK);
  }

  void add(List<?> cells) throws IOException {
    out.append(
        cells.stream()
            .map(cell -> cell(cell.toString()))
            .collect(Collectors.joining(separator, "", "\n")));
  }

  /** A Swedish spreadsheet reads the comma as the decimal sign. */
  private static String separator(Language language) {
    return switch (language) {
      case SV -> ";";
      case EN -> ",";
    };
  }

  private static String cell(String value) {
    String seen = Visible.text(value, LONGEST);
    String start = seen.stripLeading();
    boolean formula = !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + seen.replace("\"", "\"\"") + '"';
  }
}
