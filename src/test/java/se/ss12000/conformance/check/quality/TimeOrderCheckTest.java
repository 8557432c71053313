package se.ss12000.conformance.check.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.payload.Records;

final class TimeOrderCheckTest {
  private final TimeOrderCheck check = new TimeOrderCheck(Judged.STANDARD);

  @Test
  void reportsAnEndBeforeItsStart() {
    assertThat(places("Group", "{'startDate': '2026-08-17', 'endDate': '2026-08-16'}"))
        .containsExactly("QUA-001 /endDate");
  }

  @Test
  void acceptsWhatEndsTheDayItStarts() {
    assertThat(places("Group", "{'startDate': '2026-08-17', 'endDate': '2026-08-17'}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Person, enrolments, /enrolments/1/endDate",
    "Group, groupMemberships, /groupMemberships/1/endDate",
    "Duty, assignmentRole, /assignmentRole/1/endDate",
    "Activity, teachers, /teachers/1/endDate"
  })
  void reportsItInTheElementsOfLists(String type, String list, String pointer) {
    String members =
        "{'"
            + list
            + "': [{'startDate': '2026-08-17'}, {'startDate': '2026-08-17', 'endDate':"
            + " '2025-08-17'}]}";

    assertThat(places(type, members)).containsExactly("QUA-001 " + pointer);
  }

  @Test
  void reportsItInListsWithinLists() {
    String members =
        "{'content': [{'syllabuses': []}, {'syllabuses': [{'startDate': '2026-08-17', 'endDate':"
            + " '2026-01-01'}]}]}";

    assertThat(places("StudyPlan", members))
        .containsExactly("QUA-001 /content/1/syllabuses/0/endDate");
  }

  @Test
  void reportsItInAnEmbeddedRecord() {
    String members =
        "{'_embedded': {'duties': [{'startDate': '2026-08-17', 'endDate': '2026-01-01'}]}}";

    assertThat(places("Person", members)).containsExactly("QUA-001 /_embedded/duties/0/endDate");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-05T08:15:00+02:00, 2026-10-05T08:15:00+02:00, false",
    "2026-10-05T08:15:00+02:00, 2026-10-05T07:00:00Z, true",
    "2026-10-05T08:15:00+02:00, 2026-10-05T06:15:00Z, false",
    "2026-10-05T08:15:00Z, 2026-10-05T09:15:00+02:00, false"
  })
  void comparesMomentsNotTheirSpelling(String start, String end, boolean right) {
    String members = "{'startTime': '" + start + "', 'endTime': '" + end + "'}";

    assertThat(places("CalendarEvent", members))
        .isEqualTo(right ? List.of() : List.of("QUA-002 /endTime"));
  }

  @Test
  void comparesTimesOfTheDay() {
    String members =
        "{'scheduleEntries': [{'startTime': '07:30', 'endTime': '15:00'},"
            + " {'startTime': '15:00', 'endTime': '07:30'}]}";

    assertThat(places("AttendanceSchedule", members))
        .containsExactly("QUA-002 /scheduleEntries/1/endTime");
  }

  @Test
  void reportsAChangeBeforeTheRecordWasMade() {
    var person = Records.person(1);
    person.set(
        "meta",
        Records.json(
            "{'created': '2026-08-17T08:00:00+02:00', 'modified': '2026-08-17T05:59:59Z'}"));

    assertThat(Judged.places(check, "Person", person)).containsExactly("QUA-003 /meta/modified");
  }

  @ParameterizedTest
  @CsvSource({
    "null, '''2026-01-01'''",
    "'''2026-08-17''', null",
    "'''igår''', '''2026-01-01'''",
    "'''2026-08-17''', 20260101",
    "{}, []"
  })
  void leavesWhatIsNoDateToTheSchema(String start, String end) {
    assertThat(places("Group", "{'startDate': " + start + ", 'endDate': " + end + "}")).isEmpty();
  }

  @Test
  void acceptsAnEndWithoutAStart() {
    assertThat(places("Group", "{'endDate': '2026-01-01'}")).isEmpty();
  }

  private List<String> places(String type, String members) {
    return Judged.places(check, type, members);
  }
}
