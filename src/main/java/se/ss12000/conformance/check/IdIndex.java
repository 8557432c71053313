package se.ss12000.conformance.check;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

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
    segment(key).update(key, known -> facts);
  }

  /**
   * Remembers more of an id.
   *
   * @param more makes what is known from then on (not 0) of what was known before, or of 0
   */
  void update(IdKey key, IntUnaryOperator more) {
    segment(key).update(key, more);
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

  /** The key in four numbers and what is known in a fifth lie together: one line of the cache. */
  private static final class Segment {
    private static final int WIDTH = 5;
    private static final int FACTS = 4;

    private int[] cells;
    private byte[] marks;
    private int size;

    Segment(int capacity) {
      cells = new int[WIDTH * capacity];
      marks = new byte[capacity];
    }

    int facts(IdKey key) {
      return cells[WIDTH * slot(key) + FACTS];
    }

    void mark(IdKey key, int more) {
      marks[slot(key)] |= (byte) more;
    }

    void update(IdKey key, IntUnaryOperator more) {
      int slot = slot(key);
      int known = cells[WIDTH * slot + FACTS];
      if (known == 0) {
        if (size >= FULL * marks.length) {
          grow();
          slot = slot(key);
        }
        write(slot, key);
        size++;
      }
      cells[WIDTH * slot + FACTS] = more.applyAsInt(known);
    }

    void forEach(Visitor visitor) {
      for (int slot = 0; slot < marks.length; slot++) {
        int facts = cells[WIDTH * slot + FACTS];
        if (facts != 0) {
          visitor.visit(facts, marks[slot]);
        }
      }
    }

    /** The slot of a key, or the free one where it belongs. */
    private int slot(IdKey key) {
      long spread = (key.hash() * 0x85EBCA6BL) & 0xFFFFFFFFL;
      int slot = (int) ((spread * marks.length) >>> 32);
      while (cells[WIDTH * slot + FACTS] != 0 && !holds(slot, key)) {
        slot = slot + 1 == marks.length ? 0 : slot + 1;
      }
      return slot;
    }

    private boolean holds(int slot, IdKey key) {
      int at = WIDTH * slot;
      return cells[at + 3] == (int) key.low()
          && cells[at + 2] == (int) (key.low() >>> 32)
          && cells[at + 1] == (int) key.high()
          && cells[at] == (int) (key.high() >>> 32);
    }

    private void write(int slot, IdKey key) {
      int at = WIDTH * slot;
      cells[at] = (int) (key.high() >>> 32);
      cells[at + 1] = (int) key.high();
      cells[at + 2] = (int) (key.low() >>> 32);
      cells[at + 3] = (int) key.low();
    }

    private IdKey key(int slot) {
      int at = WIDTH * slot;
      return new IdKey(number(at), number(at + 2));
    }

    private long number(int at) {
      return ((long) cells[at] << 32) | (cells[at + 1] & 0xFFFFFFFFL);
    }

    private void grow() {
      var larger = new Segment((int) (marks.length * GROWTH) + 1);
      for (int slot = 0; slot < marks.length; slot++) {
        if (cells[WIDTH * slot + FACTS] != 0) {
          IdKey key = key(slot);
          int to = larger.slot(key);
          System.arraycopy(cells, WIDTH * slot, larger.cells, WIDTH * to, WIDTH);
          larger.marks[to] = marks[slot];
        }
      }
      cells = larger.cells;
      marks = larger.marks;
    }
  }
}
