package se.ss12000.conformance.run;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a few of many things, spread evenly over all of them.
 *
 * <p>Keeps every n-th; when there are twice as many as wanted, every second is dropped and n
 * doubled. What is kept depends on the order of the things only.
 */
final class Sampler<T> {
  private final int wanted;
  private final List<T> kept = new ArrayList<>();
  private long stride = 1;
  private long offered;

  /**
   * @param wanted how many to keep at the end, at most; 0 for all
   */
  Sampler(int wanted) {
    this.wanted = wanted;
  }

  /** Whether the next thing offered will be kept. */
  boolean wantsNext() {
    return offered % stride == 0;
  }

  /** Counts a thing that is not wanted. */
  void skip() {
    offered++;
  }

  void keep(T thing) {
    kept.add(thing);
    offered++;
    if (wanted > 0 && kept.size() == 2 * wanted) {
      for (int i = kept.size() - 1; i > 0; i -= 2) {
        kept.remove(i);
      }
      stride *= 2;
    }
  }

  /** The things kept, spread over all that were offered. */
  List<T> sample(int most) {
    if (most <= 0 || kept.size() <= most) {
      return List.copyOf(kept);
    }
    var sample = new ArrayList<T>();
    for (int i = 0; i < most; i++) {
      sample.add(kept.get((int) ((long) i * kept.size() / most)));
    }
    return sample;
  }

  int size() {
    return kept.size();
  }
}
