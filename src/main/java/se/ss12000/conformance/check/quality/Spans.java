package se.ss12000.conformance.check.quality;

import java.util.Arrays;
import se.ss12000.conformance.check.Room;
import se.ss12000.conformance.check.Table;

/**
 * Stretches of time by key, to find the keys of which two overlap: 12 bytes for each stretch, and
 * 12 for each key, and free rows.
 */
final class Spans {
  private static final int OVERLAPPING = -1;
  private static final int TO = Integer.BYTES;
  private static final int EARLIER = 2 * Integer.BYTES;
  private static final long NUMBER = 0xFFFFFFFFL;

  /** The last stretch of each key; later, whether two of them overlap. */
  private final Rows keys;

  /** From 1 on: start, end, and the stretch of the same key before it. */
  private final Table stretches;

  private int size;
  private long[] some = new long[16];

  Spans(Room room) {
    this.keys = new Rows(room, 1);
    this.stretches = new Table(room, 3 * Integer.BYTES);
  }

  void add(long key, int start, int end) {
    int row = keys.make(key);
    stretches.reach(++size);
    stretches.putInt(size, 0, start);
    stretches.putInt(size, TO, end);
    stretches.putInt(size, EARLIER, keys.get(row, 0));
    keys.set(row, 0, size);
  }

  /** Whether two stretches of a key overlap; to be asked once, when all were learnt. */
  boolean anyOverlap() {
    var found = new boolean[1];
    keys.forEach(
        row -> {
          boolean overlap = overlap(keys.get(row, 0));
          keys.set(row, 0, overlap ? OVERLAPPING : 0);
          found[0] |= overlap;
        });
    return found[0];
  }

  private boolean overlap(int last) {
    int count = 0;
    for (int at = last; at != 0; at = stretches.getInt(at, EARLIER)) {
      if (count == some.length) {
        some = Arrays.copyOf(some, 2 * count);
      }
      some[count++] =
          ((long) stretches.getInt(at, 0) << Integer.SIZE) | (stretches.getInt(at, TO) & NUMBER);
    }
    Arrays.sort(some, 0, count);
    int end = Integer.MIN_VALUE;
    for (int i = 0; i < count; i++) {
      int from = (int) (some[i] >>> Integer.SIZE);
      if (i > 0 && (from < end || from == (int) (some[i - 1] >>> Integer.SIZE))) {
        return true;
      }
      end = Math.max(end, (int) some[i]);
    }
    return false;
  }

  boolean isOverlapping(long key) {
    int row = keys.find(key);
    return row >= 0 && keys.get(row, 0) == OVERLAPPING;
  }
}
