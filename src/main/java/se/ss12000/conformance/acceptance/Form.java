package se.ss12000.conformance.acceptance;

/** What a string has to look like. Each takes fewer strings than the format it is named after. */
enum Form {
  FREE {
    @Override
    boolean fits(byte[] text, int from, int to) {
      return true;
    }
  },
  CODE {
    @Override
    boolean fits(byte[] text, int from, int to) {
      return false;
    }
  },
  UUID {
    @Override
    int usualLength() {
      return 36;
    }

    @Override
    boolean fits(byte[] text, int from, int to) {
      if (to - from != 36) {
        return false;
      }
      boolean dashed =
          text[from + 8] == '-'
              && text[from + 13] == '-'
              && text[from + 18] == '-'
              && text[from + 23] == '-';
      int digits =
          hex(text, from, 8)
              | hex(text, from + 9, 4)
              | hex(text, from + 14, 4)
              | hex(text, from + 19, 4)
              | hex(text, from + 24, 12);
      return dashed && digits >= 0;
    }
  },
  DATE {
    @Override
    int usualLength() {
      return 10;
    }

    @Override
    boolean fits(byte[] text, int from, int to) {
      return to - from == 10 && isDate(text, from);
    }
  },
  DATE_TIME {
    @Override
    int usualLength() {
      return 25;
    }

    @Override
    boolean fits(byte[] text, int from, int to) {
      return to - from >= 20
          && isDate(text, from)
          && isTime(text, from + 10)
          && isZone(text, from + 19, to);
    }
  },
  CLOCK {
    @Override
    boolean fits(byte[] text, int from, int to) {
      return to - from == 5
          && Bytes.pair(text, from) >= 0
          && text[from + 2] == ':'
          && Bytes.pair(text, from + 3) >= 0;
    }
  },
  EMAIL {
    @Override
    boolean fits(byte[] text, int from, int to) {
      int at = from;
      while (at < to && text[at] != '@') {
        at++;
      }
      return to - from <= 320
          && at < to
          && isDotted(text, from, at, "._%+-")
          && isDotted(text, at + 1, to, ".-");
    }
  },
  URI {
    @Override
    boolean fits(byte[] text, int from, int to) {
      int at = from;
      for (byte b : SCHEME) {
        if (at == to || text[at++] != b) {
          return false;
        }
      }
      return at < to && Bytes.isLetterOrDigit(text[at]) && areOf(text, at, to, "/._-");
    }
  };

  private static final byte[] SCHEME = {'h', 't', 't', 'p', 's', ':', '/', '/'};
  private static final int[] DAYS = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  /** Whether some bytes look as they should; codes are looked up elsewhere. */
  abstract boolean fits(byte[] text, int from, int to);

  /** How long most strings are that fit; 0 where that cannot be said. */
  int usualLength() {
    return 0;
  }

  /** Negative when one of some bytes is no hexadecimal digit. */
  private static int hex(byte[] text, int from, int count) {
    int all = 0;
    for (int i = from; i < from + count; i++) {
      all |= Bytes.hex(text[i]);
    }
    return all;
  }

  private static boolean isDate(byte[] text, int at) {
    int century = Bytes.pair(text, at);
    int year = Bytes.pair(text, at + 2);
    int month = Bytes.pair(text, at + 5);
    int day = Bytes.pair(text, at + 8);
    if ((century | year) < 0 || text[at + 4] != '-' || text[at + 7] != '-') {
      return false;
    }
    boolean leap = year % 4 == 0 && (year != 0 || century % 4 == 0);
    return month >= 1
        && month <= 12
        && day >= 1
        && (day <= DAYS[month] || (month == 2 && day == 29 && leap));
  }

  /** Leap seconds are left to those who take a closer look. */
  private static boolean isTime(byte[] text, int at) {
    int hour = Bytes.pair(text, at + 1);
    int minute = Bytes.pair(text, at + 4);
    int second = Bytes.pair(text, at + 7);
    return text[at] == 'T'
        && text[at + 3] == ':'
        && text[at + 6] == ':'
        && (hour | minute | second) >= 0
        && hour < 24
        && minute < 60
        && second < 60;
  }

  private static boolean isZone(byte[] text, int from, int to) {
    int at = from;
    if (text[at] == '.') {
      at++;
      int digits = at;
      while (at < to && Bytes.isDigit(text[at])) {
        at++;
      }
      if (at == digits) {
        return false;
      }
    }
    if (to - at == 1) {
      return text[at] == 'Z';
    }
    int hours = to - at == 6 ? Bytes.pair(text, at + 1) : -1;
    int minutes = to - at == 6 ? Bytes.pair(text, at + 4) : -1;
    return (hours | minutes) >= 0
        && (text[at] == '+' || text[at] == '-')
        && text[at + 3] == ':'
        && hours < 24
        && minutes < 60;
  }

  /** Letters and digits, and between them single signs. */
  private static boolean isDotted(byte[] text, int from, int to, String signs) {
    boolean before = false;
    for (int i = from; i < to; i++) {
      boolean letter = Bytes.isLetterOrDigit(text[i]);
      if (!letter && !(before && signs.indexOf(text[i]) >= 0)) {
        return false;
      }
      before = letter;
    }
    return before;
  }

  private static boolean areOf(byte[] text, int from, int to, String signs) {
    for (int i = from; i < to; i++) {
      if (!Bytes.isLetterOrDigit(text[i]) && signs.indexOf(text[i]) < 0) {
        return false;
      }
    }
    return true;
  }
}
