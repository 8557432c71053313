package se.ss12000.conformance.municipality;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Civic numbers that are nobody's: with the birth numbers 980 to 999, which are never given out,
 * and where those of a day have come to an end, temporary numbers.
 */
final class CivicNumber {
  private static final int FIRST = 980;
  private static final int FIRST_OF_OTHERS = 990;
  private static final int EACH_SEX = 5;
  private static final int TEMPORARY = 50;
  private static final int DAYS = 365;
  private static final int SPREAD = 157;
  private static final int LETTERS = 26;
  private static final int PAIRS = 36 * 36;

  private CivicNumber() {}

  /** The birthday of somebody, so that few have the same. */
  static LocalDate birthday(int year, long serial) {
    return LocalDate.ofYearDay(year, 1 + (int) (serial % DAYS * SPREAD % DAYS));
  }

  /**
   * The number of somebody.
   *
   * @param known whether the school made the number up, if need be
   * @param serial unlike that of anybody else like that, born in the same year, of the same sex
   */
  static String of(LocalDate born, boolean male, boolean known, long serial) {
    String date = DateTimeFormatter.BASIC_ISO_DATE.format(born);
    int earlier = (int) (serial / DAYS);
    int sex = male ? 1 : 0;
    if (earlier < EACH_SEX) {
      String digits = date + ((known ? FIRST : FIRST_OF_OTHERS) + 2 * earlier + sex);
      return digits + checkDigit(digits.substring(2));
    }
    int further = earlier - EACH_SEX;
    if (known && further < TEMPORARY) {
      return date + "TF" + (further / 10 * 2 + sex) + further % 10;
    }
    return date + letters(further / PAIRS * 4 + (known ? 2 : 0) + sex, further % PAIRS);
  }

  /** Temporary numbers from UA on. */
  private static String letters(int block, int number) {
    char first = (char) ('U' + block / LETTERS);
    char second = (char) ('A' + block % LETTERS);
    String end = Integer.toString(PAIRS + number, 36).toUpperCase(Locale.ROOT);
    return "" + first + second + end.substring(1);
  }

  private static int checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int value = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += value > 9 ? value - 9 : value;
    }
    return (10 - sum % 10) % 10;
  }
}
