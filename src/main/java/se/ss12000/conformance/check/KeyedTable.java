package se.ss12000.conformance.check;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * A table whose rows are found by keys of 64 or 128 bits; every key but 0 is another one.
 *
 * <p>Open addressing without a way round: the place of a key grows with its hash, and what finds no
 * room there lies behind. So the table can grow where it is, from its end: every row moves up, and
 * none is in the way of another.
 *
 * <p>A row may lie anywhere, and one that is in no cache of the processor takes as long to come as
 * hundreds of its steps. It fetches several at once if it is asked to: so what needs no answer may
 * wait ({@link #soon}) until there is more of it.
 */
public final class KeyedTable {
  private static final double FULL = 0.88;
  private static final double GROWTH = 1.32;
  private static final double GROWTH_OF_SMALL = 2;
  private static final int SMALL = 1 << 16;

  /** How many steps wait at most; more gain nothing. */
  private static final int WAITING = 64;

  private final int keyBytes;
  private final int width;
  private final Table table;
  private int places = 8;
  private int size;
  private long[] keys = {};
  private Runnable[] steps = {};
  private int waiting;

  /** What was fetched only to have it near: a compiler leaves out what goes nowhere. */
  @SuppressWarnings("UnusedVariable")
  private long fetched;

  /**
   * @param keyBytes 8 or 16
   * @param bytes what is known of a key
   */
  public KeyedTable(Room room, int keyBytes, int bytes) {
    this.keyBytes = keyBytes;
    this.width = keyBytes + bytes;
    this.table = new Table(room, width);
  }

  /**
   * Takes a step that looks for a key, or adds it: later, but after those that came before it, and
   * before this table is asked for anything. A step leaves no others to be taken.
   */
  public void soon(long high, long low, Runnable step) {
    if (waiting == steps.length) {
      makeWay();
    }
    keys[2 * waiting] = high;
    keys[2 * waiting + 1] = low;
    steps[waiting++] = step;
  }

  private void makeWay() {
    if (waiting == WAITING) {
      settle();
    } else {
      keys = new long[2 * WAITING];
      steps = new Runnable[WAITING];
    }
  }

  /** Takes the steps that wait. */
  public void settle() {
    int count = waiting;
    waiting = 0;
    for (int i = 0; i < count; i++) {
      fetched += low(place(keys[2 * i], some(keys[2 * i], keys[2 * i + 1])));
    }
    for (int i = 0; i < count; i++) {
      steps[i].run();
    }
  }

  /** How many keys there are. */
  public int size() {
    settle();
    return size;
  }

  /** The row of a key, or -1; good until another key is added. */
  public int find(long high, long low) {
    settle();
    return Math.max(-1, row(high, some(high, low)));
  }

  /** The row of a key, which is added if it is new; good until another one is added. */
  public int make(long high, long low) {
    settle();
    long key = some(high, low);
    int row = row(high, key);
    if (row < 0) {
      if (size >= FULL * places) {
        grow();
        row = row(high, key);
      }
      row = ~row;
      table.putLong(row, 0, key);
      if (keyBytes > Long.BYTES) {
        table.putLong(row, Long.BYTES, high);
      }
      size++;
      // The row after the last key is always free: there every search ends.
      table.reach(row + 1);
    }
    return row;
  }

  public int getInt(int row, int at) {
    return table.getInt(row, keyBytes + at);
  }

  public void putInt(int row, int at, int number) {
    table.putInt(row, keyBytes + at, number);
  }

  byte getByte(int row, int at) {
    return table.getByte(row, keyBytes + at);
  }

  void putByte(int row, int at, byte number) {
    table.putByte(row, keyBytes + at, number);
  }

  /** The first half of a key of 128 bits. */
  long high(int row) {
    return table.getLong(row, Long.BYTES);
  }

  /** A key of 64 bits, or the second half of one of 128. */
  public long low(int row) {
    return table.getLong(row, 0);
  }

  /** Whether a test holds for any row that has a key. */
  public boolean any(IntPredicate test) {
    settle();
    for (int row = 0; row < table.rows(); row++) {
      if (!isFree(row) && test.test(row)) {
        return true;
      }
    }
    return false;
  }

  /** Goes through the rows that have keys. */
  public void forEach(IntConsumer visitor) {
    settle();
    for (int row = 0; row < table.rows(); row++) {
      if (!isFree(row)) {
        visitor.accept(row);
      }
    }
  }

  private static long some(long high, long low) {
    return (high | low) == 0 ? 1 : low;
  }

  /** The row of a key, or of the free row where it belongs, that one inverted: below 0. */
  private int row(long high, long low) {
    int row = place(high, low);
    while (true) {
      long there = low(row);
      if (there == low || there == 0) {
        long other = highAt(row);
        if (there == low && other == high) {
          return row;
        }
        if (there == 0 && other == 0) {
          return ~row;
        }
      }
      row++;
    }
  }

  private int place(long high, long low) {
    long spread = IdKey.hash(high, low) & 0xFFFFFFFFL;
    return (int) ((spread * places) >>> Integer.SIZE);
  }

  private boolean isFree(int row) {
    return low(row) == 0 && highAt(row) == 0;
  }

  private long highAt(int row) {
    return keyBytes > Long.BYTES ? high(row) : 0;
  }

  /** From the end, since each row goes to where it was, or behind. */
  private void grow() {
    int row = table.rows() - 1;
    places = (int) (places * (places < SMALL ? GROWTH_OF_SMALL : GROWTH)) + 1;
    table.reach(places);
    var aside = new Table(new Room(Long.MAX_VALUE), width);
    while (row >= 0) {
      row = move(row, aside) - 1;
    }
  }

  /**
   * Moves the rows that lie without a gap before a row, and that row.
   *
   * @param aside takes those whose new place is among their old ones
   * @return the free row before them
   */
  private int move(int last, Table aside) {
    int row = last;
    int count = 0;
    for (; row >= 0; row--) {
      long low = low(row);
      long high = highAt(row);
      if ((low | high) == 0) {
        break;
      }
      int place = place(high, low);
      if (place > last) {
        put(table, row, place);
      } else {
        aside.reach(count);
        aside.copy(table, row, count++);
      }
      table.clear(row);
    }
    for (int i = 0; i < count; i++) {
      long high = keyBytes > Long.BYTES ? aside.getLong(i, Long.BYTES) : 0;
      put(aside, i, place(high, aside.getLong(i, 0)));
    }
    return row;
  }

  /** Puts a row whose key is not there into the first free row from a place on. */
  private void put(Table source, int from, int place) {
    int row = place;
    while (!isFree(row)) {
      row++;
    }
    table.copy(source, from, row);
    table.reach(row + 1);
  }
}
