package se.ss12000.conformance.check.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.check.schema.Judging.attendanceSchedule;
import static se.ss12000.conformance.check.schema.Judging.grade;
import static se.ss12000.conformance.check.schema.Judging.only;
import static se.ss12000.conformance.check.schema.Judging.places;
import static se.ss12000.conformance.check.schema.Judging.programme;
import static se.ss12000.conformance.check.schema.Judging.properties;
import static se.ss12000.conformance.check.schema.Judging.syllabus;
import static se.ss12000.conformance.payload.Records.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.text.Text;

/** Where the standard contradicts itself, data is judged by the reading that was chosen. */
final class ErrataInDataTest {
  private static final Judging LATEST = Judging.latest();
  private static final Judging LITERALLY = Judging.literally();

  @Test
  void reportsACorrectedProgrammeTypeAsAWarning() {
    Finding finding = only(LATEST.findings("Programme", programme("Introduktionsprogram")));

    assertThat(finding.rule().id()).isEqualTo("SCH-017");
    assertThat(finding.rule().severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.hint().en()).isEqualTo("The standard writes Intruduktionsprogram");
    assertThat(LATEST.findings("Programme", programme("Intruduktionsprogram"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lgr22", "Lpfö18", "Gy25"})
  void reportsANewerCurriculumAsANote(String curriculum) {
    Finding finding =
        only(LATEST.findings("Syllabus", syllabus("{'curriculum': '" + curriculum + "'}")));

    assertThat(finding.rule().id()).isEqualTo("SCH-018");
    assertThat(finding.rule().severity()).isEqualTo(Severity.NOTE);
  }

  @Test
  void reportsAnUnknownCurriculumAsAnError() {
    assertThat(places(LATEST.findings("Syllabus", syllabus("{'curriculum': 'Lgr23'}"))))
        .containsExactly("SCH-004 /curriculum");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "2.1 | DeletedEntities | {'data': {'activities': []}} | data.activities | activitites",
        "2.0 | DeletedEntities | {'data': {'activities': []}} | data.activities | activitites",
        "2.1 | Callback | {'modifiedEntities': []} | modifiedEntities | modifiedEntites",
        "2.0 | Callback | {'modifiedEntities': []} | modifiedEntities | modifiedEntites",
        "2.1 | Grade | {'diplomaProject': {'titleEngish': 'x'}} | diplomaProject.titleEngish |"
            + " titleEnglish",
        "2.0 | Grade | {'diplomaProject': {'titleEnglish': 'x'}} | diplomaProject.titleEnglish |"
            + " titleEngish",
        "2.1 | Syllabus | {'specialisationCourseContent': {'titleEngish': 'x'}} |"
            + " specialisationCourseContent.titleEngish | titleEnglish",
      },
      delimiter = '|')
  void reportsAnotherSpellingAsAWarning(
      String version, String type, String record, String property, String standards) {
    var judging = Judging.attributes(Records.standard(version));

    Finding finding = only(judging.findings(type, json(record)));

    assertThat(finding.rule().id()).isEqualTo("SCH-016");
    assertThat(finding.rule().severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.location().property()).isEqualTo(property);
    assertThat(finding.expected()).isEqualTo(Text.same(standards));
    assertThat(finding.message().en()).isEqualTo(property + " is not spelt as in the standard");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "2.1 | DeletedEntities | {'data': {'activitites': []}}",
        "2.1 | Callback | {'modifiedEntites': []}",
        "2.1 | Grade | {'diplomaProject': {'titleEnglish': 'x'}}",
        "2.0 | Grade | {'diplomaProject': {'titleEngish': 'x'}}",
      },
      delimiter = '|')
  void acceptsTheStandardsSpelling(String version, String type, String record) {
    assertThat(Judging.attributes(Records.standard(version)).findings(type, json(record)))
        .isEmpty();
  }

  @Test
  void reportsAScheduleWithoutEntriesAsAWarning() {
    ObjectNode schedule = attendanceSchedule("{}");
    var judging = Judging.attributes(Records.standard("2.1"));
    assertThat(judging.findings("AttendanceSchedule", schedule)).isEmpty();

    schedule.remove("scheduleEntries");

    assertThat(properties(judging.findings("AttendanceSchedule", schedule)))
        .containsExactly("SCH-019 scheduleEntries");
    assertThat(LATEST.findings("AttendanceSchedule", schedule)).isEmpty();
  }

  @Test
  void asksForASchoolUnitInAGradeOnlyLiterally() {
    assertThat(LATEST.findings("Grade", grade("{}"))).isEmpty();
    assertThat(properties(LITERALLY.findings("Grade", grade("{}"))))
        .containsExactly("SCH-001 schoolUnit");
  }

  @Test
  void asksForTheOrganisationOfAGradeOnlyAsAdopted() {
    ObjectNode grade = grade("{'schoolUnit': {}}");
    grade.remove("organisation");

    assertThat(LITERALLY.findings("Grade", grade)).isEmpty();
    assertThat(properties(LATEST.findings("Grade", grade))).containsExactly("SCH-001 organisation");
  }

  @Test
  void takesTheEndOfAStayForANumberOnlyLiterally() {
    ObjectNode text = schedule("'16:00'");
    ObjectNode number = schedule("960");

    assertThat(LATEST.findings("AttendanceSchedule", text)).isEmpty();
    assertThat(places(LATEST.findings("AttendanceSchedule", number)))
        .containsExactly("SCH-002 /scheduleEntries/0/endTime");
    assertThat(LITERALLY.findings("AttendanceSchedule", number)).isEmpty();
    assertThat(places(LITERALLY.findings("AttendanceSchedule", text)))
        .containsExactly("SCH-002 /scheduleEntries/0/endTime");
  }

  @Test
  void knowsTheIdOfAnOfferingOnlyAsAdopted() {
    var offering =
        json("{'id': '" + Records.uuid(1) + "', 'offeredSyllabuses': [], 'startDate': 'x'}");

    assertThat(Judging.attributes(Records.standard("2.1")).findings("SchoolUnitOffering", offering))
        .isEmpty();
    assertThat(
            properties(
                Judging.attributes(Records.literally("2.1"))
                    .findings("SchoolUnitOffering", offering)))
        .containsExactly("SCH-015 id");
  }

  private static ObjectNode schedule(String endTime) {
    return attendanceSchedule(
        "{'scheduleDays': [], 'scheduleEntries': [{'weekOffset': 0, 'dayOfWeek': 'Fredag',"
            + " 'startTime': '07:00', 'endTime': "
            + endTime
            + "}]}");
  }
}
