package se.ss12000.conformance.check.quality;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The days from a start to an end, as numbers {@code yyyymmdd}.
 *
 * @param from 0 when it has no beginning
 * @param to the largest number when it has no end
 */
record Span(int from, int to) {
  private static final int ENDLESS = Integer.MAX_VALUE;

  /** That of an object with {@code startDate} and {@code endDate}. */
  static Span of(JsonNode object) {
    int end = Time.day(object.path("endDate"));
    return new Span(Time.day(object.path("startDate")), end == Time.NO_DAY ? ENDLESS : end);
  }

  /** What lies in both. */
  Span within(Span other) {
    return new Span(Math.max(from, other.from), Math.min(to, other.to));
  }

  boolean isEmpty() {
    return to < from;
  }

  /** Whether they share a day; one may end on the day on which the other begins. */
  boolean overlaps(Span other) {
    return !isEmpty()
        && !other.isEmpty()
        && (equals(other) || (from < other.to && other.from < to));
  }
}
