package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.PRACTICE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.DatasetCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.check.Memory;
import se.ss12000.conformance.check.Room;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Nobody attends, or is absent from, a calendar event for longer than it lasts. */
public final class AttendanceLengthCheck implements DatasetCheck {
  static final Rule TOO_LONG =
      Rule.warning(
          "QUA-071",
          PRACTICE,
          Text.sv("Närvaro och frånvaro bör tillsammans rymmas i kalenderhändelsen")
              .en("Attendance and absence together should fit into the calendar event"),
          Text.sv("{property}: {minutes} minuter redovisas av {length}")
              .en("{property}: {minutes} minutes are accounted for of {length}"),
          Text.sv("Fördela händelsens minuter: ingen minut är både närvaro och frånvaro")
              .en("Divide the event's minutes: no minute is both attendance and absence"));

  private static final String EVENT = "CalendarEvent";
  private static final String[] MINUTES = {
    "attendanceMinutes", "validAbsenceMinutes", "invalidAbsenceMinutes", "otherAttendanceMinutes"
  };
  private static final long MINUTE = 60_000;
  private static final int MOST = 1_000_000;
  private static final Text AT_MOST =
      Text.sv("högst {length} minuter").en("at most {length} minutes");

  private final Parts parts;

  public AttendanceLengthCheck(Standard standard) {
    this.parts = new Parts(standard);
  }

  /** How long each event lasts, and the most minutes accounted for; 16 bytes for each. */
  private static final class Lengths {
    private final Rows rows;
    private final LastPrint events = new LastPrint();

    Lengths(Room room) {
      this.rows = new Rows(room, 2);
    }

    void last(JsonNode event, int minutes) {
      int row = rows.make(events.of(event));
      rows.set(row, 0, Math.max(rows.get(row, 0), minutes));
    }

    void account(JsonNode event, int minutes) {
      int row = rows.make(events.of(event));
      rows.set(row, 1, Math.max(rows.get(row, 1), minutes));
    }

    boolean anyTooLong() {
      return rows.any(row -> rows.get(row, 0) != 0 && rows.get(row, 1) > rows.get(row, 0));
    }

    /** The minutes an event lasts; 0 when that is not known. */
    int of(JsonNode event) {
      int row = rows.find(events.of(event));
      return row < 0 ? 0 : rows.get(row, 0);
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(TOO_LONG);
  }

  @Override
  public boolean concerns(EntityType type) {
    return type.name().equals(EVENT) || type.name().equals(AttendanceCheck.ATTENDANCE);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return Cases.through(dataset, type, AttendanceCheck.ATTENDANCE, "calendarEvent");
  }

  @Override
  public void learn(Entity entity, Memory memory) {
    if (entity.type().name().equals(EVENT) && !entity.id().isEmpty()) {
      int minutes = lengthOf(entity.json());
      if (minutes > 0) {
        memory.of(Lengths.class, Lengths::new).last(entity.json().path("id"), minutes);
      }
    } else {
      JsonNode event = eventOf(entity);
      if (!Part.text(event).isEmpty()) {
        memory.of(Lengths.class, Lengths::new).account(event, minutesOf(entity.json()));
      }
    }
  }

  /** From the first start to the last end, those of single pupils included. */
  private static int lengthOf(JsonNode event) {
    long start = Time.moment(event.path("startTime"));
    long end = Time.moment(event.path("endTime"));
    if (start == Time.NO_MOMENT || end == Time.NO_MOMENT) {
      return 0;
    }
    for (JsonNode exception : event.path("studentExceptions")) {
      long from = Time.moment(exception.path("startTime"));
      start = from == Time.NO_MOMENT ? start : Math.min(start, from);
      end = Math.max(end, Time.moment(exception.path("endTime")));
    }
    return (int) Math.min(MOST, Math.max(0, (end - start) / MINUTE));
  }

  private static int minutesOf(JsonNode attendance) {
    long sum = 0;
    for (String attribute : MINUTES) {
      sum += Math.min(MOST, Math.max(0, attendance.path(attribute).asLong()));
    }
    return (int) sum;
  }

  @Override
  public boolean suspects(Dataset dataset) {
    return dataset.memory().of(Lengths.class, Lengths::new).anyTooLong();
  }

  @Override
  public void check(Entity entity, Dataset dataset, Consumer<Finding> findings) {
    JsonNode event = eventOf(entity);
    if (Part.text(event).isEmpty()) {
      return;
    }
    int length = dataset.memory().of(Lengths.class, Lengths::new).of(event);
    int minutes = minutesOf(entity.json());
    if (length > 0 && minutes > length) {
      Text expected = AT_MOST.with("length", length);
      findings.accept(
          parts
              .whole(entity)
              .wrong(TOO_LONG, "/calendarEvent", expected, "minutes", minutes, "length", length));
    }
  }

  /** The id of the event of an attendance; missing for all else. */
  private static JsonNode eventOf(Entity entity) {
    return entity.type().name().equals(AttendanceCheck.ATTENDANCE)
        ? entity.json().path("calendarEvent").path("id")
        : MissingNode.getInstance();
  }
}
