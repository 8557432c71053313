package se.ss12000.conformance.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import se.ss12000.conformance.payload.Malformed.Problem;
import se.ss12000.conformance.text.Text;

/** What stopped the parser, and where, in words that quote nothing. */
record Fault(Problem problem, long offset, Text found) {
  private static final Text END = Text.sv("slutet på dokumentet").en("the end of the document");

  private static final Text LINE_END = Text.sv("slutet på raden").en("the end of the line");

  /**
   * @param base offset in the document at which the parser began
   */
  static Fault of(JsonProcessingException e, JsonParser parser, long base, Window window) {
    if (e instanceof Limit.Exceeded exceeded) {
      long token =
          exceeded.limit() == Limit.NUMBER
              ? numberBefore(base + parser.currentLocation().getByteOffset(), window)
              : base + parser.currentTokenLocation().getByteOffset();
      return new Fault(Problem.LIMIT, Math.max(token, window.offset()), exceeded.limit().found());
    }
    long offset = e.getLocation() == null ? window.offset() : offsetOf(e, base, window);
    if (e instanceof JsonEOFException || window.endsAt(offset) || isCutOff(offset, window)) {
      return new Fault(Problem.TRUNCATED, offset, END);
    }
    return new Fault(Problem.SYNTAX, offset, named(window.byteAt(offset)));
  }

  /** The same; or, when it is beyond the end of the line, that the line ends too early. */
  Fault within(long lineEnd) {
    return offset > lineEnd ? new Fault(Problem.TRUNCATED, lineEnd, LINE_END) : this;
  }

  /** Where the number begins that ends at an offset: the parser does not say yet. */
  private static long numberBefore(long end, Window window) {
    long offset = end;
    while (offset > window.offset() && "+-.eE0123456789".indexOf(window.byteAt(offset - 1)) >= 0) {
      offset--;
    }
    return offset;
  }

  private static long offsetOf(JsonProcessingException e, long base, Window window) {
    long offset = base + Math.max(e.getLocation().getByteOffset(), 0);
    while (offset > window.offset() && (window.byteAt(offset) & 0xC0) == 0x80) {
      offset--;
    }
    return offset;
  }

  /** Whether the document ends in the middle of a number or of true, false or null. */
  private static boolean isCutOff(long from, Window window) {
    var rest = new StringBuilder();
    for (long i = from; i < from + 5 && !window.endsAt(i); i++) {
      rest.append((char) window.byteAt(i));
    }
    boolean ends = window.endsAt(from + rest.length());
    return ends
        && Stream.of(".", "true", "false", "null")
            .anyMatch(word -> word.startsWith(rest.toString()));
  }

  private static Text named(int b) {
    if (b == '\n' || b == '\r') {
      return Text.sv("en radbrytning").en("a line break");
    }
    if (b < 0) {
      return Text.sv("ett oväntat tecken").en("an unexpected character");
    }
    if (b < ' ' || b == 0x7F) {
      return Text.sv("ett styrtecken").en("a control character");
    }
    if (b >= 0x80) {
      return Text.sv("ett tecken utanför ASCII").en("a character beyond ASCII");
    }
    if (Character.isDigit(b)) {
      return Text.sv("en siffra").en("a digit");
    }
    if (Character.isLetter(b)) {
      return Text.sv("en bokstav").en("a letter");
    }
    String character = new String(new byte[] {(byte) b}, StandardCharsets.US_ASCII);
    return Text.sv("tecknet {character}")
        .en("the character {character}")
        .with("character", character);
  }
}
