package se.ss12000.conformance.payload;

import java.util.regex.Pattern;
import se.ss12000.conformance.text.Text;

/** How personal values are shown: by their shape, never by what they say. */
public final class Masked {
  private static final int SHOWN = 60;
  private static final Text MASKED = Text.sv("{shape} (maskerat)").en("{shape} (masked)");
  private static final Pattern TELLING = Pattern.compile("(?:.*\\d){8}.*|.*[@\\s].*");
  private static final Pattern OPAQUE =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Masked() {}

  /** The shape of a value: letters as a and A, digits as 9, everything else as it is. */
  public static Text value(Text text) {
    return MASKED.with("shape", new Text(shape(text.sv()), shape(text.en())));
  }

  /** An id as it is, unless it is no UUID and may be a civic number or an address. */
  public static String id(String id) {
    boolean telling = !OPAQUE.matcher(id).matches() && TELLING.matcher(id).matches();
    return telling ? shape(id) : id;
  }

  private static String shape(String value) {
    var shape = new StringBuilder();
    value.codePoints().limit(SHOWN).forEach(c -> shape.appendCodePoint(shape(c)));
    return value.length() > SHOWN ? shape + "…" : shape.toString();
  }

  private static int shape(int c) {
    if (Character.isUpperCase(c)) {
      return 'A';
    }
    if (Character.isLetter(c)) {
      return 'a';
    }
    return Character.isDigit(c) ? '9' : c;
  }
}
