package se.ss12000.conformance.check.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.check.Learning;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.standard.Standard;

/** The rules of attendances, their sums, and the timetable. */
final class AttendancesTest {
  private static final Standard STANDARD = Judged.STANDARD;

  @Test
  void reportsNegativeMinutes() {
    var check = new AttendanceCheck(STANDARD);

    assertThat(Judged.places(check, "Attendance", "{'attendanceMinutes': -1}"))
        .containsExactly("QUA-070 /attendanceMinutes");
    assertThat(Judged.places(check, "AggregatedAttendance", "{'validAbsenceSum': -1}"))
        .containsExactly("QUA-070 /validAbsenceSum");
    assertThat(Judged.places(check, "Attendance", "{'attendanceMinutes': 0}")).isEmpty();
  }

  @Test
  void reportsAbsenceThatNobodyReported() {
    var check = new AttendanceCheck(STANDARD);

    assertThat(
            Judged.places(
                check, "Attendance", "{'isReported': false, 'invalidAbsenceMinutes': 60}"))
        .containsExactly("QUA-072 /invalidAbsenceMinutes");
    assertThat(
            Judged.places(check, "Attendance", "{'isReported': false, 'validAbsenceMinutes': 0}"))
        .isEmpty();
    assertThat(
            Judged.places(check, "Attendance", "{'isReported': true, 'validAbsenceMinutes': 60}"))
        .isEmpty();
    assertThat(Judged.places(check, "Attendance", "{'validAbsenceMinutes': 60}")).isEmpty();
  }

  @Test
  void reportsMoreTimeThanWasOffered() {
    var check = new AttendanceCheck(STANDARD);

    assertThat(
            Judged.places(check, "AggregatedAttendance", "{'reportedSum': 61, 'offeredSum': 60}"))
        .containsExactly("QUA-075 /reportedSum");
    assertThat(
            Judged.places(check, "AggregatedAttendance", "{'reportedSum': 60, 'offeredSum': 60}"))
        .isEmpty();
    assertThat(Judged.places(check, "AggregatedAttendance", "{'reportedSum': 60}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"60, 0, false", "40, 20, false", "60, 1, true", "0, 61, true"})
  void wantsTheMinutesToFitIntoTheEvent(int present, int absent, boolean reported) {
    var attendance =
        attendance(1, 8).put("attendanceMinutes", present).put("validAbsenceMinutes", absent);

    assertThat(
            Learning.of("2.1")
                .list("Attendance", attendance)
                .list("CalendarEvent", event(5, "08:15", "09:15"))
                .places(new AttendanceLengthCheck(STANDARD)))
        .isEqualTo(reported ? List.of("QUA-071 /data/0/calendarEvent") : List.of());
  }

  @Test
  void wantsOneAttendanceOfAPupil() {
    var check = new SingleAttendanceCheck(STANDARD);

    assertThat(
            Learning.of("2.1")
                .list("Attendance", attendance(1, 8), attendance(2, 9), attendance(3, 8))
                .places(check))
        .containsExactly("QUA-073 /data/2/calendarEvent");
    assertThat(
            Learning.of("2.1")
                .list("Attendance", attendance(1, 8))
                .single("Attendance", attendance(1, 8))
                .places(check))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"100, 20, none", "60, 20, attendanceSum", "100, 0, validAbsenceSum"})
  void wantsTheSumOfTheAttendances(int present, int absent, String wrong) {
    JsonNode sums =
        Records.json(
            "{'activity': "
                + Records.ref(20)
                + ", 'student': "
                + Records.ref(8)
                + ", 'startDate': '2026-10-05', 'endDate': '2026-10-09', 'attendanceSum': "
                + present
                + ", 'validAbsenceSum': "
                + absent
                + "}");

    assertThat(
            Learning.of("2.1")
                .list("AggregatedAttendance", sums)
                .list(
                    "Attendance",
                    attendance(1, 8).put("attendanceMinutes", 60),
                    attendance(2, 9).put("attendanceMinutes", 60),
                    attendance(3, 8).put("attendanceMinutes", 40).put("validAbsenceMinutes", 20))
                .list("CalendarEvent", event(5, "08:15", "09:15"))
                .places(new AggregateCheck(STANDARD)))
        .isEqualTo(wrong.equals("none") ? List.of() : List.of("QUA-074 /data/0/" + wrong));
  }

  @Test
  void saysNothingOfSumsAsLongAsAttendancesMayBeMissing() {
    JsonNode sums =
        Records.json("{'startDate': '2026-10-05', 'endDate': '2026-10-09', 'attendanceSum': 60}");

    assertThat(
            Learning.of("2.1")
                .list("AggregatedAttendance", sums)
                .places(new AggregateCheck(STANDARD)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"09:15, 10:15, false", "09:00, 10:00, true", "07:00, 08:15, false"})
  void wantsARoomAndATeacherAtOneEventAtATime(String start, String end, boolean reported) {
    var activity = Records.record(20, "{'teachers': [{'duty': " + Records.ref(30) + "}]}");
    var first = event(5, "08:15", "09:15");
    var second = event(6, start, end);
    first.set("rooms", Records.json("[" + Records.ref(40) + "]"));
    second.set("rooms", Records.json("[" + Records.ref(40) + "]"));

    assertThat(
            Learning.of("2.1")
                .list("CalendarEvent", first, second)
                .list("Activity", activity)
                .places(new BookingCheck(STANDARD)))
        .isEqualTo(
            reported ? List.of("QUA-063 /data/1/rooms/0", "QUA-064 /data/1/activity") : List.of());
  }

  @Test
  void acceptsACancelledEventAndATeacherWhoIsAway() {
    var activity = Records.record(20, "{'teachers': [{'duty': " + Records.ref(30) + "}]}");
    var cancelled = event(6, "08:15", "09:15").put("cancelled", true);
    var away = event(7, "08:15", "09:15");
    away.set("teacherExceptions", Records.json("[{'duty': " + Records.ref(30) + "}]"));

    assertThat(
            Learning.of("2.1")
                .list("Activity", activity)
                .list("CalendarEvent", event(5, "08:15", "09:15"), cancelled, away)
                .places(new BookingCheck(STANDARD)))
        .isEmpty();
  }

  private static ObjectNode attendance(int id, int student) {
    return Records.record(
        id, "{'calendarEvent': " + Records.ref(5) + ", 'student': " + Records.ref(student) + "}");
  }

  private static ObjectNode event(int id, String start, String end) {
    return Records.record(
        id,
        "{'activity': "
            + Records.ref(20)
            + ", 'startTime': '2026-10-05T"
            + start
            + ":00+02:00', 'endTime': '2026-10-05T"
            + end
            + ":00+02:00'}");
  }
}
