package se.ss12000.conformance.check.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.check.EntityCheck;
import se.ss12000.conformance.standard.Standard;

/** The rules of organisations, groups, programmes, activities and schedules. */
final class SingleRecordsTest {
  private static final Standard STANDARD = Judged.STANDARD;

  @ParameterizedTest
  @CsvSource({
    "Skola, GR, QUA-020 /schoolTypes",
    "Huvudman, '', ''",
    "Skolenhet, GR, 'QUA-021 '",
    "Skolenhet, FS, ''",
    "Skolenhet, FTH, ''",
    "Skolenhet, '', ''"
  })
  void wantsSchoolTypesAndCodesOnSchoolUnitsOnly(String kind, String form, String expected) {
    String types = form.isEmpty() ? "[]" : "['" + form + "']";

    assertThat(
            places(
                new OrganisationCheck(STANDARD),
                "Organisation",
                "{'organisationType': '" + kind + "', 'schoolTypes': " + types + "}"))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void acceptsASchoolUnitWithItsCode() {
    assertThat(
            places(
                new OrganisationCheck(STANDARD),
                "Organisation",
                "{'organisationType': 'Skolenhet', 'schoolTypes': ['GR'], 'schoolUnitCode': 'x'}"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Avdelning, FS, true",
    "Avdelning, GR, QUA-041",
    "Klass, GR, true",
    "Klass, FKLASS, true",
    "Klass, SFI, true",
    "Klass, FTH, QUA-042",
    "Undervisning, FS, true",
    "Avdelning, SUV, true"
  })
  void wantsGroupsThatTheSchoolTypeHas(String kind, String form, String expected) {
    assertThat(
            places(
                new GroupFormCheck(STANDARD),
                "Group",
                "{'groupType': '" + kind + "', 'schoolType': '" + form + "'}"))
        .isEqualTo(expected.equals("true") ? List.of() : List.of(expected + " /schoolType"));
  }

  @ParameterizedTest
  @CsvSource({
    "Yrkesprogram, false, ''",
    "Yrkesprogram, true, QUA-051 /parentProgramme",
    "Utgång, true, ''",
    "Utgång, false, 'QUA-050 '",
    "Programinriktning, false, 'QUA-050 '",
    "Påhittat, true, ''"
  })
  void wantsAParentOfPartsOfProgrammesOnly(String type, boolean parent, String expected) {
    String members =
        "{'type': '" + type + "'" + (parent ? ", 'parentProgramme': {'id': 'x'}" : "") + "}";

    assertThat(places(new ProgrammeCheck(STANDARD), "Programme", members))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void wantsTeachingOfSomethingBySomebody() {
    var check = new TeachingCheck(STANDARD);

    assertThat(places(check, "Activity", "{'activityType': 'Undervisning'}"))
        .containsExactly("QUA-061 ", "QUA-062 ");
    assertThat(
            places(
                check,
                "Activity",
                "{'activityType': 'Undervisning', 'syllabus': {}, 'teachers': [{}]}"))
        .isEmpty();
    assertThat(places(check, "Activity", "{'activityType': 'Elevaktivitet'}")).isEmpty();
  }

  @Test
  void wantsAnEndOfATemporarySchedule() {
    var check = new ScheduleCheck(STANDARD);

    assertThat(places(check, "AttendanceSchedule", "{'temporary': true}"))
        .containsExactly("QUA-006 ");
    assertThat(places(check, "AttendanceSchedule", "{'temporary': false}")).isEmpty();
    assertThat(places(check, "AttendanceSchedule", "{'temporary': true, 'endDate': 'x'}"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, true", "2, false", "-1, false"})
  void wantsTheWeeksOfAScheduleAmongItsNumber(int week, boolean right) {
    assertThat(
            places(
                new ScheduleCheck(STANDARD),
                "AttendanceSchedule",
                "{'numberOfWeeks': 2, 'scheduleEntries': [{'weekOffset': " + week + "}]}"))
        .isEqualTo(right ? List.of() : List.of("QUA-007 /scheduleEntries/0/weekOffset"));
  }

  @Test
  void countsWhatNoScenarioNeeds() {
    var check =
        new MinimisationCheck(
            STANDARD, Optional.of(Set.of("Person.emails[].value", "Person.sex", "Duty")));

    assertThat(
            places(
                check,
                "Person",
                "{'givenName': 'x', 'sex': 'Man', 'photo': 'x', 'emails': [{'value': 'x', 'type':"
                    + " 'Privat'}], 'addresses': []}"))
        .containsExactly("PRI-003 /photo", "PRI-003 /addresses");
    assertThat(places(check, "Room", "{'seats': 3}")).containsExactly("PRI-003 ");
    assertThat(places(check, "Duty", "{'signature': 'x'}")).containsExactly("PRI-003 /signature");
  }

  @Test
  void countsNothingWhenNoScenarioWasAskedFor() {
    assertThat(
            places(new MinimisationCheck(STANDARD, Optional.empty()), "Person", "{'photo': 'x'}"))
        .isEmpty();
  }

  private static List<String> places(EntityCheck check, String type, String members) {
    return Judged.places(check, type, members);
  }
}
