package se.ss12000.conformance.acceptance;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Finds the ends of strings, eight bytes at a time, and decodes escapes. */
final class Strings {
  /** How many bytes that belong to nothing have to follow a text. */
  static final int MARGIN = 48;

  static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;

  private boolean escaped;
  private byte[] decoded = new byte[256];

  /** Whether the string whose end was found last has escapes. */
  boolean isEscaped() {
    return escaped;
  }

  byte[] decoded() {
    return decoded;
  }

  /** Where the quote stands that ends a string; -1 when it is no string. */
  int end(byte[] bytes, int from) {
    escaped = false;
    int at = from;
    while (true) {
      at += plain((long) LONG.get(bytes, at));
      byte b = bytes[at];
      if (b == '"') {
        return at;
      } else if (b == '\\') {
        escaped = true;
        at = afterEscape(bytes, at);
      } else if (b < 0) {
        at = afterCharacter(bytes, at);
      } else if (b < ' ') {
        return -1;
      }
      if (at < 0) {
        return -1;
      }
    }
  }

  /** How many of eight bytes may be passed without a look: all but quotes and what is no ASCII. */
  private static int plain(long word) {
    long quotes = word ^ '"' * ONES;
    long slashes = word ^ '\\' * ONES;
    long signs = ((quotes - ONES) & ~quotes) | ((slashes - ONES) & ~slashes);
    long found = (signs | (word - ' ' * ONES) | word) & HIGH;
    return Long.numberOfTrailingZeros(found) >>> 3;
  }

  private static int afterEscape(byte[] bytes, int at) {
    return switch (bytes[at + 1]) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> at + 2;
      case 'u' -> unit(bytes, at + 2) < 0 ? -1 : at + 6;
      default -> -1;
    };
  }

  private static int unit(byte[] bytes, int at) {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Bytes.hex(bytes[at + i]);
      if (digit < 0) {
        return -1;
      }
      value = value << 4 | digit;
    }
    return value;
  }

  /** Where the character after one begins that is no ASCII; -1 when it is no UTF-8. */
  private static int afterCharacter(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int second = bytes[at + 1] & 0xFF;
    if (lead >= 0xC2 && lead < 0xE0) {
      return isTail(second) ? at + 2 : -1;
    }
    boolean inner = isTail(second) && isTail(bytes[at + 2] & 0xFF);
    if (lead >= 0xE0 && lead < 0xF0) {
      boolean shortest = lead != 0xE0 || second >= 0xA0;
      boolean noSurrogate = lead != 0xED || second < 0xA0;
      return inner && shortest && noSurrogate ? at + 3 : -1;
    }
    boolean range = lead != 0xF0 || second >= 0x90;
    boolean known = lead >= 0xF0 && (lead < 0xF4 || (lead == 0xF4 && second < 0x90));
    return inner && known && range && isTail(bytes[at + 3] & 0xFF) ? at + 4 : -1;
  }

  private static boolean isTail(int b) {
    return (b & 0xC0) == 0x80;
  }

  /** Writes a string without its escapes, and gives its length; -1 when that is not to be had. */
  int decode(byte[] bytes, int from, int to) {
    var text = new StringBuilder(to - from);
    int at = from;
    while (at < to) {
      if (bytes[at] == '\\') {
        text.append(meant(bytes, at));
        at = afterEscape(bytes, at);
      } else {
        int next = at;
        while (next < to && bytes[next] != '\\') {
          next++;
        }
        text.append(new String(bytes, at, next - at, StandardCharsets.UTF_8));
        at = next;
      }
    }
    String whole = text.toString();
    if (whole
        .codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      return -1;
    }
    decoded = whole.getBytes(StandardCharsets.UTF_8);
    return decoded.length;
  }

  private static char meant(byte[] bytes, int at) {
    return switch (bytes[at + 1]) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> (char) unit(bytes, at + 2);
      default -> (char) bytes[at + 1];
    };
  }
}
