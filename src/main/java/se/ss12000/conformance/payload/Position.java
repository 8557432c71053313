package se.ss12000.conformance.payload;

/**
 * A place in a text. Both numbers start at 1; columns count UTF-16 units, as editors do.
 *
 * <p>{@link #UNKNOWN} has zeros.
 */
public record Position(long line, long column) {
  public static final Position START = new Position(1, 1);
  public static final Position UNKNOWN = new Position(0, 0);

  /** Where one is after having read some bytes of UTF-8 from here. */
  public Position after(byte[] utf8, int from, int to) {
    long l = line;
    long c = column;
    for (int i = from; i < to; i++) {
      byte b = utf8[i];
      if (b == '\n') {
        l++;
        c = 1;
      } else if ((b & 0xC0) != 0x80) {
        c += (b & 0xF8) == 0xF0 ? 2 : 1;
      }
    }
    return new Position(l, c);
  }
}
