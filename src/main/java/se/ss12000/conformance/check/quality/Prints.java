package se.ss12000.conformance.check.quality;

import se.ss12000.conformance.check.Room;

/** Which prints were met more than once: 8 bytes for each that is met, and free rows. */
final class Prints {
  private final Rows met;
  private final Rows repeated;

  Prints(Room room) {
    this.met = new Rows(room, 0);
    this.repeated = new Rows(room, 0);
  }

  void add(long print) {
    met.soon(print, () -> meet(print));
  }

  private void meet(long print) {
    int before = met.size();
    met.make(print);
    if (met.size() == before) {
      repeated.make(print);
    }
  }

  boolean anyRepeated() {
    met.settle();
    return repeated.size() > 0;
  }

  boolean isRepeated(long print) {
    met.settle();
    return repeated.find(print) >= 0;
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
