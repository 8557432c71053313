package se.ss12000.conformance.check.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.check.Room;

final class SumsTest {
  private static final int ACTIVITIES = 7;
  private static final int EVENTS = 300;
  private static final int PUPILS = 40;
  private static final int DAYS = 20;

  private record Entry(long event, long pupil, int kind, int minutes) {}

  private record Event(long activity, int day) {}

  @Test
  void asksForNothingWhereNobodyGaveASum() {
    var sums = new Sums(new Room(Long.MAX_VALUE));
    sums.add(1, 2, 0, 30);

    assertThat(sums.prepare()).isFalse();
  }

  @Test
  void addsUpWhatAListWould() {
    var random = new Random(5);
    var sums = new Sums(new Room(Long.MAX_VALUE));
    var entries = new ArrayList<Entry>();
    var events = new HashMap<Long, Event>();
    sums.ask();
    for (int i = 0; i < 100_000; i++) {
      if (random.nextInt(4) == 0) {
        // The last of these are never met, as with a reference that leads nowhere.
        long id = random.nextInt(EVENTS - 10) + 1L;
        var event = new Event(random.nextInt(ACTIVITIES) + 1, random.nextInt(DAYS) + 1);
        sums.event(id, event.activity, event.day);
        events.put(id, event);
      } else {
        long event = random.nextInt(EVENTS) + 1L;
        long pupil = random.nextInt(PUPILS) + 1L;
        var entry = new Entry(event, pupil, random.nextInt(4), random.nextInt() >> 4);
        sums.add(entry.event, entry.pupil, entry.kind, entry.minutes);
        entries.add(entry);
      }
    }

    assertThat(sums.prepare()).isTrue();
    for (int i = 0; i < 500; i++) {
      long activity = random.nextInt(ACTIVITIES) + 1L;
      long pupil = random.nextInt(PUPILS + 1) + 1L;
      int kind = random.nextInt(4);
      int from = random.nextInt(DAYS);
      int to = random.nextInt(DAYS) + 1;
      assertThat(sums.of(Prints.of(activity, pupil), kind, from, to))
          .isEqualTo(sum(entries, events, activity, pupil, kind, from, to));
    }
  }

  private static long sum(
      List<Entry> entries,
      Map<Long, Event> events,
      long activity,
      long pupil,
      int kind,
      int from,
      int to) {
    long sum = 0;
    for (Entry entry : entries) {
      Event event = events.getOrDefault(entry.event, new Event(0, Time.NO_DAY));
      boolean meant = event.activity == activity && entry.pupil == pupil && entry.kind == kind;
      sum += meant && event.day >= from && event.day <= to ? entry.minutes : 0;
    }
    return sum;
  }
}
