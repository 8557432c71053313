package se.ss12000.conformance.acceptance;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the ends of strings, eight bytes at a time, and decodes escapes. */
final class Strings {
  /** How many bytes that belong to nothing have to follow a text. */
  static final int MARGIN = 48;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;

  private boolean ascii;
  private boolean escaped;
  private byte[] decoded = new byte[256];

  /** Eight bytes, of which the first is the lowest. */
  static long eight(byte[] bytes, int from) {
    return (long) LONG.get(bytes, from);
  }

  /** Whether the string whose end was found last has nothing in it but ASCII. */
  boolean isAscii() {
    return ascii;
  }

  /** Whether the string whose end was found last has escapes. */
  boolean isEscaped() {
    return escaped;
  }

  /** What was decoded last, a quote after it. */
  byte[] decoded() {
    return decoded;
  }

  /** Where the quote stands that ends a string; -1 when it is no string. */
  int end(byte[] bytes, int from) {
    ascii = true;
    escaped = false;
    int at = from;
    while (true) {
      at += plain(eight(bytes, at));
      byte b = bytes[at];
      if (b == '"') {
        return at;
      } else if (b == '\\') {
        escaped = true;
        at = afterEscape(bytes, at);
      } else if (b < 0) {
        ascii = false;
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
    // Long.numberOfTrailingZeros is slow before the best code is there.
    long first = found >>> 7;
    return (int) (((((first & -first) - 1) & ONES) * ONES) >>> 56);
  }

  private static int afterEscape(byte[] bytes, int at) {
    return switch (bytes[at + 1]) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> at + 2;
      case 'u' -> unit(bytes, at + 2) < 0 ? -1 : at + 6;
      default -> -1;
    };
  }

  /** The number that four hexadecimal digits make; negative when one is none. */
  private static int unit(byte[] bytes, int at) {
    int high = Bytes.hex(bytes[at]) << 4 | Bytes.hex(bytes[at + 1]);
    int low = Bytes.hex(bytes[at + 2]) << 4 | Bytes.hex(bytes[at + 3]);
    return high << 8 | low;
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
    if (decoded.length < to - from + MARGIN) {
      decoded = new byte[2 * (to - from) + MARGIN];
    }
    int length = 0;
    int at = from;
    while (at < to) {
      byte b = bytes[at++];
      if (b != '\\') {
        decoded[length++] = b;
      } else if (bytes[at] == 'u') {
        int character = character(bytes, at + 1);
        if (character < 0) {
          return -1;
        }
        length = write(character, length);
        at += character < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 5 : 11;
      } else {
        decoded[length++] = meant(bytes[at++]);
      }
    }
    decoded[length] = '"';
    return length;
  }

  /** The character that one or two units make; negative when they make none. */
  private static int character(byte[] bytes, int at) {
    int unit = unit(bytes, at);
    if (unit < Character.MIN_SURROGATE || unit > Character.MAX_SURROGATE) {
      return unit;
    }
    boolean pair = bytes[at + 4] == '\\' && bytes[at + 5] == 'u';
    int low = pair ? unit(bytes, at + 6) : -1;
    boolean high = unit <= Character.MAX_HIGH_SURROGATE;
    return high && low >= Character.MIN_LOW_SURROGATE && low <= Character.MAX_LOW_SURROGATE
        ? Character.toCodePoint((char) unit, (char) low)
        : -1;
  }

  /** Writes a character as UTF-8, and gives where the next is to stand. */
  private int write(int character, int from) {
    int at = from;
    if (character < 0x80) {
      decoded[at++] = (byte) character;
      return at;
    }
    int tails = character < 0x800 ? 1 : character < 0x1_0000 ? 2 : 3;
    decoded[at++] = (byte) ((0xFF00 >> (tails + 1)) | (character >> (6 * tails)));
    for (int tail = tails - 1; tail >= 0; tail--) {
      decoded[at++] = (byte) (0x80 | ((character >> (6 * tail)) & 0x3F));
    }
    return at;
  }

  private static byte meant(byte escaped) {
    return (byte)
        switch (escaped) {
          case 'b' -> '\b';
          case 'f' -> '\f';
          case 'n' -> '\n';
          case 'r' -> '\r';
          case 't' -> '\t';
          default -> escaped;
        };
  }
}
