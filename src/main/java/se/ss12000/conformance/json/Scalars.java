package se.ss12000.conformance.json;

import java.io.IOException;
import java.util.Arrays;

/** Finds the ends of strings, numbers and words of JSON. */
final class Scalars {
  /** Bytes of a string that need no look: all of ASCII but quotes, escapes and control signs. */
  private static final boolean[] PLAIN = new boolean[1 << Byte.SIZE];

  static {
    Arrays.fill(PLAIN, ' ', 1 << (Byte.SIZE - 1), true);
    PLAIN['"'] = false;
    PLAIN['\\'] = false;
  }

  private Scalars() {}

  static IOException unsure() {
    return new IOException("no JSON, or not as it mostly is");
  }

  /** A byte; 0, which is no part of JSON, after the last. */
  static byte byteAt(byte[] json, int index) {
    return index < json.length ? json[index] : 0;
  }

  /**
   * What follows after a string, number or word.
   *
   * @throws IOException when there is none
   */
  static int after(byte[] json, int from) throws IOException {
    return switch (byteAt(json, from)) {
      case '"' -> afterString(json, from + 1);
      case 't' -> afterWord(json, from, "true");
      case 'f' -> afterWord(json, from, "false");
      case 'n' -> afterWord(json, from, "null");
      default -> afterNumber(json, from);
    };
  }

  private static int afterWord(byte[] json, int from, String word) throws IOException {
    for (int i = 0; i < word.length(); i++) {
      if (byteAt(json, from + i) != word.charAt(i)) {
        throw unsure();
      }
    }
    return from + word.length();
  }

  private static int afterNumber(byte[] json, int from) throws IOException {
    int begin = byteAt(json, from) == '-' ? from + 1 : from;
    int at = afterDigits(json, begin);
    if (json[begin] == '0' && at > begin + 1) {
      throw unsure();
    }
    if (byteAt(json, at) == '.') {
      at = afterDigits(json, at + 1);
    }
    if ((byteAt(json, at) | ' ') == 'e') {
      boolean signed = byteAt(json, at + 1) == '-' || byteAt(json, at + 1) == '+';
      at = afterDigits(json, signed ? at + 2 : at + 1);
    }
    return at;
  }

  private static int afterDigits(byte[] json, int from) throws IOException {
    int at = from;
    while (byteAt(json, at) >= '0' && byteAt(json, at) <= '9') {
      at++;
    }
    if (at == from) {
      throw unsure();
    }
    return at;
  }

  /**
   * What follows after the quote that ends a string.
   *
   * @param from after the quote that begins it
   */
  static int afterString(byte[] json, int from) throws IOException {
    int at = from;
    while (true) {
      while (at < json.length && PLAIN[json[at] & 0xFF]) {
        at++;
      }
      byte b = byteAt(json, at);
      if (b == '"') {
        return at + 1;
      }
      at = b == '\\' ? afterEscape(json, at) : afterCharacter(json, at);
    }
  }

  private static int afterEscape(byte[] json, int from) throws IOException {
    byte which = byteAt(json, from + 1);
    int end = from + 2;
    if (which == 'u') {
      while (end < from + 6 && Character.digit(byteAt(json, end), 16) >= 0) {
        end++;
      }
    }
    if (which == 'u' ? end < from + 6 : "\"\\/bfnrt".indexOf(which) < 0) {
      throw unsure();
    }
    return end;
  }

  /** What follows after a character that is no ASCII, as far as a parser looks at it. */
  private static int afterCharacter(byte[] json, int from) throws IOException {
    int lead = byteAt(json, from) & 0xFF;
    int length = lead >>> 5 == 0b110 ? 2 : lead >>> 4 == 0b1110 ? 3 : lead >>> 3 == 0b11110 ? 4 : 0;
    int end = from + 1;
    while (end < from + length && (byteAt(json, end) & 0xC0) == 0x80) {
      end++;
    }
    if (end != from + length) {
      throw unsure();
    }
    return end;
  }
}
