package se.ss12000.conformance.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tells where bytes stop being UTF-8, as RFC 3629 defines it. */
public final class Utf8 {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long ONES = 0x0101010101010101L;

  private Utf8() {}

  /** Whether eight bytes are characters of their own, and none of them is NUL. */
  private static boolean isAscii(long eight) {
    return ((eight | (eight - ONES)) & HIGH_BITS) == 0;
  }

  /** The same of four times eight bytes. */
  private static boolean isAscii(byte[] bytes, int i) {
    long a = (long) EIGHT.get(bytes, i);
    long b = (long) EIGHT.get(bytes, i + 8);
    long c = (long) EIGHT.get(bytes, i + 16);
    long d = (long) EIGHT.get(bytes, i + 24);
    long high = a | b | c | d | (a - ONES) | (b - ONES) | (c - ONES) | (d - ONES);
    return (high & HIGH_BITS) == 0;
  }

  /**
   * The index after the last complete character before the end or the first wrong byte.
   *
   * <p>NUL counts as wrong: it has no place in a text.
   */
  public static int validUntil(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      if (i + 4 * Long.BYTES <= to && isAscii(bytes, i)) {
        i += 4 * Long.BYTES;
      } else if (i + Long.BYTES <= to && isAscii((long) EIGHT.get(bytes, i))) {
        i += Long.BYTES;
      } else if (bytes[i] > 0) {
        i++;
      } else {
        int length = lengthOf(bytes, i, to);
        if (length <= 0) {
          return i;
        }
        i += length;
      }
    }
    return i;
  }

  /** Whether the bytes from an index on begin a character but end before it does. */
  static boolean isCutOff(byte[] bytes, int from, int to) {
    return from < to && lengthOf(bytes, from, to) == 0;
  }

  /** The length of the character that starts here; 0 when it is cut off, -1 when it is none. */
  private static int lengthOf(byte[] bytes, int i, int to) {
    int lead = bytes[i] & 0xFF;
    if (lead < 0xC2 || lead > 0xF4) {
      return lead == 0 || lead >= 0x80 ? -1 : 1;
    }
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    for (int k = 1; k < length; k++) {
      if (i + k == to) {
        return 0;
      }
      int b = bytes[i + k] & 0xFF;
      if (b < (k == 1 ? leastSecond(lead) : 0x80) || b > (k == 1 ? mostSecond(lead) : 0xBF)) {
        return -1;
      }
    }
    return length;
  }

  /** Shorter spellings of a character are forbidden. */
  private static int leastSecond(int lead) {
    return lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  }

  /** So are surrogates, and what lies beyond Unicode. */
  private static int mostSecond(int lead) {
    return lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  }
}
