package se.ss12000.conformance.check.quality;

import java.util.Arrays;

/** Which prints were met more than once: 8 bytes for each that is met. */
final class Prints {
  private static final double GROWTH = 1.5;

  private long[] met = new long[16];
  private int size;
  private long[] repeated = new long[0];

  void add(long print) {
    if (size == met.length) {
      met = Arrays.copyOf(met, (int) (size * GROWTH));
    }
    met[size++] = print;
  }

  /** Forgets all but those that were met more than once, and says whether there are any. */
  boolean anyRepeated() {
    Arrays.sort(met, 0, size);
    var found = new long[16];
    int count = 0;
    for (int i = 1; i < size; i++) {
      boolean again = met[i] == met[i - 1];
      if (again && (count == 0 || found[count - 1] != met[i])) {
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = met[i];
      }
    }
    repeated = Arrays.copyOf(found, count);
    met = new long[16];
    size = 0;
    return count > 0;
  }

  boolean isRepeated(long print) {
    return Arrays.binarySearch(repeated, print) >= 0;
  }

  /** The print of two ids together, or of one after the other. */
  static long of(long first, long second) {
    long mixed = (first ^ (second * 0x9E3779B97F4A7C15L)) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 32);
  }

  /** The print of a text in which case does not matter. */
  static long ofText(String text) {
    long print = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      print = (print ^ Character.toLowerCase(text.charAt(i))) * 0x100000001B3L;
    }
    return print ^ (print >>> 32);
  }
}
