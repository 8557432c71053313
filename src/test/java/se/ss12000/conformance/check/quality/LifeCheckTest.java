package se.ss12000.conformance.check.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.check.Learning;
import se.ss12000.conformance.payload.Records;

final class LifeCheckTest {
  private final LifeCheck check = new LifeCheck(Judged.STANDARD);

  @ParameterizedTest
  @CsvSource({
    "2026-08-17, 2027-06-11, none",
    "2026-08-16, 2027-06-11, startDate",
    "2026-08-17, 2027-06-12, endDate",
    "2027-06-12, , startDate",
    "2026-10-05, , none",
    ", , none",
    "igår, 7, none"
  })
  void wantsMembershipsWithinTheLifeOfTheGroup(String start, String end, String wrong) {
    String members =
        (start == null ? "" : "'startDate': '" + start + "', ")
            + (end == null ? "" : "'endDate': '" + end + "', ");
    var group =
        Records.record(
            1,
            "{'startDate': '2026-08-17', 'endDate': '2027-06-11', 'groupMemberships': [{"
                + members
                + "'person': "
                + Records.ref(2)
                + "}]}");

    assertThat(Learning.of("2.1").list("Group", group).places(check))
        .isEqualTo(
            wrong.equals("none")
                ? List.of()
                : List.of("QUA-008 /data/0/groupMemberships/0/" + wrong));
  }

  @Test
  void wantsEnrolmentsWithinTheLifeOfTheUnitInWhateverOrderTheyCome() {
    JsonNode unit = Records.record(5, "{'startDate': '2011-07-01', 'endDate': '2024-06-30'}");
    JsonNode person =
        Records.record(
            1,
            "{'enrolments': [{'startDate': '2024-08-19', 'enroledAt': "
                + Records.ref(5)
                + "}, {'startDate': '2023-08-14', 'enroledAt': "
                + Records.ref(5)
                + "}, {'startDate': '1999-08-14', 'enroledAt': "
                + Records.ref(6)
                + "}]}");

    assertThat(Learning.of("2.1").list("Organisation", unit).list("Person", person).places(check))
        .containsExactly("QUA-008 /data/1/enrolments/0/startDate");
    assertThat(Learning.of("2.1").list("Person", person).list("Organisation", unit).places(check))
        .containsExactly("QUA-008 /data/0/enrolments/0/startDate");
  }

  @Test
  void wantsAssignmentsWithinTheDutyAndTheGroup() {
    JsonNode group = Records.record(5, "{'startDate': '2026-08-17'}");
    JsonNode duty =
        Records.record(
            1,
            "{'startDate': '2020-08-17', 'endDate': '2026-12-31', 'assignmentRole': [{'startDate':"
                + " '2026-01-01', 'endDate': '2027-01-01', 'group': "
                + Records.ref(5)
                + "}]}");

    assertThat(Learning.of("2.1").list("Duty", duty).list("Group", group).places(check))
        .containsExactly(
            "QUA-008 /data/0/assignmentRole/0/endDate",
            "QUA-008 /data/0/assignmentRole/0/startDate");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-17T00:00:00+02:00, 2026-08-17T01:00:00+02:00, none",
    "2026-08-16T22:00:00Z, 2026-08-16T23:00:00Z, none",
    "2026-12-18T23:00:00+01:00, 2026-12-19T00:00:00+01:00, none",
    "2026-08-16T08:15:00+02:00, 2026-08-16T09:15:00+02:00, startTime",
    "2026-12-18T08:15:00+01:00, 2026-12-19T09:15:00+01:00, endTime",
    "igår, idag, none"
  })
  void wantsEventsWithinTheDatesOfTheirActivity(String start, String end, String wrong) {
    JsonNode activity = Records.record(5, "{'startDate': '2026-08-17', 'endDate': '2026-12-18'}");
    JsonNode event =
        Records.record(
            1,
            "{'startTime': '"
                + start
                + "', 'endTime': '"
                + end
                + "', 'activity': "
                + Records.ref(5)
                + "}");

    assertThat(
            Learning.of("2.1")
                .list("CalendarEvent", event)
                .list("Activity", activity)
                .places(check))
        .isEqualTo(wrong.equals("none") ? List.of() : List.of("QUA-009 /data/0/" + wrong));
  }

  @Test
  void saysHowMuchItTried() {
    JsonNode event = Records.record(1, "{'activity': " + Records.ref(5) + "}");

    assertThat(
            Learning.of("2.1")
                .list("CalendarEvent", event)
                .evaluated(check, "QUA-009", "CalendarEvent"))
        .satisfies(
            evaluated -> {
              assertThat(evaluated.cases()).isZero();
              assertThat(evaluated.reason().isEmpty()).isFalse();
            });
  }
}
