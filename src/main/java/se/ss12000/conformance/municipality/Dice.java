package se.ss12000.conformance.municipality;

import java.util.List;
import java.util.UUID;

/**
 * Numbers that look random and are the same every time: each follows from the seed and from what it
 * is asked for, so nothing has to be remembered to refer to a record.
 */
final class Dice {
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final long VERSION_4 = 0x4000L;
  private static final long VARIANT = 0x8000000000000000L;

  private final long seed;

  Dice(long seed) {
    this.seed = mixed(seed + STEP);
  }

  /** The id of a record. */
  String id(Kind kind, long number) {
    long high = roll(kind, number);
    long low = mixed(high + STEP);
    return new UUID((high & ~0xF000L) | VERSION_4, low >>> 2 | VARIANT).toString();
  }

  /** A number from 0, below a bound. */
  int below(int bound, Kind kind, long number) {
    return Math.floorMod(roll(kind, number) >>> 8, bound);
  }

  /** One of some things. */
  <T> T one(List<T> things, Kind kind, long number) {
    return things.get(below(things.size(), kind, number));
  }

  private long roll(Kind kind, long number) {
    return mixed(seed ^ mixed(number * STEP + kind.name().hashCode()));
  }

  private static long mixed(long value) {
    long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
