package se.ss12000.conformance.check.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ss12000.conformance.check.IdKey;
import se.ss12000.conformance.check.Room;
import se.ss12000.conformance.check.Table;
import se.ss12000.conformance.payload.Entity;

/**
 * When rooms and teachers are busy. Costs 12 bytes for each room or teacher of each event, 24 for
 * each event, and what {@link Spans} and {@link Teachers} take.
 */
final class Timetable {
  private static final long MINUTE = 60_000;
  private static final int FROM = Long.BYTES;
  private static final int TO = FROM + Integer.BYTES;
  private static final int DAY = TO + Integer.BYTES;
  private static final int AWAY = DAY + Integer.BYTES;

  private final Teachers teachers;
  private final Spans spans;

  /** Of each event: its activity, its minutes, its day, and who is the first that is away. */
  private final Table events;

  /** Who does not teach at an event, or does beside the activity's. */
  private final Table away;

  private int size;
  private int allAway;
  private final Map<Long, List<Stay>> stays = new HashMap<>();

  Timetable(Room room) {
    this.teachers = new Teachers(room);
    this.spans = new Spans(room);
    this.events = new Table(room, AWAY + Integer.BYTES);
    this.away = new Table(room, Long.BYTES);
  }

  private record Stay(String event, Minutes minutes) {}

  /** Minutes since 1970. */
  record Minutes(int from, int to) {
    static Minutes of(JsonNode object) {
      long start = Time.moment(object.path("startTime"));
      long end = Time.moment(object.path("endTime"));
      boolean known = start != Time.NO_MOMENT && end != Time.NO_MOMENT;
      return known ? new Minutes((int) (start / MINUTE), (int) (end / MINUTE)) : new Minutes(0, 0);
    }

    boolean isEmpty() {
      return to <= from;
    }

    boolean overlap(Minutes other) {
      return from < other.to && other.from < to;
    }
  }

  /** Learns who teaches an activity. */
  void activity(Entity activity) {
    teachers.learn(activity);
  }

  /** Learns which rooms an event is in, and when which activity has it. */
  void event(Entity event) {
    Minutes minutes = Minutes.of(event.json());
    if (minutes.isEmpty() || event.json().path("cancelled").asBoolean()) {
      return;
    }
    for (JsonNode room : event.json().path("rooms")) {
      String id = Part.text(room.path("id"));
      if (!id.isEmpty()) {
        spans.add(IdKey.of(id).print(), minutes.from, minutes.to);
      }
    }
    if (!activityOf(event).isEmpty()) {
      remember(event, minutes);
    }
  }

  private void remember(Entity event, Minutes minutes) {
    // The row behind tells where those who are away from this event end.
    events.reach(size + 1);
    events.putLong(size, 0, IdKey.of(activityOf(event)).print());
    events.putInt(size, FROM, minutes.from);
    events.putInt(size, TO, minutes.to);
    events.putInt(size, DAY, Time.firstDay(event.json().path("startTime")));
    for (long duty : awayFrom(event)) {
      away.reach(allAway);
      away.putLong(allAway++, 0, duty);
    }
    events.putInt(++size, AWAY, allAway);
  }

  /** Of whoever comes for a part of the event, or instead of another, nothing is assumed. */
  private static long[] awayFrom(Entity event) {
    JsonNode exceptions = event.json().path("teacherExceptions");
    var duties = new long[exceptions.size()];
    for (int i = 0; i < duties.length; i++) {
      duties[i] = IdKey.of(Part.text(exceptions.path(i).path("duty").path("id"))).print();
    }
    return duties;
  }

  private static String activityOf(Entity event) {
    return Part.text(event.json().path("activity").path("id"));
  }

  /** Whether anything may be in two places at once; to be asked once, when all was learnt. */
  boolean anyOverlap() {
    for (int i = 0; i < size; i++) {
      int event = i;
      teachers.forEach(
          events.getLong(event, 0),
          events.getInt(event, DAY),
          duty -> {
            if (!isAway(duty, event)) {
              spans.add(duty, events.getInt(event, FROM), events.getInt(event, TO));
            }
          });
    }
    return spans.anyOverlap();
  }

  private boolean isAway(long duty, int event) {
    int end = events.getInt(event + 1, AWAY);
    for (int i = events.getInt(event, AWAY); i < end; i++) {
      if (away.getLong(i, 0) == duty) {
        return true;
      }
    }
    return false;
  }

  /** In the second reading, the event at which a room or a teacher already was; or empty. */
  String elsewhere(long who, String event, Minutes minutes) {
    if (!spans.isOverlapping(who)) {
      return "";
    }
    List<Stay> earlier = stays.computeIfAbsent(who, k -> new ArrayList<>());
    String other =
        earlier.stream()
            .filter(stay -> stay.minutes.overlap(minutes) && !IdKey.same(stay.event, event))
            .map(Stay::event)
            .findFirst()
            .orElse("");
    earlier.add(new Stay(event, minutes));
    return other;
  }

  /** The teachers of an activity who are at an event of it, by the prints of their duties. */
  List<Long> teachersOf(Entity event) {
    var present = new ArrayList<Long>();
    long[] absent = awayFrom(event);
    teachers.forEach(
        IdKey.of(activityOf(event)).print(),
        Time.firstDay(event.json().path("startTime")),
        duty -> {
          if (Arrays.stream(absent).noneMatch(other -> other == duty)) {
            present.add(duty);
          }
        });
    return present;
  }
}
