package se.ss12000.conformance.source;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.payload.Envelope.Shape;
import se.ss12000.conformance.source.Cursor.Single;
import se.ss12000.conformance.standard.EntityType;

/** The outermost values of a document: one as a rule, several in a sequence of records. */
final class Roots {
  private final Site site;
  private final boolean lines;
  private final List<Listing> open = new ArrayList<>();
  private final Listing sequence;
  private @Nullable Single first;
  private Set<String> recordKeys = Set.of();
  private long count;
  private boolean within;
  private boolean over;
  private boolean broken;

  /**
   * @param lines whether every line should be a record of its own
   */
  Roots(Site site, boolean lines) {
    this.site = site;
    this.lines = lines;
    this.sequence = new Listing(site, Shape.SEQUENCE, "", site.hint());
  }

  /** Whether nothing has been met yet. */
  boolean isEmpty() {
    return count == 0 && !over;
  }

  /** Whether the value that comes next has been read before, and was found to be a page. */
  private boolean isSecondTime() {
    return !recordKeys.isEmpty();
  }

  /** What is being read, if that has been told. */
  Optional<EntityType> type() {
    return open.isEmpty() ? site.hint().type() : open.get(open.size() - 1).type();
  }

  /** Reads to the end; false when the last value has to be read again, as a page. */
  boolean read(Cursor cursor) throws IOException {
    cursor.enterRoot(pointer(), isSecondTime());
    while (!over && goesOn(cursor)) {
      within = true;
      if (!isSecondTime()) {
        startNext();
      }
      if (cursor.isAt(JsonToken.START_ARRAY)) {
        array(cursor);
      } else if (cursor.isAt(JsonToken.START_OBJECT)) {
        object(cursor);
      } else {
        add(cursor.record());
      }
      if (isSecondTime()) {
        return false;
      }
      count++;
      within = false;
      cursor.enterRoot(pointer(), false);
    }
    return true;
  }

  /** Goes to the next value that is for the parser; false when there is none. */
  private boolean goesOn(Cursor cursor) throws IOException {
    if (lines && open.isEmpty() && !isSecondTime()) {
      count = sequence.quickly(cursor, "", count);
      cursor.enterRoot(pointer(), false);
    }
    return cursor.next() != null;
  }

  /**
   * Leaves out a value that cannot be read.
   *
   * @param rest whether all that follows is left out, too
   */
  void skip(boolean rest) {
    if (rest) {
      breakOff();
    } else if (within) {
      open.forEach(Listing::breakOff);
      open.clear();
    }
    within = false;
    recordKeys = Set.of();
    count++;
  }

  private String pointer() {
    return lines || count > 0 ? "/" + count : "";
  }

  private void startNext() {
    if (first != null) {
      sequence.add(first.json(), first.at("/0"));
      first = null;
    }
    open.forEach(Listing::end);
    open.clear();
  }

  private void array(Cursor cursor) throws IOException {
    var listing = new Listing(site, Shape.ARRAY, "", site.hint());
    open.add(listing);
    over = !listing.readFrom(cursor, cursor.root());
    cursor.forget();
  }

  private void object(Cursor cursor) throws IOException {
    var reading = new ObjectReading(cursor, site, recordKeys, open);
    recordKeys = reading.read();
    over = reading.isUntold();
    reading.record().ifPresent(this::add);
  }

  /** Takes a record that stands alone, or first in a sequence: that shows later. */
  private void add(Single record) {
    if (count == 0 && !lines) {
      first = record;
    } else {
      sequence.add(record.json(), record.at(pointer()));
    }
  }

  /** There is no more. */
  void end() {
    if (broken) {
      return;
    }
    if (over) {
      breakOff();
      return;
    }
    open.forEach(Listing::end);
    if (first != null) {
      var alone = new Listing(site, Shape.RECORD, "", site.hint());
      alone.add(first.json(), first.at(""));
      alone.end();
    } else if (!sequence.isEmpty()) {
      sequence.end();
    }
  }

  /** There may be more, but it cannot be read. */
  void breakOff() {
    if (first != null) {
      var alone = new Listing(site, Shape.RECORD, "", site.hint());
      alone.add(first.json(), first.at(""));
      open.add(alone);
    }
    open.forEach(Listing::breakOff);
    sequence.breakOff();
    broken = true;
  }
}
