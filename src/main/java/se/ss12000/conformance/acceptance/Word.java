package se.ss12000.conformance.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A word with what stands around it, told from anything else eight bytes at a time. */
final class Word {
  private final byte[] utf8;
  private final long mask;
  private final long head;

  /** Where the second eight bytes begin; where there are less than sixteen, the last eight. */
  private final int secondAt;

  private final long second;

  /**
   * @param before what stands before it
   * @param after what stands after it
   */
  Word(String before, String word, String after) {
    utf8 = (before + word + after).getBytes(StandardCharsets.UTF_8);
    byte[] room = Arrays.copyOf(utf8, Math.max(utf8.length, Long.BYTES));
    secondAt = Math.max(0, Math.min(utf8.length - Long.BYTES, Long.BYTES));
    second = Strings.eight(room, secondAt);
    if (isPlain(word)) {
      mask = mask(utf8.length);
      head = Strings.eight(room, 0);
    } else {
      // There is nothing of which nothing is one.
      mask = 0;
      head = 1;
    }
  }

  /** Whether a word can stand somewhere as it is; others are always written with escapes. */
  static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (letter < ' ' || letter == '"' || letter == '\\') {
        return false;
      }
    }
    return true;
  }

  /** What some bytes are, of eight that begin with them. */
  static long mask(int bytes) {
    return bytes < Long.BYTES ? (1L << (bytes * Byte.SIZE)) - 1 : -1;
  }

  /** How many bytes it takes with what stands around it. */
  int length() {
    return utf8.length;
  }

  /** The bytes that it begins with. */
  long head() {
    return head;
  }

  /** Nothing is looked at that lies far behind a byte that differs. */
  boolean standsAt(byte[] bytes, int from) {
    return (Strings.eight(bytes, from) & mask) == head
        && (Strings.eight(bytes, from + secondAt) & mask) == second
        && (utf8.length <= 2 * Long.BYTES || restStandsAt(bytes, from));
  }

  private boolean restStandsAt(byte[] bytes, int from) {
    for (int i = 2 * Long.BYTES; i < utf8.length; i += Long.BYTES) {
      int at = Math.min(i, utf8.length - Long.BYTES);
      if (Strings.eight(bytes, from + at) != Strings.eight(utf8, at)) {
        return false;
      }
    }
    return true;
  }
}
