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
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** No room and no teacher is at two calendar events at once. Costly: it keeps every event. */
public final class BookingCheck implements DatasetCheck {
  static final Rule ROOM =
      Rule.warning(
          "QUA-063",
          PRACTICE,
          Text.sv("En lokal bör inte vara bokad två gånger på samma tid")
              .en("A room should not be booked twice at the same time"),
          Text.sv("{property} är samtidigt bokad för kalenderhändelsen {other}")
              .en("{property} is at the same time booked for the calendar event {other}"),
          Text.sv("Flytta en av händelserna; ange inte samma lokal för parallella händelser")
              .en("Move one of the events; do not give one room to parallel events"));
  static final Rule TEACHER =
      Rule.warning(
          "QUA-064",
          PRACTICE,
          Text.sv("En lärare bör inte vara på två kalenderhändelser samtidigt")
              .en("A teacher should not be at two calendar events at once"),
          Text.sv("{property} har en lärare som samtidigt är på kalenderhändelsen {other}")
              .en("{property} has a teacher who at the same time is at the calendar event {other}"),
          Text.sv("Flytta en av händelserna, eller ange lärarens frånvaro i teacherExceptions")
              .en("Move one of the events, or give the teacher's absence in teacherExceptions"));

  private static final String ACTIVITY = "Activity";
  private static final String EVENT = "CalendarEvent";
  private static final Text FREE_ROOM = Text.sv("en ledig lokal").en("a room that is free");
  private static final Text FREE_TEACHER =
      Text.sv("en lärare som är ledig då").en("a teacher who is free then");

  private final Parts parts;

  public BookingCheck(Standard standard) {
    this.parts = new Parts(standard);
  }

  @Override
  public boolean isCostly() {
    return true;
  }

  @Override
  public List<Rule> rules() {
    return List.of(ROOM, TEACHER);
  }

  @Override
  public boolean concerns(EntityType type) {
    return type.name().equals(ACTIVITY) || type.name().equals(EVENT);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return rule.equals(ROOM)
        ? Cases.ofType(dataset, type, EVENT)
        : Cases.through(dataset, type, EVENT, "activity");
  }

  @Override
  public void learn(Entity entity, Memory memory) {
    if (entity.type().name().equals(ACTIVITY)) {
      memory.of(Timetable.class, Timetable::new).activity(entity);
    } else if (entity.type().name().equals(EVENT)) {
      memory.of(Timetable.class, Timetable::new).event(entity);
    }
  }

  @Override
  public boolean suspects(Dataset dataset) {
    return dataset.memory().of(Timetable.class, Timetable::new).anyOverlap();
  }

  @Override
  public void check(Entity entity, Dataset dataset, Consumer<Finding> findings) {
    if (!entity.type().name().equals(EVENT) || entity.json().path("cancelled").asBoolean()) {
      return;
    }
    var timetable = dataset.memory().of(Timetable.class, Timetable::new);
    var minutes = Timetable.Minutes.of(entity.json());
    Part event = parts.whole(entity);
    JsonNode rooms = event.get("rooms");
    for (int i = 0; i < rooms.size(); i++) {
      String room = Part.text(rooms.path(i).path("id"));
      String other =
          room.isEmpty() ? "" : timetable.elsewhere(IdKey.of(room).print(), entity.id(), minutes);
      if (!other.isEmpty()) {
        String at = "/rooms/" + i;
        findings.accept(event.wrong(ROOM, at, FREE_ROOM, "other", Masked.id(other)));
      }
    }
    for (long teacher : timetable.teachersOf(entity)) {
      String other = timetable.elsewhere(teacher, entity.id(), minutes);
      if (!other.isEmpty()) {
        String id = Masked.id(other);
        findings.accept(event.wrong(TEACHER, "/activity", FREE_TEACHER, "other", id));
      }
    }
  }
}
