package se.ss12000.conformance.payload;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A place in a text. Both numbers start at 1; columns count UTF-16 units, as editors do.
 *
 * <p>{@link #UNKNOWN} has zeros.
 */
public record Position(long line, long column) {
  public static final Position START = new Position(1, 1);
  public static final Position UNKNOWN = new Position(0, 0);

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long NEWLINES = 0x0A0A0A0A0A0A0A0AL;
  private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
  private static final long HIGH_BITS = ~LOW_BITS;

  /** Times this, bytes are added up in the highest one. */
  private static final long ONES = 0x0101010101010101L;

  /** Where one is after having read some bytes of UTF-8 from here. */
  public Position after(byte[] utf8, int from, int to) {
    return after(utf8, from, from, to);
  }

  /**
   * Where one is after having read some bytes of UTF-8 from here.
   *
   * @param lineEnds where line ends may begin: there is none before
   */
  public Position after(byte[] utf8, int from, int lineEnds, int to) {
    if (from >= to) {
      return this;
    }
    long lines = newlines(utf8, lineEnds, to);
    return lines == 0
        ? new Position(line, column + units(utf8, from, to))
        : new Position(line + lines, 1 + units(utf8, afterLastNewline(utf8, to), to));
  }

  private static int afterLastNewline(byte[] utf8, int to) {
    int i = to;
    while (utf8[i - 1] != '\n') {
      i--;
    }
    return i;
  }

  private static long newlines(byte[] utf8, int from, int to) {
    long count = 0;
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long others = (long) EIGHT.get(utf8, i) ^ NEWLINES;
      long ends = ~((((others & LOW_BITS) + LOW_BITS) | others) | LOW_BITS);
      count += ((ends >>> 7) * ONES) >>> 56;
    }
    for (; i < to; i++) {
      count += utf8[i] == '\n' ? 1 : 0;
    }
    return count;
  }

  /** How many UTF-16 units: one for each character, and one more for those of four bytes. */
  private static long units(byte[] utf8, int from, int to) {
    long count = (long) to - from;
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long eight = (long) EIGHT.get(utf8, i);
      if ((eight & HIGH_BITS) != 0) {
        count -= Long.bitCount(eight & ~(eight << 1) & HIGH_BITS);
        count += Long.bitCount(eight & eight << 1 & eight << 2 & eight << 3 & HIGH_BITS);
      }
    }
    for (; i < to; i++) {
      count -= (utf8[i] & 0xC0) == 0x80 ? 1 : 0;
      count += (utf8[i] & 0xF0) == 0xF0 ? 1 : 0;
    }
    return count;
  }
}
