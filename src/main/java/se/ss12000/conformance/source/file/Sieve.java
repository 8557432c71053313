package se.ss12000.conformance.source.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Set;
import java.util.UUID;
import se.ss12000.conformance.acceptance.IdScan;

/** Holds back valid records that may hold one of some ids, and lets the others pass. */
final class Sieve {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  private static final long NEWLINES = '\n' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;

  private final IdScan ids;
  private long escapes;

  Sieve(Set<UUID> ids) {
    this.ids = new IdScan(ids);
  }

  /** Begins with another line. */
  void begin() {
    escapes = 0;
  }

  /** Where the first end of a line stands, or the end when there is none; takes note of escapes. */
  int lineEnd(byte[] utf8, int from, int to) {
    long found = 0;
    long escaped = 0;
    int at = from;
    for (; found == 0 && at + Long.BYTES <= to; at += Long.BYTES) {
      long eight = (long) EIGHT.get(utf8, at);
      found = zeros(eight ^ NEWLINES);
      escaped |= zeros(eight ^ BACKSLASHES);
    }
    if (found != 0) {
      at += Long.numberOfTrailingZeros(found) / Byte.SIZE - Long.BYTES;
    }
    while (at < to && utf8[at] != '\n') {
      escaped |= utf8[at] == '\\' ? 1 : 0;
      at++;
    }
    escapes |= escaped;
    return at;
  }

  /** The highest bit of the first byte that is 0, and perhaps of others after it. */
  private static long zeros(long eight) {
    return (eight - ONES) & ~eight & HIGH;
  }

  /**
   * Whether a line, the last whose end was looked for, may hold one of them: with an escape, be it
   * right behind its end, it may be written in other ways.
   */
  boolean holds(byte[] utf8, int from, int to) {
    return escapes != 0 || ids.anyIn(utf8, from, to);
  }
}
