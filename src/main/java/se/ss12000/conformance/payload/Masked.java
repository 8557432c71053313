package se.ss12000.conformance.payload;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.ss12000.conformance.text.Text;

/**
 * How personal values are shown: never by what they say.
 *
 * <p>Of a number, a date or an address in the net the shape is shown, since it may be what is
 * wrong; of names and words nothing is, not even how long they are.
 */
public final class Masked {
  private static final int SHOWN = 60;
  private static final Text MASKED = Text.sv("{shape} (maskerat)").en("{shape} (masked)");
  private static final Text ONE_OF_MANY =
      Text.sv("{shape} (maskerat, värde {n})").en("{shape} (masked, value {n})");
  private static final int DIGITS_OF_A_BIRTH_DATE = 8;
  private static final int DIGITS_OF_A_NUMBER = 4;

  /** Nines stay nines; what is left over of letters is a word. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  /** Words with dots or an at sign between them, as in an address of e-mail or the web. */
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@.]*+(?:[@.][^\\s@.]*+)+");

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

  /** The mask of a value. */
  public static Text value(Text text) {
    return MASKED.with("shape", new Text(shape(text.sv()), shape(text.en())));
  }

  /** The same, with a number that tells it from other values of this mask. */
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

  /** The path of an address; what stands in it may be the id of somebody. */
  public static String path(String path) {
    return Arrays.stream(path.split("/", -1)).map(Masked::id).collect(Collectors.joining("/"));
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
    if (isNumber(value) || ADDRESS.matcher(value).matches() || !WORD.matcher(value).find()) {
      String shape = WORD.matcher(DIGIT.matcher(value).replaceAll("9")).replaceAll("a");
      return cut(shape.replaceAll("\\s", " "));
    }
    return value.startsWith("\"") ? "\"…\"" : "…";
  }

  private static boolean isNumber(String value) {
    long digits = value.codePoints().filter(Character::isDigit).count();
    return digits >= DIGITS_OF_A_NUMBER
        && digits > value.codePoints().filter(Character::isLetter).count();
  }

  private static String cut(String shape) {
    return shape.codePointCount(0, shape.length()) > SHOWN
        ? shape.substring(0, shape.offsetByCodePoints(0, SHOWN)) + "…"
        : shape;
  }
}
