package se.ss12000.conformance.report.console;

import se.ss12000.conformance.report.Visible;

/** Makes text from elsewhere harmless to a terminal and to whoever reads it. */
final class Foreign {
  /** Longer values tell nobody more; they only push the rest of the report away. */
  private static final int LONGEST_VALUE = 120;

  private static final int LONGEST_PROSE = 400;
  private static final int LONGEST_ID = 16;

  private Foreign() {}

  /** A value as it may be shown: everything in it visible, and not too long. */
  static String value(String text) {
    return cut(visible(text), LONGEST_VALUE);
  }

  /** The same for a sentence, a list of values or a path, of which more is worth showing. */
  static String prose(String text) {
    return cut(visible(text), LONGEST_PROSE);
  }

  /** The same for the id of a scenario, which shares its line with other things. */
  static String id(String text) {
    return cut(visible(text), LONGEST_ID);
  }

  /** The same text with placeholders for what a reader would not see. */
  static String visible(String text) {
    return Visible.text(text);
  }

  private static String cut(String text, int longest) {
    return Wrap.width(text) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
  }
}
