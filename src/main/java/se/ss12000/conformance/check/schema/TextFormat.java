package se.ss12000.conformance.check.schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The formats of strings, judged by their RFCs.
 *
 * <p>The validator's own take a space for the {@code T} of an instant and know top-level domains by
 * a list, so that valid addresses are refused.
 */
enum TextFormat {
  UUID("uuid") {
    @Override
    boolean matches(String text) {
      return UUID_PATTERN.matcher(text).matches();
    }
  },
  DATE("date") {
    @Override
    boolean matches(String text) {
      return DATE_PATTERN.matcher(text).matches() && isDate(text);
    }
  },
  DATE_TIME("date-time") {
    @Override
    boolean matches(String text) {
      Matcher m = DATE_TIME_PATTERN.matcher(text);
      return m.matches() && isDate(m.group(1)) && isTime(m.group(2), m.group(3), m.group(4));
    }
  },
  EMAIL("email") {
    @Override
    boolean matches(String text) {
      return text.length() <= LONGEST_EMAIL && EMAIL_PATTERN.matcher(text).matches();
    }
  },
  URI_("uri") {
    @Override
    boolean matches(String text) {
      try {
        return new URI(text).isAbsolute();
      } catch (URISyntaxException e) {
        return false;
      }
    }
  };

  private static final Pattern UUID_PATTERN =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern DATE_PATTERN = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DATE_TIME_PATTERN =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})[Tt](\\d{2}):(\\d{2}):(\\d{2})(?:\\.\\d+)?"
              + "(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)");

  /** RFC 5321: 64 characters, an @ and 255 more. */
  private static final int LONGEST_EMAIL = 320;

  /** RFC 5321 with the letters of RFC 6531, and a domain of dot-separated names or an address. */
  private static final Pattern EMAIL_PATTERN =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
              + "|\"(?:[^\"\\\\\\p{Cntrl}]|\\\\.)+\")"
              + "@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?"
              + "(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)*|\\[[0-9A-Za-z.:]+])");

  private final String keyword;

  TextFormat(String keyword) {
    this.keyword = keyword;
  }

  /** How a schema names it. */
  String keyword() {
    return keyword;
  }

  abstract boolean matches(String text);

  private static boolean isDate(String text) {
    try {
      LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** A leap second is a valid time; which minutes had one is not ours to know. */
  private static boolean isTime(String hours, String minutes, String seconds) {
    return Integer.parseInt(hours) < 24
        && Integer.parseInt(minutes) < 60
        && Integer.parseInt(seconds) <= 60;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
