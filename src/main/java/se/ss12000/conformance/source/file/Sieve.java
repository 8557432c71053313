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

  private final IdScan ids;

  Sieve(Set<UUID> ids) {
    this.ids = new IdScan(ids);
  }

  /** Whether a record may hold one of them: with an escape it may be written in other ways. */
  boolean holds(byte[] utf8, int from, int to) {
    return ids.anyIn(utf8, from, to) || indexOf('\\', utf8, from, to) < to;
  }

  /** Where the first byte stands that is some sign of ASCII; the end when there is none. */
  static int indexOf(char sign, byte[] utf8, int from, int to) {
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long others = (long) EIGHT.get(utf8, at) ^ sign * ONES;
      long found = (others - ONES) & ~others & HIGH;
      if (found != 0) {
        return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    while (at < to && utf8[at] != sign) {
      at++;
    }
    return at;
  }
}
