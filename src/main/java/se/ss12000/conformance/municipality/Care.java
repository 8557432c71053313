package se.ss12000.conformance.municipality;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import se.ss12000.conformance.municipality.Unit.Group;

/** Children in preschool and leisure-time centres: placements, schedules, coming and going. */
final class Care {
  private static final int LAST_YEAR = 3;
  private static final List<String> WEEK =
      List.of("Måndag", "Tisdag", "Onsdag", "Torsdag", "Fredag");
  private static final LocalTime IN = LocalTime.of(7, 0);
  private static final LocalTime OUT = LocalTime.of(15, 0);
  private static final int SPREAD = 100;

  private final Dice dice;
  private final Calendar calendar;

  Care(Dice dice, Calendar calendar) {
    this.dice = dice;
    this.calendar = calendar;
  }

  void write(Township township, Records records) throws IOException {
    for (Unit unit : township.units()) {
      for (Group group : unit.groups()) {
        boolean preschool = unit.form() == Form.PRESCHOOL;
        if (preschool || (unit.form() == Form.COMPULSORY && group.year() <= LAST_YEAR)) {
          for (Resident child : group.members()) {
            placement(township, unit, group, child, records);
          }
        }
        if (preschool && !group.teachers().isEmpty()) {
          presence(group, records);
        }
      }
    }
  }

  private void placement(Township township, Unit unit, Group group, Resident child, Records records)
      throws IOException {
    boolean preschool = unit.form() == Form.PRESCHOOL;
    String id = dice.id(Kind.PLACEMENT, child.number());
    List<Resident> owners = township.population().guardiansOf(child);
    Draft placement =
        calendar
            .yearly(id)
            .to("placedAt", unit.id())
            .to("child", child)
            .parts("owners", owners.stream().map(Draft::reference).toList())
            .text("schoolType", preschool ? "FS" : "FTH")
            .text("startDate", calendar.start())
            .text("reason", "Omsorgsbehov")
            .number("maxWeeklyScheduleHours", 25 + dice.below(20, Kind.SCHEDULE, child.number()));
    if (preschool) {
      placement.to("group", group.id());
    }
    records.add("Placement", placement.json());
    schedule(id, child, owners, records);
  }

  private void schedule(String placement, Resident child, List<Resident> owners, Records records)
      throws IOException {
    Draft state =
        new Draft()
            .text("state", "Godkänt")
            .text("registeredAt", Calendar.moment(calendar.start().minusDays(5), IN));
    owners.stream().limit(1).forEach(owner -> state.to("registeredBy", owner));
    List<Draft> entries =
        WEEK.stream()
            .map(
                day ->
                    new Draft()
                        .number("weekOffset", 0)
                        .text("dayOfWeek", day)
                        .text("startTime", IN)
                        .text("endTime", OUT))
            .toList();
    Draft schedule =
        calendar
            .yearly(dice.id(Kind.SCHEDULE, child.number()))
            .to("placement", placement)
            .number("numberOfWeeks", 1)
            .text("startDate", calendar.start())
            .flag("temporary", false)
            .parts("state", List.of(state))
            .parts("scheduleEntries", entries);
    records.add("AttendanceSchedule", schedule.json());
  }

  private void presence(Group group, Records records) throws IOException {
    for (LocalDate day : calendar.days()) {
      for (Resident child : group.members()) {
        long number = day.toEpochDay() << 34 | child.number() << 1;
        for (boolean in : Stream.of(true, false).toList()) {
          long own = in ? number : number + 1;
          LocalTime time = (in ? IN : OUT).plusMinutes(dice.below(SPREAD, Kind.PRESENCE, ~own));
          String moment = Calendar.moment(day, time);
          Draft event =
              Calendar.at(dice.id(Kind.PRESENCE, own), moment)
                  .text("time", moment)
                  .text("eventType", in ? "In" : "Ut")
                  .to("person", child)
                  .to("registeredBy", group.teachers().get(0))
                  .to("group", group.id());
          records.add("AttendanceEvent", event.json());
        }
      }
    }
  }
}
