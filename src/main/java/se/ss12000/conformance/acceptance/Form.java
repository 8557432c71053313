package se.ss12000.conformance.acceptance;

/** What a string has to look like. Each takes fewer strings than the format it is named after. */
enum Form {
  /** Any string. */
  FREE,

  /** One of some words. */
  CODE,

  UUID {
    @Override
    int end(byte[] text, int from) {
      return isUuid(text, from) ? from + UUID_LENGTH : -1;
    }
  },
  DATE {
    @Override
    int end(byte[] text, int from) {
      return text[from + 10] == '"' && isDate(text, from) ? from + 10 : -1;
    }
  },
  DATE_TIME {
    @Override
    int end(byte[] text, int from) {
      return isDate(text, from) && text[from + 10] == 'T' && isTime(text, from + 11)
          ? endOfZone(text, from + 19)
          : -1;
    }
  },
  CLOCK {
    @Override
    int end(byte[] text, int from) {
      boolean fits =
          (Bytes.pair(text, from) | Bytes.pair(text, from + 3)) >= 0
              && text[from + 2] == ':'
              && text[from + 5] == '"';
      return fits ? from + 5 : -1;
    }
  },
  EMAIL {
    @Override
    int end(byte[] text, int from) {
      int at = afterDotted(text, from, Bytes.LOCAL);
      int end = at > 0 && text[at] == '@' ? afterDotted(text, at + 1, Bytes.DOMAIN) : -1;
      return end > 0 && text[end] == '"' && end - from <= LONGEST_EMAIL ? end : -1;
    }
  },
  URI {
    @Override
    int end(byte[] text, int from) {
      int at = from + Long.BYTES;
      if (Strings.eight(text, from) != SCHEME || !Bytes.is(text[at], Bytes.LETTER)) {
        return -1;
      }
      while (Bytes.is(text[at], Bytes.LETTER | Bytes.PATH)) {
        at++;
      }
      return text[at] == '"' ? at : -1;
    }
  };

  static final int UUID_LENGTH = 36;

  private static final int LONGEST_EMAIL = 320;

  /** What an address begins with that leads to the web: {@code https://}. */
  private static final long SCHEME = 0x2F2F_3A73_7074_7468L;

  private static final int[] DAYS = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  /**
   * Where the quote stands that ends a string that looks as it should; -1 when it does not, or when
   * others have to tell.
   */
  int end(byte[] text, int from) {
    return -1;
  }

  /** Whether a UUID stands somewhere, with a quote after it. */
  static boolean isUuid(byte[] text, int from) {
    long second = Strings.eight(text, from + 8) ^ 0x0000_1D00_0000_001DL;
    long third = Strings.eight(text, from + 16) ^ 0x1D00_0000_001D_0000L;
    boolean dashed =
        text[from + 8] == '-'
            && text[from + 13] == '-'
            && text[from + 18] == '-'
            && text[from + 23] == '-'
            && text[from + 36] == '"';
    return dashed
        && (Bytes.hexadecimal(Strings.eight(text, from))
                & Bytes.hexadecimal(second)
                & Bytes.hexadecimal(third)
                & Bytes.hexadecimal(Strings.eight(text, from + 24))
                & Bytes.hexadecimal(Strings.eight(text, from + 28)))
            == Bytes.HIGH;
  }

  private static boolean isDate(byte[] text, int from) {
    int century = Bytes.pair(text, from);
    long rest = Bytes.pairs(Strings.eight(text, from + 2), Bytes.DASHED);
    if (century < 0 || rest < 0) {
      return false;
    }
    int year = (int) rest & 0xFF;
    int month = (int) (rest >>> 24) & 0xFF;
    int day = (int) (rest >>> 48) & 0xFF;
    boolean leap = year % 4 == 0 && (year != 0 || century % 4 == 0);
    return month >= 1
        && month <= 12
        && day >= 1
        && (day <= DAYS[month] || (month == 2 && day == 29 && leap));
  }

  /** Leap seconds are left to those who take a closer look. */
  private static boolean isTime(byte[] text, int from) {
    long time = Bytes.pairs(Strings.eight(text, from), Bytes.COLONS);
    return time >= 0
        && (time & 0xFF) < 24
        && (time >>> 24 & 0xFF) < 60
        && (time >>> 48 & 0xFF) < 60;
  }

  private static int endOfZone(byte[] text, int from) {
    int at = from;
    if (text[at] == '.') {
      at++;
      while (Bytes.isDigit(text[at])) {
        at++;
      }
      if (at == from + 1) {
        return -1;
      }
    }
    byte sign = text[at];
    if (sign == 'Z') {
      return text[at + 1] == '"' ? at + 1 : -1;
    }
    int hours = Bytes.pair(text, at + 1);
    int minutes = Bytes.pair(text, at + 4);
    boolean fits =
        (hours | minutes) >= 0
            && (sign == '+' || sign == '-')
            && text[at + 3] == ':'
            && hours < 24
            && minutes < 60
            && text[at + 6] == '"';
    return fits ? at + 6 : -1;
  }

  /** What follows letters and digits with single signs between them; -1 when there are none. */
  private static int afterDotted(byte[] text, int from, int signs) {
    int at = from;
    while (true) {
      int letters = at;
      while (Bytes.is(text[at], Bytes.LETTER)) {
        at++;
      }
      if (at == letters) {
        return -1;
      }
      if (!Bytes.is(text[at], signs)) {
        return at;
      }
      at++;
    }
  }
}
