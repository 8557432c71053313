package se.ss12000.conformance.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/**
 * Finds UUIDs in the bytes of records without reading these, in upper or lower case.
 *
 * <p>Of each stretch as long as an id lacks to two only eight bytes are looked at: every id that
 * stands there has to hold them.
 */
public final class IdScan {
  private static final int BLOCK = Long.BYTES;
  private static final int STRIDE = Form.UUID_LENGTH - BLOCK + 1;
  private static final int BITS_PER_BLOCK = 64;

  /** What makes letters small, and leaves digits and dashes. */
  private static final long SMALL = 0x2020202020202020L;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Set<UUID> ids;
  private final long[] blocks;
  private final int shift;

  /**
   * @param ids those to find; each takes 240 to 480 bytes
   */
  public IdScan(Set<UUID> ids) {
    this.ids = Set.copyOf(ids);
    int most = Math.max(1, ids.size()) * STRIDE * BITS_PER_BLOCK;
    this.shift = Integer.numberOfLeadingZeros(most) + Integer.SIZE;
    this.blocks = new long[1 << (Long.SIZE - shift - 6)];
    for (UUID id : ids) {
      byte[] text = id.toString().getBytes(StandardCharsets.ISO_8859_1);
      for (int at = 0; at < STRIDE; at++) {
        long hash = hash(text, at);
        blocks[(int) (hash >>> 6)] |= 1L << hash;
      }
    }
  }

  /** Whether a text holds any of them as a string of its own that is written without escapes. */
  public boolean anyIn(byte[] utf8, int from, int to) {
    for (int at = from; at + BLOCK <= to; at += STRIDE) {
      long hash = hash(utf8, at);
      if ((blocks[(int) (hash >>> 6)] >>> hash & 1) != 0 && isAround(utf8, at, from, to)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of them stands between two quotes so that a block is part of it. */
  private boolean isAround(byte[] utf8, int block, int from, int to) {
    int last = Math.min(block, to - Form.UUID_LENGTH - 1);
    for (int at = Math.max(from + 1, block - STRIDE + 1); at <= last; at++) {
      if (utf8[at - 1] == '"' && Form.isUuid(utf8, at) && ids.contains(uuid(utf8, at))) {
        return true;
      }
    }
    return false;
  }

  private static UUID uuid(byte[] utf8, int at) {
    return UUID.fromString(new String(utf8, at, Form.UUID_LENGTH, StandardCharsets.ISO_8859_1));
  }

  private long hash(byte[] utf8, int at) {
    return ((Strings.eight(utf8, at) | SMALL) * SPREAD) >>> shift;
  }
}
