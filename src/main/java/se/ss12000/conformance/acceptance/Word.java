package se.ss12000.conformance.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A word with the quote that ends it, told from what else may stand there eight bytes at a time. */
final class Word {
  private final byte[] quoted;
  private final long mask;
  private final long head;

  /** Where the second eight bytes begin; in a word of less than sixteen, its last eight. */
  private final int secondAt;

  private final long second;

  Word(String word) {
    quoted = (word + '"').getBytes(StandardCharsets.UTF_8);
    byte[] room = Arrays.copyOf(quoted, Math.max(quoted.length, Long.BYTES));
    secondAt = Math.max(0, Math.min(quoted.length - Long.BYTES, Long.BYTES));
    second = Strings.eight(room, secondAt);
    if (isPlain(word)) {
      mask = mask(quoted.length);
      head = Strings.eight(room, 0);
    } else {
      // There is nothing of which nothing is one.
      mask = 0;
      head = 1;
    }
  }

  /** Whether a word can stand somewhere as it is; others are always written with escapes. */
  static boolean isPlain(String word) {
    return word.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\');
  }

  /** What some bytes are, of eight that begin with them. */
  static long mask(int bytes) {
    return bytes < Long.BYTES ? (1L << (bytes * Byte.SIZE)) - 1 : -1;
  }

  /** How many bytes there are before the quote. */
  int length() {
    return quoted.length - 1;
  }

  /** The bytes that it begins with. */
  long head() {
    return head;
  }

  /** Nothing is looked at that lies far behind a byte that differs. */
  boolean standsAt(byte[] bytes, int from) {
    return (Strings.eight(bytes, from) & mask) == head
        && (Strings.eight(bytes, from + secondAt) & mask) == second
        && (quoted.length <= 2 * Long.BYTES || restStandsAt(bytes, from));
  }

  private boolean restStandsAt(byte[] bytes, int from) {
    for (int i = 2 * Long.BYTES; i < quoted.length; i += Long.BYTES) {
      int at = Math.min(i, quoted.length - Long.BYTES);
      if (Strings.eight(bytes, from + at) != Strings.eight(quoted, at)) {
        return false;
      }
    }
    return true;
  }
}
