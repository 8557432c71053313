package se.ss12000.conformance.acceptance;

/** What single bytes of a text are. */
final class Bytes {
  private static final byte[] DIGITS = new byte[256];

  static {
    for (int b = 0; b < DIGITS.length; b++) {
      DIGITS[b] = (byte) Character.digit(b < 128 ? b : ' ', 16);
    }
  }

  private Bytes() {}

  static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  static boolean isLetterOrDigit(byte b) {
    int small = b | 0x20;
    return isDigit(b) || (small >= 'a' && small <= 'z');
  }

  static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** The number that two digits make; negative when they are none. */
  static int pair(byte[] text, int at) {
    int tens = text[at] - '0';
    int ones = text[at + 1] - '0';
    return (tens | ones | 9 - tens | 9 - ones) < 0 ? -1 : tens * 10 + ones;
  }

  /** The number that four hexadecimal digits and four more make; all eight at once. */
  static long hex8(byte[] text, int first, int second) {
    long letters = half(text, first) | half(text, second) << Integer.SIZE;
    long digits = (letters & 0x0F0F0F0F0F0F0F0FL) + 9 * ((letters >>> 6) & 0x0101010101010101L);
    long pairs = (digits << 4 | digits >>> 8) & 0x00FF00FF00FF00FFL;
    long fours = (pairs << 8 | pairs >>> 16) & 0x0000FFFF0000FFFFL;
    return (fours << 16 | fours >>> 32) & 0xFFFFFFFFL;
  }

  private static long half(byte[] text, int at) {
    return (long) Strings.LONG.get(text, at) & 0xFFFFFFFFL;
  }

  /** The value of a hexadecimal digit; negative when it is none. */
  static int hex(byte b) {
    return DIGITS[b & 0xFF];
  }
}
