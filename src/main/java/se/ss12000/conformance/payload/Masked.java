package se.ss12000.conformance.payload;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.ss12000.conformance.text.Text;

/** How personal values are shown: by their shape, never by what they say. */
public final class Masked {
  private static final int SHOWN = 60;
  private static final Text MASKED = Text.sv("{shape} (maskerat)").en("{shape} (masked)");
  private static final Text ONE_OF_MANY =
      Text.sv("{shape} (maskerat, värde {n})").en("{shape} (masked, value {n})");
  private static final int DIGITS_OF_A_BIRTH_DATE = 8;

  /** What begins like a date of this age is a date, written in whatever way. */
  private static final Pattern INSTANT =
      Pattern.compile("20[2-9]\\d-\\d{1,2}-\\d{1,2}(?:[Tt ]\\d{1,2}:[\\d:.,Zz+\\- ]{0,22})?");

  private static final Pattern INDEX = Pattern.compile("\\d{1,7}");
  private static final Pattern PLAIN_NAME =
      Pattern.compile("(?!(?:.*\\d){6})[\\p{L}\\d_$.:#/-]{1,60}");
  private static final Pattern OPAQUE =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Masked() {}

  /** The name of an attribute, unless it is no name: a key may itself be somebody's number. */
  public static String name(String key) {
    return PLAIN_NAME.matcher(key).matches() ? key : "…";
  }

  /** A JSON Pointer with its steps named so; indices of arrays stay. */
  public static String pointer(String pointer) {
    return Arrays.stream(pointer.split("/", -1))
        .map(step -> isShown(step) ? step : "…")
        .collect(Collectors.joining("/"));
  }

  private static boolean isShown(String step) {
    String key = step.replace("~1", "/").replace("~0", "~");
    return step.isEmpty() || INDEX.matcher(step).matches() || name(key).equals(key);
  }

  /** The shape of a value: letters as a and A, digits as 9, everything else as it is. */
  public static Text value(Text text) {
    return MASKED.with("shape", new Text(shape(text.sv()), shape(text.en())));
  }

  /** The same, with a number that tells it from other values of this shape. */
  public static Text value(Text text, int number) {
    return ONE_OF_MANY.with(
        Map.of(
            "shape",
            new Text(shape(text.sv()), shape(text.en())),
            "n",
            Text.same(String.valueOf(number))));
  }

  /** An id as it is, unless it is no UUID and may be a civic number or an address. */
  public static String id(String id) {
    boolean telling = isTelling(id) || id.chars().anyMatch(Character::isWhitespace);
    return telling && !OPAQUE.matcher(id).matches() ? shape(id) : id;
  }

  /**
   * Whether a value may be a civic number, a telephone number or an address, wherever it stands.
   */
  public static boolean isTelling(String value) {
    boolean address = value.indexOf('@') >= 0;
    boolean number = value.chars().filter(Character::isDigit).count() >= DIGITS_OF_A_BIRTH_DATE;
    return address
        || (number && !OPAQUE.matcher(value).matches() && !INSTANT.matcher(value).matches());
  }

  private static String shape(String value) {
    var shape = new StringBuilder();
    value.codePoints().limit(SHOWN).forEach(c -> shape.appendCodePoint(shape(c)));
    return value.codePointCount(0, value.length()) > SHOWN ? shape + "…" : shape.toString();
  }

  private static int shape(int c) {
    if (Character.isWhitespace(c)) {
      return ' ';
    }
    if (Character.isUpperCase(c)) {
      return 'A';
    }
    if (Character.isLetter(c)) {
      return 'a';
    }
    return Character.isDigit(c) ? '9' : c;
  }
}
