package se.ss12000.conformance.check.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ss12000.conformance.check.IdKey;
import se.ss12000.conformance.payload.Entity;

/**
 * When rooms and teachers are busy. Costs 16 bytes for each room or teacher of each event, and 32
 * for each event.
 */
final class Timetable {
  private static final long MINUTE = 60_000;

  private final Map<IdKey, List<Teacher>> teachers = new HashMap<>();
  private final List<Booking> events = new ArrayList<>();
  private final Spans spans = new Spans();
  private final Map<IdKey, List<Stay>> stays = new HashMap<>();

  /** Who teaches an activity, and when. */
  private record Teacher(IdKey duty, Span span) {}

  /** An event of an activity, and those who do not teach it, or do beside the activity's. */
  private record Booking(IdKey activity, Minutes minutes, int day, Set<IdKey> away) {}

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
    var some = new ArrayList<Teacher>();
    for (JsonNode teacher : activity.json().path("teachers")) {
      String duty = Part.text(teacher.path("duty").path("id"));
      if (!duty.isEmpty()) {
        some.add(new Teacher(IdKey.of(duty), Span.of(teacher)));
      }
    }
    if (!some.isEmpty() && !activity.id().isEmpty()) {
      teachers.put(IdKey.of(activity.id()), some);
    }
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
    if (!Part.text(event.json().path("activity").path("id")).isEmpty()) {
      events.add(booking(event));
    }
  }

  private static Booking booking(Entity event) {
    JsonNode json = event.json();
    var away = new HashSet<IdKey>();
    for (JsonNode exception : json.path("teacherExceptions")) {
      // Of whoever comes for a part of the event, or instead of another, nothing is assumed.
      away.add(IdKey.of(Part.text(exception.path("duty").path("id"))));
    }
    IdKey activity = IdKey.of(Part.text(json.path("activity").path("id")));
    int day = Time.firstDay(json.path("startTime"));
    return new Booking(activity, Minutes.of(json), day, Set.copyOf(away));
  }

  /** Whether anything may be in two places at once; to be asked once, when all was learnt. */
  boolean anyOverlap() {
    for (Booking event : events) {
      for (IdKey teacher : present(event)) {
        spans.add(teacher.print(), event.minutes.from, event.minutes.to);
      }
    }
    events.clear();
    return spans.anyOverlap();
  }

  private List<IdKey> present(Booking event) {
    return teachers.getOrDefault(event.activity, List.of()).stream()
        .filter(teacher -> !event.away.contains(teacher.duty))
        .filter(teacher -> event.day >= teacher.span.from() && event.day <= teacher.span.to())
        .map(Teacher::duty)
        .toList();
  }

  /** In the second reading, the event at which a room or a teacher already was; or empty. */
  String elsewhere(IdKey who, String event, Minutes minutes) {
    if (!spans.isOverlapping(who.print())) {
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

  /** The teachers of an activity who are at an event of it. */
  List<IdKey> teachersOf(Entity event) {
    return present(booking(event));
  }
}
