package se.ss12000.conformance.source.recording;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was read lately, up to a size; the least recently used is forgotten first.
 *
 * @param <V> what an answer was read as
 */
final class Lately<V> {
  private static final int FIRST_SIZE = 16;
  private static final float LOAD = 0.75f;

  private final long most;
  private final Map<Integer, Kept<V>> kept = new LinkedHashMap<>(FIRST_SIZE, LOAD, true);
  private long size;

  private record Kept<V>(V value, long bytes) {}

  /**
   * @param most bytes that may be kept
   */
  Lately(long most) {
    this.most = most;
  }

  /** What an answer was read as, or else is read as now. */
  synchronized V get(int number, long bytes, Supplier<V> read) {
    Kept<V> known = kept.get(number);
    if (known == null) {
      known = new Kept<>(read.get(), bytes);
      kept.put(number, known);
      size += bytes;
      forget();
    }
    return known.value();
  }

  private void forget() {
    Iterator<Kept<V>> oldest = kept.values().iterator();
    while (size > most && oldest.hasNext()) {
      size -= oldest.next().bytes();
      oldest.remove();
    }
  }
}
