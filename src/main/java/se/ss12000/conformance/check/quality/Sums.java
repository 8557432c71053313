package se.ss12000.conformance.check.quality;

import java.util.Arrays;

/**
 * The minutes of attendances by pupil and activity. Costs 24 bytes for each number of minutes that
 * is not 0, and 20 for each event.
 */
final class Sums {
  private static final double GROWTH = 1.5;
  private static final int ACTIVITY_HIGH = 0;
  private static final int ACTIVITY_LOW = 1;
  private static final int DAY = 2;

  private final Rows events = new Rows(3);
  private long[] event = new long[16];
  private long[] who = new long[16];
  private int[] minutes = new int[16];
  private int[] day = new int[16];
  private byte[] kind = new byte[16];
  private int size;
  private boolean asked;

  /** Learns to which activity an event belongs, and on which day it is. */
  void event(long id, long activity, int when) {
    int row = events.make(id);
    events.set(row, ACTIVITY_HIGH, (int) (activity >>> 32));
    events.set(row, ACTIVITY_LOW, (int) activity);
    events.set(row, DAY, when);
  }

  /** Learns of minutes of one kind that a pupil has at an event. */
  void add(long eventId, long pupil, int kindOfMinutes, int number) {
    if (size == event.length) {
      int larger = (int) (size * GROWTH);
      event = Arrays.copyOf(event, larger);
      who = Arrays.copyOf(who, larger);
      minutes = Arrays.copyOf(minutes, larger);
      kind = Arrays.copyOf(kind, larger);
    }
    event[size] = eventId;
    who[size] = pupil;
    minutes[size] = number;
    kind[size++] = (byte) kindOfMinutes;
  }

  /** There is a sum to compare with. */
  void ask() {
    asked = true;
  }

  /** Orders the minutes by pupil and activity, and says whether there is anything to compare. */
  boolean prepare() {
    day = new int[size];
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      int row = events.find(event[i]);
      long activity =
          row < 0
              ? 0
              : ((long) events.get(row, ACTIVITY_HIGH) << 32)
                  | (events.get(row, ACTIVITY_LOW) & 0xFFFFFFFFL);
      day[i] = row < 0 ? Time.NO_DAY : events.get(row, DAY);
      who[i] = Prints.of(activity, who[i]);
      order[i] = (who[i] & ~0xFFFFFFFFL) | i;
    }
    Arrays.sort(order);
    event = order;
    return asked;
  }

  /** The sum of the minutes of one kind between two days. */
  long of(long pupilAndActivity, int kindOfMinutes, int from, int to) {
    long prefix = pupilAndActivity & ~0xFFFFFFFFL;
    int at = Arrays.binarySearch(event, prefix);
    long sum = 0;
    for (int i = at < 0 ? -at - 1 : at;
        i < event.length && (event[i] & ~0xFFFFFFFFL) == prefix;
        i++) {
      int number = (int) event[i];
      boolean meant = who[number] == pupilAndActivity && kind[number] == kindOfMinutes;
      sum += meant && day[number] >= from && day[number] <= to ? minutes[number] : 0;
    }
    return sum;
  }
}
