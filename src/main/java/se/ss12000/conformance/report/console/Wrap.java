package se.ss12000.conformance.report.console;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines; what is wider than a line stays whole. */
final class Wrap {
  private Wrap() {}

  /** Breaks between words. */
  static List<String> words(String text, int width) {
    return pieces(List.of(text.split(" ", -1)), " ", width);
  }

  /** Breaks between pieces that must not be broken themselves. */
  static List<String> pieces(List<String> pieces, String gap, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String piece : pieces) {
      if (line.isEmpty()) {
        line.append(piece);
      } else if (width(line) + gap.length() + width(piece) <= width) {
        line.append(gap).append(piece);
      } else {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(piece);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many columns a text takes on a terminal, give or take the rare wide character. */
  static int width(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
