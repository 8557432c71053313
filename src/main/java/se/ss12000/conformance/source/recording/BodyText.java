package se.ss12000.conformance.source.recording;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import se.ss12000.conformance.source.Utf8;

/**
 * How a body stands in a line: as a JSON string when it is text, and byte for byte the same when it
 * is read again.
 */
final class BodyText {
  private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_ESCAPE = 6;
  private static final boolean[] SPECIAL = special();

  private BodyText() {}

  /** Whether a body can stand there as text. */
  static boolean isText(byte[] content) {
    return Utf8.validUntil(content, 0, content.length) == content.length;
  }

  /** What stands between the quotes. */
  static byte[] escaped(byte[] content) {
    byte[] target = new byte[content.length + content.length / 4 + LONGEST_ESCAPE];
    int to = 0;
    for (byte b : content) {
      if (to > target.length - LONGEST_ESCAPE) {
        target = Arrays.copyOf(target, 2 * target.length);
      }
      if (SPECIAL[b & 0xFF]) {
        to = escape(b, target, to);
      } else {
        target[to++] = b;
      }
    }
    return Arrays.copyOf(target, to);
  }

  private static int escape(byte b, byte[] target, int from) {
    int to = from;
    target[to++] = '\\';
    if (b >= ' ') {
      target[to++] = b;
      return to;
    }
    target[to++] = 'u';
    target[to++] = '0';
    target[to++] = '0';
    target[to++] = DIGITS[b >> 4];
    target[to++] = DIGITS[b & 0xF];
    return to;
  }

  private static boolean[] special() {
    var special = new boolean[1 << Byte.SIZE];
    Arrays.fill(special, 0, ' ', true);
    special['"'] = true;
    special['\\'] = true;
    return special;
  }

  /**
   * The bytes that an escaped text stands for.
   *
   * @throws IllegalArgumentException when it was not escaped as JSON wants it
   */
  static byte[] unescaped(byte[] line, int from, int to) {
    byte[] target = new byte[to - from];
    int length = 0;
    int i = from;
    while (i < to) {
      if (line[i] != '\\') {
        target[length++] = line[i++];
      } else if (i + 1 < to && (line[i + 1] == '"' || line[i + 1] == '\\')) {
        // All but a few of the escapes in a body of JSON are of these.
        target[length++] = line[i + 1];
        i += 2;
      } else {
        int read = i + 1 < to && line[i + 1] == 'u' ? LONGEST_ESCAPE : 2;
        byte[] meant = meaning(line, i, Math.min(i + read, to));
        System.arraycopy(meant, 0, target, length, meant.length);
        length += meant.length;
        i += read;
      }
    }
    return Arrays.copyOf(target, length);
  }

  /** What an escape means; those of one UTF-16 unit only, as nobody needs to write others. */
  private static byte[] meaning(byte[] line, int from, int to) {
    String escape = new String(line, from, to - from, StandardCharsets.US_ASCII);
    if (escape.length() == LONGEST_ESCAPE) {
      char unit = (char) Integer.parseInt(escape.substring(2), 16);
      if (Character.isSurrogate(unit)) {
        throw new IllegalArgumentException("half a character");
      }
      return String.valueOf(unit).getBytes(StandardCharsets.UTF_8);
    }
    int which = escape.length() == 2 ? "\"\\/bfnrt".indexOf(escape.charAt(1)) : -1;
    if (which < 0) {
      throw new IllegalArgumentException("not an escape");
    }
    return new byte[] {(byte) "\"\\/\b\f\n\r\t".charAt(which)};
  }

  static byte[] base64(byte[] content) {
    return Base64.getEncoder().encode(content);
  }

  /**
   * The bytes that a text in Base64 stands for.
   *
   * @throws IllegalArgumentException when it is none
   */
  static byte[] ofBase64(byte[] line, int from, int to) {
    return Base64.getDecoder().decode(Arrays.copyOfRange(line, from, to));
  }
}
