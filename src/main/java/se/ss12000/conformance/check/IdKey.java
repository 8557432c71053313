package se.ss12000.conformance.check;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An id in 128 bits. Two spellings of a UUID are the same id. */
public record IdKey(long high, long low) {
  private static final int UUID_LENGTH = 36;

  public static IdKey of(String id) {
    IdKey key = id.length() == UUID_LENGTH ? uuid(id) : null;
    return key == null || (key.high == 0 && key.low == 0) ? hashed(id) : key;
  }

  /** Whether two ids are the same. */
  public static boolean same(String a, String b) {
    return a.equals(b) || (a.equalsIgnoreCase(b) && of(a).equals(of(b)));
  }

  /** The id in 64 bits: two ids that share it are hardly ever different. */
  public long print() {
    long mixed = (high ^ Long.rotateLeft(low, 29)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 31) ^ low) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 29);
  }

  /** What is no UUID is an error of its own, yet references to it resolve or do not. */
  private static IdKey hashed(String id) {
    UUID hash = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    return new IdKey(hash.getMostSignificantBits(), hash.getLeastSignificantBits());
  }

  private static @Nullable IdKey uuid(String id) {
    long high = 0;
    long low = 0;
    int digits = 0;
    for (int i = 0; i < UUID_LENGTH; i++) {
      char c = id.charAt(i);
      if (i == 8 || i == 13 || i == 18 || i == 23) {
        if (c != '-') {
          return null;
        }
        continue;
      }
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        return null;
      }
      if (digits++ < 16) {
        high = (high << 4) | digit;
      } else {
        low = (low << 4) | digit;
      }
    }
    return new IdKey(high, low);
  }

  int hash() {
    long mixed = (high ^ Long.rotateLeft(low, 32)) * 0x9E3779B97F4A7C15L;
    return (int) (mixed ^ (mixed >>> 32));
  }
}
