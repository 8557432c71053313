package se.ss12000.conformance.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day or an instant, as RFC 3339 writes them.
 *
 * @param day whether it is a day; one cannot be compared with an instant
 * @param at the instant, of a day that at which it begins in UTC
 */
record Moment(boolean day, Instant at) {
  private static final int DAY_LENGTH = 10;
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");

  static Optional<Moment> parse(String text) {
    try {
      if (text.length() == DAY_LENGTH && DATE.matcher(text).matches()) {
        return Optional.of(
            new Moment(true, LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()));
      }
      if (DATE_TIME.matcher(text).matches()) {
        return Optional.of(
            new Moment(false, OffsetDateTime.parse(text.toUpperCase(Locale.ROOT)).toInstant()));
      }
      return Optional.empty();
    } catch (DateTimeException e) {
      // A day such as 31 June.
      return Optional.empty();
    }
  }
}
