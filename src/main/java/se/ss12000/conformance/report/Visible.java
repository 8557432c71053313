package se.ss12000.conformance.report;

import java.util.Locale;

/** Foreign text with everything in it visible, so that nobody is misled by what cannot be seen. */
public final class Visible {
  private Visible() {}

  /**
   * The same text with placeholders for what a reader would not see, or would see in a wrong order:
   * control characters, zero-width and directional ones, spaces that only look like a space.
   */
  public static String text(String text) {
    var shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isSeen(c)) {
                shown.appendCodePoint(c);
              } else {
                shown.append(String.format(Locale.ROOT, "<U+%04X>", c));
              }
            });
    return shown.toString();
  }

  /** The same, and no longer than a number of characters. */
  public static String text(String text, int longest) {
    String cut =
        text.codePointCount(0, text.length()) <= longest
            ? text
            : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    return text(cut);
  }

  private static boolean isSeen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      case Character.SPACE_SEPARATOR -> character == ' ';
      default -> true;
    };
  }
}
