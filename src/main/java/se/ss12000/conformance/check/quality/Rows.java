package se.ss12000.conformance.check.quality;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import se.ss12000.conformance.check.KeyedTable;
import se.ss12000.conformance.check.Room;

/**
 * Rows of numbers by key: 8 bytes, and 4 for each number, and free rows. Numbers are 0 at first.
 */
final class Rows {
  private final KeyedTable rows;

  Rows(Room room, int width) {
    this.rows = new KeyedTable(room, Long.BYTES, width * Integer.BYTES);
  }

  /** How many keys there are. */
  int size() {
    return rows.size();
  }

  /** Takes a step that looks for a key, or makes its row: later, but before anything is asked. */
  void soon(long key, Runnable step) {
    rows.soon(0, key, step);
  }

  /** Takes the steps that wait. */
  void settle() {
    rows.settle();
  }

  /** The row of a key, which is made if there is none; good until another one is made. */
  int make(long key) {
    return rows.make(0, key);
  }

  /** The row of a key, or -1. */
  int find(long key) {
    return rows.find(0, key);
  }

  /** The key of a row; 1 for 0, which is the same here. */
  long key(int row) {
    return rows.low(row);
  }

  int get(int row, int column) {
    return rows.getInt(row, column * Integer.BYTES);
  }

  void set(int row, int column, int number) {
    rows.putInt(row, column * Integer.BYTES, number);
  }

  /** Goes through the rows that have keys. */
  void forEach(IntConsumer visitor) {
    rows.forEach(visitor);
  }

  boolean any(IntPredicate test) {
    return rows.any(test);
  }
}
