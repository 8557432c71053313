package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.STANDARD;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.EntityCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** The weeks of a child's schedule add up. */
public final class ScheduleCheck implements EntityCheck {
  static final Rule ENDLESS =
      Rule.error(
          "QUA-006",
          STANDARD,
          Text.sv("Tillfälliga vistelsescheman ska ha ett slutdatum")
              .en("Temporary attendance schedules must have an end date"),
          Text.sv("{property} saknas, fast schemat är tillfälligt")
              .en("{property} is missing, though the schedule is temporary"),
          Text.sv("Ange sista dagen som det tillfälliga schemat gäller")
              .en("Give the last day on which the temporary schedule applies"));
  static final Rule BEYOND =
      Rule.error(
          "QUA-007",
          STANDARD,
          Text.sv("Veckor i ett vistelseschema ska rymmas i dess antal veckor")
              .en("Weeks of an attendance schedule must be among its number of weeks"),
          Text.sv("{property} är ingen av schemats veckor: numberOfWeeks är {weeks}")
              .en("{property} is none of the schedule's weeks: numberOfWeeks is {weeks}"),
          Text.sv("Räkna veckorna från 0, så att den sista är numberOfWeeks minus 1")
              .en("Count the weeks from 0, so that the last is numberOfWeeks less 1"));

  private static final String SCHEDULE = "AttendanceSchedule";
  private static final Text A_DATE = Text.sv("ett datum").en("a date");
  private static final Text A_WEEK =
      Text.sv("0 eller mer, och mindre än {weeks}").en("0 or more, and less than {weeks}");

  private final Parts parts;

  public ScheduleCheck(Standard standard) {
    this.parts = new Parts(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(ENDLESS, BEYOND);
  }

  @Override
  public boolean concerns(EntityType type) {
    return type.name().equals(SCHEDULE);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return Cases.ofType(dataset, type, SCHEDULE);
  }

  @Override
  public void check(Entity entity, Consumer<Finding> findings) {
    if (!entity.type().name().equals(SCHEDULE)) {
      return;
    }
    Part schedule = parts.whole(entity);
    if (schedule.get("temporary").asBoolean() && !schedule.json().has("endDate")) {
      findings.accept(schedule.lacking(ENDLESS, "endDate", A_DATE));
    }
    JsonNode weeks = schedule.get("numberOfWeeks");
    JsonNode entries = schedule.get("scheduleEntries");
    for (int i = 0; weeks.isInt() && i < entries.size(); i++) {
      JsonNode week = entries.path(i).path("weekOffset");
      if (week.isInt() && (week.intValue() < 0 || week.intValue() >= weeks.intValue())) {
        String at = "/scheduleEntries/" + i + "/weekOffset";
        Text expected = A_WEEK.with("weeks", weeks.intValue());
        findings.accept(schedule.wrong(BEYOND, at, expected, "weeks", weeks.intValue()));
      }
    }
  }
}
