package se.ss12000.conformance.check.quality;

import se.ss12000.conformance.check.Room;
import se.ss12000.conformance.check.Table;

/**
 * The minutes of attendances by pupil and activity. Costs 12 bytes for each number of minutes that
 * is not 0, 24 for each event, 12 for each pupil, and at the end 12 for each pupil's activity, and
 * free rows.
 */
final class Sums {
  private static final int ACTIVITY = 0;
  private static final int DAY = Long.BYTES;
  private static final int EVENT_AND_KIND = 0;
  private static final int MINUTES = Integer.BYTES;
  private static final int EARLIER = 2 * Integer.BYTES;
  private static final int KIND_BITS = 2;

  /** The number of each event. */
  private final Rows numbers;

  /** By number: its activity, and its day. */
  private final Table events;

  /** From 1 on: minutes at an event, and the minutes before of the same pupil (and activity). */
  private final Table minutes;

  private final Rows pupils;
  private final Rows activitiesOfPupils;
  private int size;
  private boolean asked;

  Sums(Room room) {
    this.numbers = new Rows(room, 1);
    this.events = new Table(room, Long.BYTES + Integer.BYTES);
    this.minutes = new Table(room, 3 * Integer.BYTES);
    this.pupils = new Rows(room, 1);
    this.activitiesOfPupils = new Rows(room, 1);
  }

  /** Learns to which activity an event belongs, and on which day it is. */
  void event(long id, long activity, int when) {
    int number = number(id);
    events.putLong(number, ACTIVITY, activity);
    events.putInt(number, DAY, when);
  }

  private int number(long event) {
    int row = numbers.make(event);
    if (numbers.get(row, 0) == 0) {
      numbers.set(row, 0, numbers.size());
      events.reach(numbers.size());
    }
    return numbers.get(row, 0);
  }

  /** Learns of minutes of one kind (0 to 3) that a pupil has at an event. */
  void add(long event, long pupil, int kind, int number) {
    minutes.reach(++size);
    minutes.putInt(size, EVENT_AND_KIND, (number(event) << KIND_BITS) | kind);
    minutes.putInt(size, MINUTES, number);
    chain(pupils, pupil, size);
  }

  /** There is a sum to compare with. */
  void ask() {
    asked = true;
  }

  /** Orders the minutes by pupil and activity, and says whether there is anything to compare. */
  boolean prepare() {
    if (asked) {
      pupils.forEach(row -> divide(pupils.key(row), pupils.get(row, 0)));
    }
    return asked;
  }

  private void divide(long pupil, int last) {
    int at = last;
    while (at != 0) {
      int earlier = minutes.getInt(at, EARLIER);
      long activity = events.getLong(eventOf(at), ACTIVITY);
      chain(activitiesOfPupils, Prints.of(activity, pupil), at);
      at = earlier;
    }
  }

  /** Makes some minutes the last of a key. */
  private void chain(Rows lasts, long key, int here) {
    int row = lasts.make(key);
    minutes.putInt(here, EARLIER, lasts.get(row, 0));
    lasts.set(row, 0, here);
  }

  private int eventOf(int at) {
    return minutes.getInt(at, EVENT_AND_KIND) >>> KIND_BITS;
  }

  /** The sum of the minutes of one kind between two days. */
  long of(long pupilAndActivity, int kind, int from, int to) {
    int row = activitiesOfPupils.find(pupilAndActivity);
    long sum = 0;
    int at = row < 0 ? 0 : activitiesOfPupils.get(row, 0);
    for (; at != 0; at = minutes.getInt(at, EARLIER)) {
      boolean meant = (minutes.getInt(at, EVENT_AND_KIND) & ((1 << KIND_BITS) - 1)) == kind;
      int day = events.getInt(eventOf(at), DAY);
      sum += meant && day >= from && day <= to ? minutes.getInt(at, MINUTES) : 0;
    }
    return sum;
  }
}
