package se.ss12000.conformance.municipality;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;

/** The school year: its days, and moments of them as they are written. */
final class Calendar {
  private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
  private static final int AUTUMN_BREAK = 44;
  private static final int WINTER_BREAK = 9;

  private final Extent extent;

  Calendar(Extent extent) {
    this.extent = extent;
  }

  LocalDate start() {
    return extent.yearStart();
  }

  LocalDate end() {
    return extent.yearEnd();
  }

  LocalDate from() {
    return extent.from();
  }

  LocalDate to() {
    return extent.to();
  }

  /** The days of school among those that were asked for. */
  List<LocalDate> days() {
    return from().datesUntil(to().plusDays(1)).filter(this::isSchoolDay).toList();
  }

  private boolean isSchoolDay(LocalDate day) {
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    boolean christmas =
        (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() > 20)
            || (day.getMonth() == Month.JANUARY && day.getDayOfMonth() < 8);
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
        && !day.isBefore(start())
        && !day.isAfter(end())
        && week != AUTUMN_BREAK
        && week != WINTER_BREAK
        && !christmas;
  }

  /** A moment as it is written. */
  static String moment(LocalDate day, LocalTime time) {
    return day + "T" + clock(time) + day.atTime(time).atZone(ZONE).getOffset();
  }

  private static String clock(LocalTime time) {
    String text = time.toString();
    return text.length() == 5 ? text + ":00" : text;
  }

  /** The beginning of a record that is older than the school year. */
  Draft lasting(String id) {
    return record(id, start().minusYears(2), start().minusDays(Math.floorMod(id.hashCode(), 60)));
  }

  /** The beginning of a record of this school year. */
  Draft yearly(String id) {
    return record(id, start().minusDays(60), start().minusDays(Math.floorMod(id.hashCode(), 30)));
  }

  /** The beginning of a record that was made and changed on some days. */
  private static Draft record(String id, LocalDate created, LocalDate modified) {
    int hash = id.hashCode();
    return Draft.record(
        id, moment(created, working(hash)), moment(modified, working(hash >>> 8).plusHours(5)));
  }

  /** The beginning of a record that was made at a moment and not changed since. */
  static Draft at(String id, String moment) {
    return Draft.record(id, moment, moment);
  }

  private static LocalTime working(int hash) {
    return LocalTime.of(7 + Math.floorMod(hash, 5), Math.floorMod(hash >> 4, 60));
  }
}
