package se.ss12000.conformance.municipality;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * How much is made up.
 *
 * @param persons how many persons there are, at least 1
 * @param seed another seed gives another municipality
 * @param from first day of which there are calendar events and attendance
 * @param to last day of which there are
 */
public record Extent(int persons, long seed, LocalDate from, LocalDate to) {
  private static final int SUMMER_END = 8;

  /** The first day of the school year in which the first day lies. */
  public LocalDate yearStart() {
    int year = from.getMonthValue() >= SUMMER_END ? from.getYear() : from.getYear() - 1;
    return LocalDate.of(year, Month.AUGUST, 14)
        .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
  }

  /** The last day of that school year. */
  public LocalDate yearEnd() {
    return LocalDate.of(yearStart().getYear() + 1, Month.JUNE, 14)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
  }
}
