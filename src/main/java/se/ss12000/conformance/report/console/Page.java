package se.ss12000.conformance.report.console;

import java.util.List;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/**
 * What will be shown on a terminal: text in one language, wrapped at a width.
 *
 * <p>Everything on it went through {@link Foreign}, whoever wrote it.
 */
final class Page {
  private static final int NARROWEST = 40;

  private final StringBuilder text = new StringBuilder();
  private final Language language;
  private final boolean colour;
  private final int width;

  Page(Language language, boolean colour, int width) {
    this.language = language;
    this.colour = colour;
    this.width = Math.max(width, NARROWEST);
  }

  /** A cell of a line: a text, the columns it takes, and its style. */
  record Cell(String text, int columns, Style style) {}

  String in(Text said) {
    return said.in(language);
  }

  int width() {
    return width;
  }

  void blank() {
    text.append('\n');
  }

  void heading(Text said) {
    paragraph(0, Style.STRONG, in(said));
  }

  void paragraph(int indent, String said) {
    paragraph(indent, Style.PLAIN, said);
  }

  void paragraph(int indent, Style style, String said) {
    for (String line : Wrap.words(Foreign.visible(said), width - indent)) {
      append(" ".repeat(indent) + painted(line, style));
    }
  }

  /** A text behind a label, all its lines starting at the same column. */
  void labelled(int indent, Cell label, String said) {
    labelled(indent, List.of(label), said);
  }

  void labelled(int indent, List<Cell> labels, String said) {
    int column = indent;
    for (Cell label : labels) {
      column += label.columns();
    }
    List<String> lines = Wrap.words(Foreign.visible(said), width - column);
    append(" ".repeat(indent) + cells(labels) + lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      append(" ".repeat(column) + line);
    }
  }

  /** Names and places that stay whole, so that they can be copied. */
  void pieces(int indent, List<String> pieces, String gap) {
    List<String> seen = pieces.stream().map(Foreign::visible).toList();
    List<String> lines = Wrap.pieces(seen, gap, width - indent);
    append(" ".repeat(indent) + lines.get(0));
    lines.stream().skip(1).forEach(line -> append(" ".repeat(indent + 2) + line));
  }

  /** Cells beside each other. */
  void row(List<Cell> cells) {
    append(cells(cells));
  }

  private String cells(List<Cell> cells) {
    var row = new StringBuilder();
    for (Cell cell : cells) {
      row.append(cell(cell));
    }
    return row.toString();
  }

  private String cell(Cell cell) {
    String seen = Foreign.visible(cell.text());
    String padding = " ".repeat(Math.max(0, cell.columns() - Wrap.width(seen)));
    return painted(seen, cell.style()) + padding;
  }

  private String painted(String seen, Style style) {
    return colour ? style.on(seen) : seen;
  }

  private void append(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
