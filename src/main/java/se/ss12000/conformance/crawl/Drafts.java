package se.ss12000.conformance.crawl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;

/**
 * Records as a consumer would create them, without what the provider gives: about test persons and
 * nobody else.
 */
final class Drafts {
  private static final String ID = "id";
  private static final int SCHEDULE_BEGINS_IN = 365;
  private static final int MINUTES = 480;

  private final Standard standard;
  private final Known known;
  private final List<String> testPersons;
  private final Instant now;

  Drafts(Standard standard, Known known, List<String> testPersons, Clock clock) {
    this.standard = standard;
    this.known = known;
    this.testPersons = testPersons.stream().map(Drafts::key).toList();
    this.now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** A record about the first test person for whom the data has what it takes. */
  Optional<ObjectNode> of(EntityType type) {
    return testPersons.stream()
        .filter(person -> first("Person", Set.of(person)).isPresent())
        .flatMap(person -> of(type, person).stream())
        .findFirst();
  }

  private Optional<ObjectNode> of(EntityType type, String person) {
    return switch (type.name()) {
      case "Attendance" -> attendance(person);
      case "AttendanceEvent" -> event(person);
      case "AttendanceSchedule" -> schedule(person);
      case "Absence" -> Optional.of(absence(person));
      default -> Optional.empty();
    };
  }

  /** At a lesson of the person's that has no report yet, if there is one. */
  private Optional<ObjectNode> attendance(String person) {
    Set<String> groups = ids("Group", "groupMemberships[].person.id", Set.of(person));
    Set<String> activities = ids("Activity", "groups[].id", groups);
    Set<String> lessons = ids("CalendarEvent", "activity.id", activities);
    var open = new HashSet<>(lessons);
    known.forEach(
        "Attendance",
        json -> {
          if (points(json, "student.id", Set.of(person))) {
            open.remove(key(json.path("calendarEvent").path(ID).asText()));
          }
        });
    return first("CalendarEvent", open.isEmpty() ? lessons : open)
        .map(
            lesson -> {
              ObjectNode draft = about("student", person);
              draft.putObject("calendarEvent").put(ID, lesson);
              return draft.put("isReported", true).put("attendanceMinutes", 1);
            });
  }

  private Optional<ObjectNode> event(String person) {
    Set<String> groups = ids("Group", "groupMemberships[].person.id", Set.of(person));
    return first("Group", groups)
        .map(
            group -> {
              ObjectNode draft = about("person", person);
              draft.putObject("group").put(ID, group);
              return draft.put("eventType", "In").put("time", now.toString());
            });
  }

  /** For one day in a year's time, so that it is in nobody's way should it stay. */
  private Optional<ObjectNode> schedule(String person) {
    return first("Placement", ids("Placement", "child.id", Set.of(person)))
        .map(
            placement -> {
              ObjectNode draft = JsonNodeFactory.instance.objectNode();
              draft.putObject("placement").put(ID, placement);
              LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(SCHEDULE_BEGINS_IN);
              draft
                  .put("numberOfWeeks", 1)
                  .put("startDate", day.toString())
                  .put("endDate", day.toString())
                  .put("temporary", true);
              draft
                  .putArray("state")
                  .addObject()
                  .put("state", "Begärt")
                  .put("registeredAt", now.toString());
              ObjectNode entry = draft.putArray("scheduleEntries").addObject();
              entry.put("weekOffset", 0).put("dayOfWeek", "Måndag").put("startTime", "08:00");
              if (hasEnds()) {
                entry.put("endTime", "16:00");
              } else {
                entry.put("length", MINUTES);
              }
              return draft;
            });
  }

  /** How long a stay is was once told by its length. */
  private boolean hasEnds() {
    return standard
        .type("AttendanceSchedule")
        .flatMap(type -> standard.attribute(type, "scheduleEntries[].endTime"))
        .isPresent();
  }

  private ObjectNode absence(String person) {
    return about("student", person)
        .put("startTime", now.toString())
        .put("endTime", now.plus(1, ChronoUnit.MINUTES).toString())
        .put("type", "Anmäld frånvaro");
  }

  private static ObjectNode about(String attribute, String person) {
    ObjectNode draft = JsonNodeFactory.instance.objectNode();
    draft.putObject(attribute).put(ID, person);
    return draft;
  }

  /** The ids of records of which something at a path is one of some. */
  private Set<String> ids(String type, String path, Set<String> wanted) {
    var ids = new HashSet<String>();
    known.forEach(
        type,
        json -> {
          if (points(json, path, wanted)) {
            ids.add(key(json.path(ID).asText()));
          }
        });
    return ids;
  }

  private static boolean points(JsonNode json, String path, Set<String> wanted) {
    var found = new boolean[1];
    AttributePath.of(path).visit(json, (at, id) -> found[0] |= wanted.contains(key(id.asText())));
    return found[0];
  }

  /** The first of a list that is one of some, so that it is the same each time. */
  private Optional<String> first(String type, Set<String> ids) {
    var found = new ArrayList<String>();
    known.forEach(
        type,
        json -> {
          if (found.isEmpty() && points(json, ID, ids)) {
            found.add(json.path(ID).asText());
          }
        });
    return found.stream().findFirst();
  }

  private static String key(String id) {
    return id.toLowerCase(Locale.ROOT);
  }
}
