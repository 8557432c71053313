package se.ss12000.conformance.check.quality;

import com.fasterxml.jackson.databind.JsonNode;
import se.ss12000.conformance.check.IdKey;
import se.ss12000.conformance.check.Room;
import se.ss12000.conformance.payload.Entity;

/**
 * The life of records by their ids, and between which days lies what belongs to them.
 *
 * <p>24 bytes for each id, and free rows.
 */
final class Frames {
  private static final int START = 0;
  private static final int END = 1;
  private static final int FIRST = 2;
  private static final int LAST = 3;

  private final Rows rows;
  private boolean outsideItself;

  Frames(Room room) {
    this.rows = new Rows(room, 4);
  }

  /** A record lives from a day to a day, either of which may be unknown. */
  void live(Entity entity) {
    JsonNode record = entity.json();
    int start = Time.day(record.path("startDate"));
    int end = Time.day(record.path("endDate"));
    if (start != Time.NO_DAY || end != Time.NO_DAY) {
      int row = rows.make(IdKey.of(entity).print());
      rows.set(row, START, start);
      rows.set(row, END, end);
    }
  }

  /** Something that a record holds itself happens on a day; the record lives between two. */
  void belongToItself(int start, int end, int day) {
    outsideItself |= isOutside(start, end, day);
  }

  /** Something happens on a day in the life of the record whose id has a print. */
  void belong(long print, int day) {
    if (day == Time.NO_DAY) {
      return;
    }
    int row = rows.make(print);
    int first = rows.get(row, FIRST);
    rows.set(row, FIRST, first == Time.NO_DAY ? day : Math.min(first, day));
    rows.set(row, LAST, Math.max(rows.get(row, LAST), day));
  }

  /** Whether anything lies outside. */
  boolean anyOutside() {
    return outsideItself
        || rows.any(
            row ->
                rows.get(row, FIRST) != Time.NO_DAY
                    && (isOutside(row, rows.get(row, FIRST))
                        || isOutside(row, rows.get(row, LAST))));
  }

  /** Whether a day lies outside the life of a record, as far as that is known. */
  boolean isOutside(JsonNode id, int day) {
    int row = day == Time.NO_DAY || id.asText().isEmpty() ? -1 : rows.find(IdKey.of(id).print());
    return row >= 0 && isOutside(row, day);
  }

  private boolean isOutside(int row, int day) {
    return isOutside(rows.get(row, START), rows.get(row, END), day);
  }

  private static boolean isOutside(int start, int end, int day) {
    return day != Time.NO_DAY && (day < start || (end != Time.NO_DAY && day > end));
  }
}
