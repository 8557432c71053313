package se.ss12000.conformance.check.profile;

import java.util.Arrays;
import java.util.function.Predicate;
import se.ss12000.conformance.check.IdKey;

/** Ids to be gone through later: 16 bytes for each. */
final class Ids {
  private long[] halves = new long[16];
  private int size;

  void add(IdKey id) {
    if (size == halves.length) {
      halves = Arrays.copyOf(halves, 2 * size);
    }
    halves[size++] = id.high();
    halves[size++] = id.low();
  }

  boolean any(Predicate<IdKey> test) {
    for (int i = 0; i < size; i += 2) {
      if (test.test(new IdKey(halves[i], halves[i + 1]))) {
        return true;
      }
    }
    return false;
  }
}
