package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.PRACTICE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.DatasetCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.check.IdKey;
import se.ss12000.conformance.check.Memory;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Sums of attendance are the sums of the attendances. Costly: it keeps every attendance. */
public final class AggregateCheck implements DatasetCheck {
  static final Rule OTHER_SUM =
      Rule.warning(
          "QUA-074",
          PRACTICE,
          Text.sv("Summerad närvaro bör vara summan av närvarorna under samma tid")
              .en("Aggregated attendance should be the sum of the attendances of that time"),
          Text.sv("{property} är inte {sum}, som närvarorna ger tillsammans")
              .en("{property} is not {sum}, which the attendances add up to"),
          Text.sv("Räkna om summan över aktivitetens kalenderhändelser under perioden")
              .en("Count the sum again over the activity's calendar events of the period"));

  private static final String EVENT = "CalendarEvent";
  private static final Text SUM = Text.sv("{sum} minuter").en("{sum} minutes");
  private static final Map<String, String> SUMMED =
      Map.of(
          "attendanceSum", "attendanceMinutes",
          "validAbsenceSum", "validAbsenceMinutes",
          "invalidAbsenceSum", "invalidAbsenceMinutes",
          "otherAttendanceSum", "otherAttendanceMinutes");
  private static final List<String> SUMS = SUMMED.keySet().stream().sorted().toList();

  private final Parts parts;
  private final List<EntityType> summed;

  public AggregateCheck(Standard standard) {
    this.parts = new Parts(standard);
    this.summed =
        standard
            .resources()
            .filter(type -> type.name().equals(EVENT) || type.name().equals("Attendance"))
            .toList();
  }

  @Override
  public boolean isCostly() {
    return true;
  }

  @Override
  public List<Rule> rules() {
    return List.of(OTHER_SUM);
  }

  @Override
  public boolean concerns(EntityType type) {
    return summed.contains(type) || type.name().equals(AttendanceCheck.AGGREGATED);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    if (!type.name().equals(AttendanceCheck.AGGREGATED)) {
      return Evaluated.NOTHING;
    }
    for (EntityType part : summed) {
      if (dataset.records(type) > 0 && !dataset.isWhole(part)) {
        return new Evaluated(0, dataset.doubt(part));
      }
    }
    return Evaluated.on(dataset.records(type));
  }

  @Override
  public void learn(Entity entity, Memory memory) {
    JsonNode json = entity.json();
    switch (entity.type().name()) {
      case EVENT -> {
        if (!entity.id().isEmpty()) {
          int day = Time.firstDay(json.path("startTime"));
          sums(memory).event(print(json.path("id")), print(id(json, "activity")), day);
        }
      }
      case AttendanceCheck.ATTENDANCE -> {
        for (int i = 0; i < SUMS.size(); i++) {
          int minutes = json.path(SUMMED.getOrDefault(SUMS.get(i), "")).asInt();
          if (minutes != 0) {
            sums(memory)
                .add(print(id(json, "calendarEvent")), print(id(json, "student")), i, minutes);
          }
        }
      }
      case AttendanceCheck.AGGREGATED -> sums(memory).ask();
      default -> {}
    }
  }

  private static Sums sums(Memory memory) {
    return memory.of(Sums.class, Sums::new);
  }

  @Override
  public boolean suspects(Dataset dataset) {
    return summed.stream().allMatch(dataset::isWhole) && sums(dataset.memory()).prepare();
  }

  @Override
  public void check(Entity entity, Dataset dataset, Consumer<Finding> findings) {
    if (!entity.type().name().equals(AttendanceCheck.AGGREGATED)) {
      return;
    }
    JsonNode json = entity.json();
    int from = Time.day(json.path("startDate"));
    int to = Time.day(json.path("endDate"));
    if (from == Time.NO_DAY || to == Time.NO_DAY) {
      return;
    }
    long who = Prints.of(print(id(json, "activity")), print(id(json, "student")));
    for (int i = 0; i < SUMS.size(); i++) {
      JsonNode given = json.path(SUMS.get(i));
      long sum = sums(dataset.memory()).of(who, i, from, to);
      if (given.isIntegralNumber() && given.asLong() != sum) {
        Text expected = SUM.with("sum", sum);
        String at = "/" + SUMS.get(i);
        findings.accept(parts.whole(entity).wrong(OTHER_SUM, at, expected, "sum", sum));
      }
    }
  }

  private static JsonNode id(JsonNode json, String reference) {
    return json.path(reference).path("id");
  }

  private static long print(JsonNode id) {
    return IdKey.of(id).print();
  }
}
