package se.ss12000.conformance.check.quality;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Stretches of time by key, to find the keys of which two overlap: 16 bytes for each stretch. */
final class Spans {
  private static final double GROWTH = 1.5;
  private static final long NUMBER = 0xFFFFFFFFL;

  private long[] keys = new long[16];
  private int[] from = new int[16];
  private int[] to = new int[16];
  private int size;
  private Set<Long> overlapping = Set.of();

  void add(long key, int start, int end) {
    if (size == keys.length) {
      int larger = (int) (size * GROWTH);
      keys = Arrays.copyOf(keys, larger);
      from = Arrays.copyOf(from, larger);
      to = Arrays.copyOf(to, larger);
    }
    keys[size] = key;
    from[size] = start;
    to[size++] = end;
  }

  /** Forgets all but the keys of which two stretches overlap, and says whether there are any. */
  boolean anyOverlap() {
    var found = new HashSet<Long>();
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      order[i] = (keys[i] & ~NUMBER) | i;
    }
    Arrays.sort(order);
    for (int start = 0; start < size; ) {
      int end = start + 1;
      while (end < size && (order[end] & ~NUMBER) == (order[start] & ~NUMBER)) {
        end++;
      }
      if (end - start > 1) {
        collect(Arrays.copyOfRange(order, start, end), found);
      }
      start = end;
    }
    overlapping = found;
    keys = new long[16];
    size = 0;
    return !found.isEmpty();
  }

  /** Of stretches whose keys may be the same. */
  private void collect(long[] some, Set<Long> found) {
    Integer[] numbers =
        Arrays.stream(some).mapToObj(n -> (int) (n & NUMBER)).toArray(Integer[]::new);
    Arrays.sort(
        numbers,
        (a, b) ->
            keys[a] == keys[b]
                ? Integer.compare(from[a], from[b])
                : Long.compare(keys[a], keys[b]));
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < numbers.length; i++) {
      int here = numbers[i];
      boolean sameKey = i > 0 && keys[here] == keys[numbers[i - 1]];
      if (sameKey && (from[here] < last || from[here] == from[numbers[i - 1]])) {
        found.add(keys[here]);
      }
      last = sameKey ? Math.max(last, to[here]) : to[here];
    }
  }

  boolean isOverlapping(long key) {
    return overlapping.contains(key);
  }
}
