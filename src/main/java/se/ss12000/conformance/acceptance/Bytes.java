package se.ss12000.conformance.acceptance;

/** What single bytes of a text are, or eight at once, of which the first is the lowest. */
final class Bytes {
  /** Letters and digits. */
  static final int LETTER = 1;

  /** What may stand between letters in the name of a mailbox, in that of a domain, in a path. */
  static final int LOCAL = 2;

  static final int DOMAIN = 4;
  static final int PATH = 8;

  /** The highest bits of eight bytes. */
  static final long HIGH = 0x8080808080808080L;

  /** Three pairs of digits, and what is between them. */
  static final long DASHED = 0x3030_2D30_302D_3030L;

  static final long COLONS = 0x3030_3A30_303A_3030L;

  /** What makes anything greater than 9 reach the highest bit, and between the pairs than 0. */
  private static final long MORE_THAN_DIGITS = 0x7676_7F76_767F_7676L;

  private static final long ONES = 0x0101010101010101L;
  private static final byte[] DIGITS = new byte[256];
  private static final byte[] KINDS = new byte[256];

  static {
    for (int b = 0; b < DIGITS.length; b++) {
      DIGITS[b] = (byte) Character.digit(b < 128 ? b : ' ', 16);
      KINDS[b] = (byte) kinds((char) b);
    }
  }

  private Bytes() {}

  private static int kinds(char c) {
    boolean letter = c < 128 && Character.isLetterOrDigit(c);
    return (letter ? LETTER : 0)
        | ("._%+-".indexOf(c) >= 0 ? LOCAL : 0)
        | (".-".indexOf(c) >= 0 ? DOMAIN : 0)
        | ("/._-".indexOf(c) >= 0 ? PATH : 0);
  }

  /** Whether a byte is of one of some kinds, given as a sum. */
  static boolean is(byte b, int kinds) {
    return (KINDS[b & 0xFF] & kinds) != 0;
  }

  static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
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

  /**
   * The numbers that pairs of digits make, each where its first digit stands; negative when there
   * is something else.
   *
   * @param zeros what eight bytes are when all digits are zeros
   */
  static long pairs(long eight, long zeros) {
    long digits = eight ^ zeros;
    return (((digits + MORE_THAN_DIGITS) | digits) & HIGH) == 0 ? digits * 10 + (digits >>> 8) : -1;
  }

  /** The number that four hexadecimal digits and four more make; all eight at once. */
  static long hex8(byte[] text, int first, int second) {
    long letters = half(text, first) | half(text, second) << Integer.SIZE;
    long digits = (letters & 0x0F0F0F0F0F0F0F0FL) + 9 * ((letters >>> 6) & ONES);
    long pairs = (digits << 4 | digits >>> 8) & 0x00FF00FF00FF00FFL;
    long fours = (pairs << 8 | pairs >>> 16) & 0x0000FFFF0000FFFFL;
    return (fours << 16 | fours >>> 32) & 0xFFFFFFFFL;
  }

  private static long half(byte[] text, int at) {
    return Strings.eight(text, at) & 0xFFFFFFFFL;
  }

  /** The value of a hexadecimal digit; negative when it is none. */
  static int hex(byte b) {
    return DIGITS[b & 0xFF];
  }

  /** The highest bits of those of eight bytes that are hexadecimal digits. */
  static long hexadecimal(long eight) {
    long small = eight | 0x20 * ONES;
    long digits = (eight + (0x80 - '0') * ONES) & ~(eight + (0x7F - '9') * ONES);
    long letters = (small + (0x80 - 'a') * ONES) & ~(small + (0x7F - 'f') * ONES);
    return (digits | letters) & ~eight & HIGH;
  }
}
