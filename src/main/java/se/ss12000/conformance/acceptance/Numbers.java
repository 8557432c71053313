package se.ss12000.conformance.acceptance;

/** Finds the ends of numbers. */
final class Numbers {
  /** More digits could be more than fits. */
  private static final int MOST_DIGITS = 18;

  private boolean whole;
  private long value;

  /** Whether the number whose end was found last has neither fraction nor exponent. */
  boolean isWhole() {
    return whole;
  }

  /** What it is, if it is whole. */
  long value() {
    return value;
  }

  /** Where a number ends; -1 when there is none, or one that others have to look at. */
  int end(byte[] bytes, int from) {
    boolean negative = bytes[from] == '-';
    int first = negative ? from + 1 : from;
    int at = first;
    long digits = 0;
    while (Bytes.isDigit(bytes[at])) {
      digits = digits * 10 + (bytes[at++] - '0');
    }
    int count = at - first;
    if (count == 0 || count > MOST_DIGITS || (bytes[first] == '0' && count > 1)) {
      return -1;
    }
    value = negative ? -digits : digits;
    whole = bytes[at] != '.' && (bytes[at] | 0x20) != 'e';
    return whole ? at : fraction(bytes, at);
  }

  private static int fraction(byte[] bytes, int from) {
    int at = from;
    if (bytes[at] == '.') {
      at = digits(bytes, at + 1);
    }
    if (at > 0 && (bytes[at] | 0x20) == 'e') {
      at++;
      at += bytes[at] == '+' || bytes[at] == '-' ? 1 : 0;
      at = digits(bytes, at);
    }
    return at;
  }

  /** Where digits end; -1 when there are none. */
  private static int digits(byte[] bytes, int from) {
    int at = from;
    while (Bytes.isDigit(bytes[at])) {
      at++;
    }
    return at > from ? at : -1;
  }
}
