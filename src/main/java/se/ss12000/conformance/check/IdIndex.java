package se.ss12000.conformance.check;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * What is known of every id that was met, in at most 32 bytes for each.
 *
 * <p>Open addressing in 64 segments that grow by a quarter when 85 % full: 21 bytes a slot, so
 * between 25 and 31 bytes an id. Segments grow one at a time, so that growing needs little room.
 *
 * <p>What would exceed a limit of memory grows into temporary files, which double: there room costs
 * less than moving.
 */
final class IdIndex {
  private static final int SEGMENT_BITS = 6;
  private static final double FULL = 0.85;
  private static final double GROWTH = 1.25;

  private final Segment[] segments = new Segment[1 << SEGMENT_BITS];

  private final long limit;
  private long inMemory;
  private long onDisk;

  /**
   * @param limit how many bytes of memory it may take; what is more goes to temporary files
   */
  IdIndex(long limit) {
    this.limit = limit;
    Arrays.setAll(segments, i -> new Segment(16));
  }

  /** How many bytes of memory it takes. */
  long inMemory() {
    return inMemory;
  }

  /** How many bytes of temporary files it takes. */
  long onDisk() {
    return onDisk;
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
  private final class Segment {
    private static final int WIDTH = 5;
    private static final int FACTS = 4;

    private static final int BYTES = WIDTH * Integer.BYTES + 1;

    private IntBuffer cells;
    private ByteBuffer marks;
    private int capacity;
    private int size;
    private boolean spilt;

    Segment(int capacity) {
      this(capacity, false);
      inMemory += (long) BYTES * capacity;
    }

    private Segment(int capacity, boolean spilt) {
      this.capacity = capacity;
      this.spilt = spilt;
      if (spilt) {
        ByteBuffer room = TemporaryRoom.of(BYTES * capacity);
        cells = room.slice(0, WIDTH * Integer.BYTES * capacity).asIntBuffer();
        marks = room.slice(WIDTH * Integer.BYTES * capacity, capacity);
      } else {
        cells = IntBuffer.allocate(WIDTH * capacity);
        marks = ByteBuffer.allocate(capacity);
      }
    }

    int facts(IdKey key) {
      return cells.get(WIDTH * slot(key) + FACTS);
    }

    void mark(IdKey key, int more) {
      int slot = slot(key);
      marks.put(slot, (byte) (marks.get(slot) | more));
    }

    void update(IdKey key, IntUnaryOperator more) {
      int slot = slot(key);
      int known = cells.get(WIDTH * slot + FACTS);
      if (known == 0) {
        if (size >= FULL * capacity) {
          grow();
          slot = slot(key);
        }
        write(slot, key);
        size++;
      }
      cells.put(WIDTH * slot + FACTS, more.applyAsInt(known));
    }

    void forEach(Visitor visitor) {
      for (int slot = 0; slot < capacity; slot++) {
        int facts = cells.get(WIDTH * slot + FACTS);
        if (facts != 0) {
          visitor.visit(facts, marks.get(slot));
        }
      }
    }

    /** The slot of a key, or the free one where it belongs. */
    private int slot(IdKey key) {
      long spread = (key.hash() * 0x85EBCA6BL) & 0xFFFFFFFFL;
      int slot = (int) ((spread * capacity) >>> 32);
      while (cells.get(WIDTH * slot + FACTS) != 0 && !holds(slot, key)) {
        slot = slot + 1 == capacity ? 0 : slot + 1;
      }
      return slot;
    }

    private boolean holds(int slot, IdKey key) {
      int at = WIDTH * slot;
      return cells.get(at + 3) == (int) key.low()
          && cells.get(at + 2) == (int) (key.low() >>> 32)
          && cells.get(at + 1) == (int) key.high()
          && cells.get(at) == (int) (key.high() >>> 32);
    }

    private void write(int slot, IdKey key) {
      int at = WIDTH * slot;
      cells.put(at, (int) (key.high() >>> 32));
      cells.put(at + 1, (int) key.high());
      cells.put(at + 2, (int) (key.low() >>> 32));
      cells.put(at + 3, (int) key.low());
    }

    private IdKey key(int slot) {
      int at = WIDTH * slot;
      return new IdKey(number(at), number(at + 2));
    }

    private long number(int at) {
      return ((long) cells.get(at) << 32) | (cells.get(at + 1) & 0xFFFFFFFFL);
    }

    private void grow() {
      int more = (int) (capacity * GROWTH) + 1;
      boolean spills = spilt || inMemory + (long) BYTES * (more - capacity) > limit;
      var larger = new Segment(spills ? 2 * capacity : more, spills);
      for (int slot = 0; slot < capacity; slot++) {
        if (cells.get(WIDTH * slot + FACTS) != 0) {
          int to = larger.slot(key(slot));
          for (int i = 0; i < WIDTH; i++) {
            larger.cells.put(WIDTH * to + i, cells.get(WIDTH * slot + i));
          }
          larger.marks.put(to, marks.get(slot));
        }
      }
      become(larger);
    }

    private void become(Segment larger) {
      inMemory += larger.held() - held();
      onDisk += larger.spiltBytes() - spiltBytes();
      cells = larger.cells;
      marks = larger.marks;
      capacity = larger.capacity;
      spilt = larger.spilt;
    }

    private long held() {
      return spilt ? 0 : (long) BYTES * capacity;
    }

    private long spiltBytes() {
      return spilt ? (long) BYTES * capacity : 0;
    }
  }
}
