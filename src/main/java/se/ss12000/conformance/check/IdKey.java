package se.ss12000.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.IdNode;

/** An id in 128 bits. Two spellings of a UUID are the same id. */
public record IdKey(long high, long low) {
  private static final int UUID_LENGTH = 36;

  /** The UUID that has no bit set, which is kept apart from what is free. Few runs need it. */
  private static final class Nil {
    static final IdKey KEY = hashed(new UUID(0, 0).toString());
  }

  /** The value of each hexadecimal digit; -1 for what is none. */
  private static final byte[] DIGITS = valuesOfDigits();

  public static IdKey of(String id) {
    IdKey key = id.length() == UUID_LENGTH ? uuid(id) : null;
    return key == null || key.isZero() ? hashed(id) : key;
  }

  /** The id that stands in a value. */
  public static IdKey of(JsonNode id) {
    if (id instanceof IdNode known) {
      var key = new IdKey(known.high(), known.low());
      return key.isZero() ? hashed(id.textValue()) : key;
    }
    return of(id.asText());
  }

  /** Whether an id that stands in a value is this one. */
  public boolean isOf(JsonNode id) {
    if (id instanceof IdNode known && !isZero()) {
      return known.high() == high && known.low() == low;
    }
    return equals(of(id));
  }

  /** The id of a record. */
  public static IdKey of(Entity entity) {
    return of(entity.json().path("id"));
  }

  /** Whether an id is a UUID, however it is spelt. */
  static boolean isUuid(JsonNode id) {
    return id instanceof IdNode
        || (id.textValue().length() == UUID_LENGTH && uuid(id.textValue()) != null);
  }

  /** The UUID that it stands for; one of no use if it was made of something else. */
  UUID toUuid() {
    return equals(Nil.KEY) ? new UUID(0, 0) : new UUID(high, low);
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

  private boolean isZero() {
    return (high | low) == 0;
  }

  /** What is no UUID is an error of its own, yet references to it resolve or do not. */
  private static IdKey hashed(String id) {
    UUID hash = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    return new IdKey(hash.getMostSignificantBits(), hash.getLeastSignificantBits());
  }

  private static byte[] valuesOfDigits() {
    var digits = new byte[128];
    for (char c = 0; c < digits.length; c++) {
      digits[c] = (byte) Character.digit(c, 16);
    }
    return digits;
  }

  private static @Nullable IdKey uuid(String id) {
    if (id.charAt(8) != '-'
        || id.charAt(13) != '-'
        || id.charAt(18) != '-'
        || id.charAt(23) != '-') {
      return null;
    }
    long first = digits(id, 0, 8);
    long second = digits(id, 9, 13);
    long third = digits(id, 14, 18);
    long fourth = digits(id, 19, 23);
    long fifth = digits(id, 24, UUID_LENGTH);
    if ((first | second | third | fourth | fifth) < 0) {
      return null;
    }
    return new IdKey((first << 32) | (second << 16) | third, (fourth << 48) | fifth);
  }

  /** The number that hexadecimal digits form, or one below 0. */
  private static long digits(String id, int from, int to) {
    long number = 0;
    int wrong = 0;
    for (int i = from; i < to; i++) {
      char c = id.charAt(i);
      int digit = c < DIGITS.length ? DIGITS[c] : -1;
      wrong |= digit;
      number = (number << 4) | digit;
    }
    return wrong < 0 ? -1 : number;
  }

  int hash() {
    return hash(high, low);
  }

  static int hash(long high, long low) {
    long mixed = (high ^ Long.rotateLeft(low, 32)) * 0x9E3779B97F4A7C15L;
    return (int) (mixed ^ (mixed >>> 32));
  }
}
