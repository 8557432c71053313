package se.ss12000.conformance.report;

import java.util.List;
import java.util.Map;
import se.ss12000.conformance.text.Text;

/**
 * Something to read that is no report on a run: a title, a verdict if there is one, and tables.
 *
 * @param verdict in one sentence, or nothing
 * @param look of the verdict
 * @param lead what to know before reading on
 * @param foot what to know afterwards
 */
public record Sheet(
    Text title, Text verdict, Look look, List<Text> lead, List<Part> parts, List<Text> foot) {
  public Sheet {
    lead = List.copyOf(lead);
    parts = List.copyOf(parts);
    foot = List.copyOf(foot);
  }

  /** How something looks: only ever beside words that say the same. */
  public enum Look {
    PLAIN,
    /** A name or a value as machines write it. */
    CODE,
    GOOD,
    DOUBTFUL,
    BAD,
    /** Something to know of that decides nothing. */
    MINOR
  }

  /**
   * A table under a heading.
   *
   * @param note below the heading, or nothing
   */
  public record Part(Text heading, Text note, List<Text> columns, List<List<Cell>> rows) {
    public Part {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * What stands in a row under a column.
   *
   * @param what the same in every run
   * @param detail what came of it, or nothing
   */
  public record Cell(Text what, Look look, Text detail) {
    public Cell(Text text, Look look) {
      this(text, look, Text.NONE);
    }

    public static Cell of(Text text) {
      return new Cell(text, Look.PLAIN);
    }

    public static Cell code(String name) {
      return new Cell(Text.same(name), Look.CODE);
    }

    /** All of it. */
    public Text text() {
      return detail.isEmpty()
          ? what
          : Text.same("{what}: {detail}").with(Map.of("what", what, "detail", detail));
    }
  }
}
