package se.ss12000.conformance.check.quality;

import java.util.function.IntPredicate;

/**
 * Rows of numbers by key: 8 bytes, and 4 for each number, in a table that is at least half full.
 *
 * <p>Open addressing. Numbers are 0 until they are set.
 */
final class Rows {
  private static final double FULL = 0.75;
  private static final double GROWTH = 1.5;

  private final int width;
  private long[] keys = new long[16];
  private int[] numbers;
  private int size;

  Rows(int width) {
    this.width = width;
    this.numbers = new int[width * keys.length];
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The row of a key, which is made if there is none; good until another one is made. */
  int make(long key) {
    int row = slot(key);
    if (keys[row] == 0) {
      if (size >= FULL * keys.length) {
        grow();
        row = slot(key);
      }
      keys[row] = some(key);
      size++;
    }
    return row;
  }

  /** The row of a key, or -1. */
  int find(long key) {
    int row = slot(key);
    return keys[row] == 0 ? -1 : row;
  }

  int get(int row, int column) {
    return numbers[row * width + column];
  }

  void set(int row, int column, int number) {
    numbers[row * width + column] = number;
  }

  boolean any(IntPredicate test) {
    for (int row = 0; row < keys.length; row++) {
      if (keys[row] != 0 && test.test(row)) {
        return true;
      }
    }
    return false;
  }

  private static long some(long key) {
    return key == 0 ? 1 : key;
  }

  private int slot(long key) {
    long spread = (some(key) * 0x9E3779B97F4A7C15L) >>> 33;
    int row = (int) (spread % keys.length);
    while (keys[row] != 0 && keys[row] != some(key)) {
      row = row + 1 == keys.length ? 0 : row + 1;
    }
    return row;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[(int) (oldKeys.length * GROWTH) + 1];
    numbers = new int[width * keys.length];
    for (int row = 0; row < oldKeys.length; row++) {
      if (oldKeys[row] != 0) {
        int to = slot(oldKeys[row]);
        keys[to] = oldKeys[row];
        System.arraycopy(oldNumbers, row * width, numbers, to * width, width);
      }
    }
  }
}
