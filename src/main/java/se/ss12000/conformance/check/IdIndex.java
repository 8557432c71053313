package se.ss12000.conformance.check;

import java.util.Arrays;

/**
 * What is known of every id that was met, in at most 32 bytes for each.
 *
 * <p>Open addressing in 64 segments that grow by a quarter when 85 % full: 21 bytes a slot, so
 * between 25 and 31 bytes an id. Segments grow one at a time, so that growing needs little room.
 */
final class IdIndex {
  private static final int SEGMENT_BITS = 6;
  private static final double FULL = 0.85;
  private static final double GROWTH = 1.25;

  private final Segment[] segments = new Segment[1 << SEGMENT_BITS];

  IdIndex() {
    Arrays.setAll(segments, i -> new Segment(16));
  }

  /** What is known of an id; 0 when nothing is. */
  int facts(IdKey key) {
    return segment(key).facts(key);
  }

  /** Remembers something (not 0) of an id. */
  void put(IdKey key, int facts) {
    segment(key).put(key, facts);
  }

  /** Sets marks of an id that is in the index. */
  void mark(IdKey key, int marks) {
    segment(key).mark(key, marks);
  }

  void forEach(Visitor visitor) {
    for (Segment segment : segments) {
      segment.forEach(visitor);
    }
  }

  /** Receives what is known of one id. */
  @FunctionalInterface
  interface Visitor {
    void visit(int facts, int marks);
  }

  private Segment segment(IdKey key) {
    return segments[key.hash() >>> (32 - SEGMENT_BITS)];
  }

  private static final class Segment {
    private long[] keys;
    private int[] facts;
    private byte[] marks;
    private int size;

    Segment(int capacity) {
      keys = new long[2 * capacity];
      facts = new int[capacity];
      marks = new byte[capacity];
    }

    int facts(IdKey key) {
      return facts[slot(key)];
    }

    void mark(IdKey key, int more) {
      marks[slot(key)] |= (byte) more;
    }

    void put(IdKey key, int value) {
      int slot = slot(key);
      if (facts[slot] == 0) {
        if (size >= FULL * facts.length) {
          grow();
          slot = slot(key);
        }
        keys[2 * slot] = key.high();
        keys[2 * slot + 1] = key.low();
        size++;
      }
      facts[slot] = value;
    }

    void forEach(Visitor visitor) {
      for (int slot = 0; slot < facts.length; slot++) {
        if (facts[slot] != 0) {
          visitor.visit(facts[slot], marks[slot]);
        }
      }
    }

    /** The slot of a key, or the free one where it belongs. */
    private int slot(IdKey key) {
      long spread = (key.hash() * 0x85EBCA6BL) & 0xFFFFFFFFL;
      int slot = (int) ((spread * facts.length) >>> 32);
      while (facts[slot] != 0
          && !(keys[2 * slot] == key.high() && keys[2 * slot + 1] == key.low())) {
        slot = slot + 1 == facts.length ? 0 : slot + 1;
      }
      return slot;
    }

    private void grow() {
      var larger = new Segment((int) (facts.length * GROWTH) + 1);
      for (int slot = 0; slot < facts.length; slot++) {
        if (facts[slot] != 0) {
          var key = new IdKey(keys[2 * slot], keys[2 * slot + 1]);
          larger.put(key, facts[slot]);
          larger.mark(key, marks[slot]);
        }
      }
      keys = larger.keys;
      facts = larger.facts;
      marks = larger.marks;
    }
  }
}
