package se.ss12000.conformance.report.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.ss12000.conformance.report.Visible;

/** Pieces of Markdown in which foreign text stays text: it marks up, links and mentions nothing. */
final class Markdown {
  private static final int LONGEST = 300;
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+.!|~&:$-]");
  private static final Pattern MENTION = Pattern.compile("@");
  private static final Pattern END = Pattern.compile("[()<>|\\\\]");
  private static final Pattern BACKTICKS = Pattern.compile("`+");

  private Markdown() {}

  /** Prose. */
  static String text(String said) {
    String escaped = MARKUP.matcher(Visible.text(said, LONGEST)).replaceAll("\\\\$0");
    return MENTION.matcher(escaped).replaceAll("@<!-- -->");
  }

  /** A name or a value, in type of a fixed width; nothing for nothing. */
  static String code(String value) {
    String seen = Visible.text(value, LONGEST);
    if (seen.isBlank()) {
      return "";
    }
    int longest =
        BACKTICKS.matcher(seen).results().mapToInt(m -> m.end() - m.start()).max().orElse(0);
    String fence = "`".repeat(longest + 1);
    String gap = seen.startsWith("`") || seen.endsWith("`") ? " " : "";
    // In a table, a bar ends the cell even within code.
    return fence + gap + seen.replace("|", "\\|") + gap + fence;
  }

  /** A link with a name that is harmless; what would end the address, or its cell, is encoded. */
  static String link(String name, String address) {
    return "["
        + name
        + "]("
        + END.matcher(Visible.text(address)).replaceAll(Markdown::encoded)
        + ")";
  }

  private static String encoded(MatchResult end) {
    return String.format(Locale.ROOT, "%%%02X", (int) end.group().charAt(0));
  }

  /** A row of a table; the cells are Markdown already. */
  static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** The head of a table and the line below it. */
  static String head(List<String> cells) {
    return row(cells) + row(cells.stream().map(cell -> "---").toList());
  }
}
