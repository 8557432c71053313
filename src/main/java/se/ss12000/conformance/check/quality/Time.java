package se.ss12000.conformance.check.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Dates and moments as numbers, to compare them at little cost.
 *
 * <p>What cannot be read is none: that it is wrong, the schema says.
 */
final class Time {
  /** No day, or one that cannot be read. */
  static final int NO_DAY = 0;

  /** No moment, or one that cannot be read. */
  static final long NO_MOMENT = Long.MIN_VALUE;

  private static final int DATE_LENGTH = 10;
  private static final int SHORTEST_MOMENT = 20;
  private static final int OFFSET = 6;
  private static final long SECONDS_OF_DAY = 86_400;

  private Time() {}

  /** Time zones take long to load, and few records ask for one. */
  private static final class Sweden {
    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
  }

  /** A date as the number {@code yyyymmdd}. */
  static int day(JsonNode value) {
    String text = Part.text(value);
    return text.length() == DATE_LENGTH ? day(text) : NO_DAY;
  }

  /** The date that a text begins with. */
  static int day(String text) {
    if (text.length() < DATE_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return NO_DAY;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, DATE_LENGTH);
    return isDate(year, month, day) ? (year * 100 + month) * 100 + day : NO_DAY;
  }

  static boolean isDate(int year, int month, int day) {
    return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
  }

  private static int lengthOf(int year, int month) {
    if (month == 2) {
      boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
      return leap ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  /** A moment in milliseconds since 1970, with its offset taken into account. */
  static long moment(JsonNode value) {
    String text = Part.text(value);
    int day = text.length() < SHORTEST_MOMENT ? NO_DAY : day(text);
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, 19);
    if (day == NO_DAY || hour < 0 || minute < 0 || second < 0) {
      return NO_MOMENT;
    }
    int at = 19;
    int millis = 0;
    if (text.charAt(at) == '.') {
      int unit = 100;
      for (at++; at < text.length() && isDigit(text.charAt(at)); at++) {
        millis += (text.charAt(at) - '0') * unit;
        unit /= 10;
      }
    }
    int offset = offset(text, at);
    long seconds = days(day) * SECONDS_OF_DAY + hour * 3600L + minute * 60L + second;
    return offset == Integer.MIN_VALUE ? NO_MOMENT : (seconds - offset * 60L) * 1000 + millis;
  }

  /** Whether two texts are as long as each other and have the same offset, if any. */
  static boolean isWrittenAlike(JsonNode first, JsonNode second) {
    String a = Part.text(first);
    String b = Part.text(second);
    int length = a.length();
    if (length == 0 || length != b.length() || length <= DATE_LENGTH) {
      return length > 0 && length == b.length();
    }
    boolean sameZone =
        (a.charAt(length - 1) == 'Z' && b.charAt(length - 1) == 'Z')
            || a.regionMatches(length - OFFSET, b, length - OFFSET, OFFSET);
    return sameZone && a.charAt(DATE_LENGTH) == b.charAt(DATE_LENGTH);
  }

  /** The day on which something begins in Sweden. */
  static int firstDay(JsonNode moment) {
    return swedishDay(moment(moment));
  }

  /** The day on which something ends in Sweden; midnight belongs to the day that ends. */
  static int lastDay(JsonNode moment) {
    long end = moment(moment);
    return swedishDay(end == NO_MOMENT ? NO_MOMENT : end - 1);
  }

  private static int swedishDay(long moment) {
    return moment == NO_MOMENT
        ? NO_DAY
        : day(LocalDate.ofInstant(Instant.ofEpochMilli(moment), Sweden.ZONE));
  }

  /** A date as the number {@code yyyymmdd}. */
  static int day(LocalDate date) {
    return (date.getYear() * 100 + date.getMonthValue()) * 100 + date.getDayOfMonth();
  }

  /** The minutes of an offset from UTC. */
  private static int offset(String text, int at) {
    if (at == text.length() - 1 && (text.charAt(at) == 'Z' || text.charAt(at) == 'z')) {
      return 0;
    }
    boolean shaped = at + 6 == text.length() && text.charAt(at + 3) == ':';
    int hours = shaped ? number(text, at + 1, at + 3) : -1;
    int minutes = shaped ? number(text, at + 4, at + 6) : -1;
    if (hours < 0 || minutes < 0 || (text.charAt(at) != '+' && text.charAt(at) != '-')) {
      return Integer.MIN_VALUE;
    }
    return (text.charAt(at) == '-' ? -1 : 1) * (hours * 60 + minutes);
  }

  /** Days since 1970, counted in years that begin in March so that leap days come last. */
  private static long days(int day) {
    int month = day / 100 % 100;
    long year = (long) day / 10_000 - (month <= 2 ? 1 : 0);
    long dayOfYear = (153L * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day % 100 - 1;
    return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468;
  }

  /** A clock time {@code HH:MM} in minutes, or -1. */
  static int ofDay(JsonNode value) {
    String text = Part.text(value);
    int hour = number(text, 0, 2);
    int minute = number(text, 3, 5);
    boolean shaped = text.length() == 5 && text.charAt(2) == ':';
    return shaped && hour >= 0 && minute >= 0 ? hour * 60 + minute : -1;
  }

  /** The number that at most nine digits of a text form, or -1. */
  static int number(String text, int from, int to) {
    if (to > text.length()) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return -1;
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
