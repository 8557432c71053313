package se.ss12000.conformance.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A member of objects: its name, and what its value has to be. */
final class Member {
  private final String name;
  private final byte[] utf8;

  /** Whether the name can stand somewhere as it is; others are always written with escapes. */
  private final boolean plain;

  private final long head;
  private final long mask;
  private final Plan value;
  private final boolean known;

  /**
   * @param known whether the standard knows it
   */
  Member(String name, Plan value, boolean known) {
    this.name = known ? name.intern() : name;
    this.value = value;
    this.known = known;
    this.utf8 = name.getBytes(StandardCharsets.UTF_8);
    this.plain = name.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\');
    this.mask = utf8.length >= Long.BYTES ? -1 : (1L << (utf8.length * Byte.SIZE)) - 1;
    this.head = (long) Strings.LONG.get(Arrays.copyOf(utf8, Math.max(utf8.length, Long.BYTES)), 0);
  }

  String name() {
    return name;
  }

  Plan value() {
    return value;
  }

  boolean isKnown() {
    return known;
  }

  /** Where the name ends if it stands somewhere within quotes; -1 if it does not. */
  int endOfName(byte[] bytes, int from) {
    if (!plain || ((long) Strings.LONG.get(bytes, from) & mask) != head) {
      return -1;
    }
    int to = from + utf8.length;
    boolean rest =
        utf8.length <= Long.BYTES
            || (to < bytes.length
                && Arrays.equals(utf8, Long.BYTES, utf8.length, bytes, from + Long.BYTES, to));
    return rest && to < bytes.length && bytes[to] == '"' ? to : -1;
  }
}
