package se.ss12000.conformance.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows in aligned columns, of which the last is broken into lines. */
final class Table {
  private static final String GAP = "  ";

  private final int width;
  private final List<String[]> rows = new ArrayList<>();

  Table(int width) {
    this.width = width;
  }

  void row(String... cells) {
    rows.add(cells);
  }

  void print(PrintWriter out) {
    int last = rows.stream().mapToInt(row -> row.length).max().orElse(1) - 1;
    int indent = 0;
    int[] widths = new int[last];
    for (int i = 0; i < last; i++) {
      int column = i;
      widths[i] = rows.stream().mapToInt(row -> row[column].length()).max().orElse(0);
      indent += widths[i] + GAP.length();
    }
    for (String[] row : rows) {
      var line = new StringBuilder();
      for (int i = 0; i < last; i++) {
        line.append(row[i]).append(" ".repeat(widths[i] - row[i].length())).append(GAP);
      }
      print(out, line, row[last], indent);
    }
  }

  private void print(PrintWriter out, StringBuilder line, String text, int indent) {
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > width) {
        out.println(line.toString().stripTrailing());
        line.setLength(0);
        line.append(" ".repeat(indent));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.println(line.toString().stripTrailing());
  }
}
