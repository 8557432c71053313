package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.PRACTICE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.DatasetCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.check.IdKey;
import se.ss12000.conformance.check.Memory;
import se.ss12000.conformance.check.Room;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** A pupil attended a calendar event once. */
public final class SingleAttendanceCheck implements DatasetCheck {
  static final Rule AGAIN =
      Rule.warning(
          "QUA-073",
          PRACTICE,
          Text.sv("En elev bör ha en enda närvaro för varje kalenderhändelse")
              .en("A pupil should have one attendance only for each calendar event"),
          Text.sv("{property} har redan en närvaro för samma elev: {other}")
              .en("{property} already has an attendance of the same pupil: {other}"),
          Text.sv("Ändra den närvaro som finns i stället för att lägga till en ny")
              .en("Change the attendance that is there instead of adding a new one"));

  private static final Text NO_OTHER =
      Text.sv("en händelse utan närvaro för eleven")
          .en("an event without an attendance of the pupil");

  private final Parts parts;

  public SingleAttendanceCheck(Standard standard) {
    this.parts = new Parts(standard);
  }

  /** Who attended what. */
  private static final class Attended {
    private final Repeats repeats;
    private final LastPrint events = new LastPrint();

    Attended(Room room) {
      this.repeats = new Repeats(room);
    }

    long print(JsonNode event, JsonNode pupil) {
      return Prints.of(events.of(event), IdKey.of(pupil).print());
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(AGAIN);
  }

  @Override
  public boolean concerns(EntityType type) {
    return type.name().equals(AttendanceCheck.ATTENDANCE);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return Cases.ofType(dataset, type, AttendanceCheck.ATTENDANCE);
  }

  @Override
  public void learn(Entity entity, Memory memory) {
    if (entity.type().name().equals(AttendanceCheck.ATTENDANCE)) {
      JsonNode event = id(entity, "calendarEvent");
      JsonNode pupil = id(entity, "student");
      if (isGiven(event) && isGiven(pupil)) {
        Attended attended = memory.of(Attended.class, Attended::new);
        attended.repeats.add(attended.print(event, pupil));
      }
    }
  }

  @Override
  public boolean suspects(Dataset dataset) {
    return dataset.memory().of(Attended.class, Attended::new).repeats.any();
  }

  @Override
  public void check(Entity entity, Dataset dataset, Consumer<Finding> findings) {
    JsonNode event = id(entity, "calendarEvent");
    JsonNode pupil = id(entity, "student");
    if (entity.type().name().equals(AttendanceCheck.ATTENDANCE)
        && isGiven(event)
        && isGiven(pupil)) {
      Attended attended = dataset.memory().of(Attended.class, Attended::new);
      attended
          .repeats
          .before(
              attended.print(event, pupil),
              event.textValue() + " " + pupil.textValue(),
              entity.id())
          .map(Masked::id)
          .map(
              other -> parts.whole(entity).wrong(AGAIN, "/calendarEvent", NO_OTHER, "other", other))
          .ifPresent(findings);
    }
  }

  private static JsonNode id(Entity attendance, String reference) {
    return attendance.json().path(reference).path("id");
  }

  private static boolean isGiven(JsonNode id) {
    return !Part.text(id).isEmpty();
  }
}
