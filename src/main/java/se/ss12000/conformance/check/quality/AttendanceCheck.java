package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.PRACTICE;

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

/** The minutes of an attendance can be minutes. */
public final class AttendanceCheck implements EntityCheck {
  static final Rule NEGATIVE =
      Rule.warning(
          "QUA-070",
          PRACTICE,
          Text.sv("Minuter av närvaro och frånvaro bör inte vara negativa")
              .en("Minutes of attendance and absence should not be negative"),
          Text.sv("{property} är negativt").en("{property} is negative"),
          Text.sv("Ange 0 eller fler minuter, eller utelämna attributet")
              .en("Give 0 or more minutes, or leave the attribute out"));
  static final Rule UNREPORTED =
      Rule.warning(
          "QUA-072",
          PRACTICE,
          Text.sv("Frånvaro bör anges bara där närvaron är rapporterad")
              .en("Absence should be given only where attendance was reported"),
          Text.sv("{property} är mer än 0, fast isReported är false")
              .en("{property} is more than 0, though isReported is false"),
          Text.sv(
                  "Sätt isReported till true när frånvaron är rapporterad, annars utelämna minuterna")
              .en("Set isReported to true when absence was reported, otherwise leave it out"));
  static final Rule MORE_THAN_OFFERED =
      Rule.warning(
          "QUA-075",
          PRACTICE,
          Text.sv("Rapporterad tid bör inte vara mer än erbjuden tid")
              .en("Reported time should not be more than offered time"),
          Text.sv("{property} är mer än offeredSum").en("{property} is more than offeredSum"),
          Text.sv("Räkna båda summorna på samma kalenderhändelser")
              .en("Count both sums over the same calendar events"));

  static final String ATTENDANCE = "Attendance";
  static final String AGGREGATED = "AggregatedAttendance";
  private static final String[] MINUTES = {
    "attendanceMinutes", "validAbsenceMinutes", "invalidAbsenceMinutes", "otherAttendanceMinutes"
  };
  private static final String[] ABSENCE = {MINUTES[1], MINUTES[2]};
  private static final String[] SUMS = {
    "attendanceSum",
    "validAbsenceSum",
    "invalidAbsenceSum",
    "otherAttendanceSum",
    "reportedSum",
    "offeredSum"
  };
  private static final Text NOT_NEGATIVE = Text.sv("0 eller mer").en("0 or more");
  private static final Text NONE = Text.sv("0, eller inget attribut").en("0, or no attribute");
  private static final Text AT_MOST = Text.sv("{offered} eller mindre").en("{offered} or less");

  private final Parts parts;

  public AttendanceCheck(Standard standard) {
    this.parts = new Parts(standard, ATTENDANCE, AGGREGATED);
  }

  @Override
  public List<Rule> rules() {
    return List.of(NEGATIVE, UNREPORTED, MORE_THAN_OFFERED);
  }

  @Override
  public boolean concerns(EntityType type) {
    return parts.concern(type);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    Evaluated attendances = Cases.ofType(dataset, type, ATTENDANCE);
    Evaluated aggregated = Cases.ofType(dataset, type, AGGREGATED);
    if (rule.equals(NEGATIVE)) {
      return attendances.plus(aggregated);
    }
    return rule.equals(UNREPORTED) ? attendances : aggregated;
  }

  @Override
  public void check(Entity entity, Consumer<Finding> findings) {
    for (Part part : parts.of(entity)) {
      if (part.isA(ATTENDANCE)) {
        negative(part, MINUTES, findings);
        unreported(part, findings);
      } else {
        negative(part, SUMS, findings);
        moreThanOffered(part, findings);
      }
    }
  }

  private static void negative(Part part, String[] attributes, Consumer<Finding> findings) {
    for (String attribute : attributes) {
      if (part.get(attribute).asLong() < 0) {
        findings.accept(part.wrong(NEGATIVE, "/" + attribute, NOT_NEGATIVE));
      }
    }
  }

  private static void unreported(Part attendance, Consumer<Finding> findings) {
    JsonNode reported = attendance.get("isReported");
    if (!reported.isBoolean() || reported.booleanValue()) {
      return;
    }
    for (String attribute : ABSENCE) {
      if (attendance.get(attribute).asLong() > 0) {
        findings.accept(attendance.wrong(UNREPORTED, "/" + attribute, NONE));
      }
    }
  }

  private static void moreThanOffered(Part sums, Consumer<Finding> findings) {
    JsonNode offered = sums.get("offeredSum");
    if (offered.isInt() && sums.get("reportedSum").asLong() > offered.intValue()) {
      Text expected = AT_MOST.with("offered", offered.intValue());
      findings.accept(sums.wrong(MORE_THAN_OFFERED, "/reportedSum", expected));
    }
  }
}
