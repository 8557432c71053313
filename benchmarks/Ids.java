package se.ss12000.conformance.check;

import java.util.Locale;

/** Puts ids into the index, asks for them, and tells what one of them costs. */
public final class Ids {
  private static final long MILLION = 1_000_000;
  private static final long MB = 1_000_000;

  private Ids() {}

  /**
   * @param args how many millions of ids (10), and how many MB of memory they may take (all)
   */
  public static void main(String[] args) {
    long ids = (args.length > 0 ? Long.parseLong(args[0]) : 10) * MILLION;
    var room = new Room(args.length > 1 ? Long.parseLong(args[1]) * MB : Long.MAX_VALUE);
    var index = new IdIndex(room);
    long start = System.nanoTime();
    for (long i = 0; i < ids; i++) {
      index.put(key(i), 1);
    }
    tell(room, "put", ids, System.nanoTime() - start);
    start = System.nanoTime();
    long found = 0;
    for (long i = 0; i < 2 * ids; i++) {
      found += index.facts(key(i));
    }
    tell(room, "ask", 2 * ids, System.nanoTime() - start);
    if (found != ids) {
      throw new IllegalStateException(found + " of " + ids + " ids were found");
    }
    long taken = room.inMemory() + room.onDisk();
    System.out.printf(Locale.ROOT, "%.1f bytes an id%n", (double) taken / ids);
  }

  private static void tell(Room room, String what, long times, long nanos) {
    System.out.printf(
        Locale.ROOT,
        "%s: %d million, %d MB in memory, %d MB on disk, %d ns each%n",
        what,
        times / MILLION,
        room.inMemory() / MB,
        room.onDisk() / MB,
        nanos / times);
  }

  /** No two are the same, and their order is none. */
  private static IdKey key(long number) {
    return new IdKey(mixed(number), mixed(~number));
  }

  private static long mixed(long number) {
    long mixed = (number + 1) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
