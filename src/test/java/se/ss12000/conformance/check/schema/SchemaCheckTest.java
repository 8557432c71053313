package se.ss12000.conformance.check.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.check.schema.Judging.activity;
import static se.ss12000.conformance.check.schema.Judging.attendanceSchedule;
import static se.ss12000.conformance.check.schema.Judging.grade;
import static se.ss12000.conformance.check.schema.Judging.places;
import static se.ss12000.conformance.check.schema.Judging.programme;
import static se.ss12000.conformance.check.schema.Judging.properties;
import static se.ss12000.conformance.check.schema.Judging.syllabus;
import static se.ss12000.conformance.check.schema.Judging.with;
import static se.ss12000.conformance.payload.Records.group;
import static se.ss12000.conformance.payload.Records.json;
import static se.ss12000.conformance.payload.Records.organisation;
import static se.ss12000.conformance.payload.Records.person;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is against a schema is reported, once and where it is, and nothing else. */
final class SchemaCheckTest {
  private static final Judging LATEST = Judging.latest();

  @Test
  void acceptsRecordsThatAreAsTheyShouldBe() {
    assertThat(LATEST.findings("Person", person(1))).isEmpty();
    assertThat(LATEST.findings("Organisation", organisation(1, "Skolenhet"))).isEmpty();
    assertThat(LATEST.findings("Group", group(1, 2))).isEmpty();
    assertThat(LATEST.findings("Activity", activity("{}"))).isEmpty();
    assertThat(LATEST.findings("Syllabus", syllabus("{}"))).isEmpty();
    assertThat(LATEST.findings("Grade", grade("{}"))).isEmpty();
    assertThat(LATEST.findings("AttendanceSchedule", attendanceSchedule("{}"))).isEmpty();
    assertThat(LATEST.findings("Programme", programme("Yrkesprogram"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "{'givenName': 7} | SCH-002 /givenName",
        "{'givenName': ['Prov']} | SCH-002 /givenName",
        "{'emails': 'prov@skola.example'} | SCH-002 /emails",
        "{'emails': ['prov@skola.example']} | SCH-002 /emails/0",
        "{'civicNo': '201102039814'} | SCH-002 /civicNo",
        "{'birthDate': 20110203} | SCH-002 /birthDate",
        "{'sex': 1} | SCH-002 /sex",
        "{'sex': ['Man']} | SCH-002 /sex",
        "{'photo': {'href': 'x'}} | SCH-002 /photo",
        "{'id': 7} | SCH-002 /id",
        "{'meta': 'x'} | SCH-002 /meta",
        "{'enrolments': {'schoolYear': 7}} | SCH-002 /enrolments",
        "{'eduPersonPrincipalNames': [1, 'a@b.example']} | SCH-002 /eduPersonPrincipalNames/0",
        "{'givenName': null} | SCH-003 /givenName",
        "{'birthDate': null} | SCH-003 /birthDate",
        "{'sex': null} | SCH-003 /sex",
        "{'emails': null} | SCH-003 /emails",
        "{'emails': [null]} | SCH-003 /emails/0",
        "{'meta': null} | SCH-003 /meta",
        "{'_embedded': null} | SCH-003 /_embedded",
        "{'sex': 'man'} | SCH-004 /sex",
        "{'sex': ''} | SCH-004 /sex",
        "{'id': '7A'} | SCH-005 /id",
        "{'birthDate': '2011-02-29'} | SCH-006 /birthDate",
        "{'meta': {'created': '2026-01-01', 'modified': '2026-01-01T00:00:00Z'}} | SCH-007"
            + " /meta/created",
        "{'photo': 'foto.jpg'} | SCH-010 /photo",
        "{'eduPersonPrincipalNames': ['a', 'b', 'a']} | SCH-013 /eduPersonPrincipalNames",
      },
      delimiter = '|')
  void reportsOneFindingForAValue(String members, String place) {
    assertThat(places(LATEST.person(members))).containsExactly(place);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "{'emails': [{'value': 'prov', 'type': 'Privat'}]} | SCH-009 /emails/0/value",
        "{'emails': [{'value': '', 'type': 'Privat'}]} | SCH-009 /emails/0/value",
        "{'emails': [{'value': 'a@b.example', 'type': 'Hem'}]} | SCH-004 /emails/0/type",
        "{'phoneNumbers': [{'value': '1', 'type': 'Hem', 'mobile': 'true'}]} | SCH-002"
            + " /phoneNumbers/0/mobile",
        "{'enrolments': [{'enroledAt': {'id': 7}, 'schoolType': 'GR', 'startDate': '2026-08-17'}]}"
            + " | SCH-002 /enrolments/0/enroledAt/id",
        "{'responsibles': [{}, {'person': {'id': 'x'}}]} | SCH-005 /responsibles/1/person/id",
        "{'responsibles': [{'person': {}}]} | SCH-001 /responsibles/0/person",
        "{'_embedded': {'responsibleFor': [{'relationType': 'Mor'}]}} | SCH-004"
            + " /_embedded/responsibleFor/0/relationType",
      },
      delimiter = '|')
  void reportsWhereItIsWithin(String members, String place) {
    assertThat(places(LATEST.person(members))).containsExactly(place);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "{'emails': [{'type': 'Privat'}]} | SCH-001 emails[].value",
        "{'civicNo': {}} | SCH-001 civicNo.value",
        "{'meta': {'created': '2026-01-01T00:00:00Z'}} | SCH-001 meta.modified",
        "{'responsibles': [{'person': {}}]} | SCH-001 responsibles[].person.id",
        "{'emails': [{'value': 'x', 'type': 'Privat'}]} | SCH-009 emails[].value",
        "{'emails': [7]} | SCH-002 emails[]",
      },
      delimiter = '|')
  void namesTheAttributeByItsPath(String members, String property) {
    assertThat(properties(LATEST.person(members))).containsExactly(property);
  }

  @Test
  void reportsEveryAttributeThatIsMissing() {
    assertThat(properties(LATEST.findings("Person", json("{}"))))
        .containsExactly("SCH-001 familyName", "SCH-001 givenName", "SCH-001 id", "SCH-001 meta");
  }

  @Test
  void reportsEverythingThatIsWrongWithARecord() {
    String members =
        "{'id': 'x', 'sex': 'X', 'birthDate': null, 'photo': 'x', 'emails': [{'value': 'x'}, 5],"
            + " 'civicNo': {'value': 1, 'nationality': 2}, 'givenName': 3}";

    assertThat(places(LATEST.person(members)))
        .containsExactlyInAnyOrder(
            "SCH-005 /id",
            "SCH-004 /sex",
            "SCH-003 /birthDate",
            "SCH-010 /photo",
            "SCH-001 /emails/0",
            "SCH-009 /emails/0/value",
            "SCH-002 /emails/1",
            "SCH-002 /civicNo/value",
            "SCH-002 /civicNo/nationality",
            "SCH-002 /givenName");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "'text'", "7", "null", "true"})
  void reportsARecordThatIsNoObject(String record) {
    var findings = LATEST.findings("Person", json(record));

    assertThat(places(findings)).containsExactly(record.equals("null") ? "SCH-003 " : "SCH-002 ");
    assertThat(findings.get(0).message().en()).startsWith("The record ");
    assertThat(findings.get(0).message().sv()).startsWith("Posten ");
  }

  @ParameterizedTest
  @CsvSource({"0, true", "10, true", "-1, false", "11, false", "7.5, false", "'\"7\"', false"})
  void holdsTheSchoolYearToItsBounds(String year, boolean accepted) {
    var findings = LATEST.findings("Syllabus", syllabus("{'startSchoolYear': " + year + "}"));

    assertThat(findings.isEmpty()).isEqualTo(accepted);
  }

  @Test
  void reportsANumberOutOfBounds() {
    assertThat(places(LATEST.findings("Syllabus", syllabus("{'endSchoolYear': 11}"))))
        .containsExactly("SCH-011 /endSchoolYear");
    assertThat(places(LATEST.findings("Syllabus", syllabus("{'endSchoolYear': -1}"))))
        .containsExactly("SCH-011 /endSchoolYear");
  }

  @Test
  void takesAWholeNumberWithDecimalsForAnInteger() {
    assertThat(LATEST.findings("Syllabus", syllabus("{'points': 100.0}"))).isEmpty();
  }

  @Test
  void reportsAListWithTooFewElements() {
    assertThat(places(LATEST.findings("Activity", activity("{'groups': []}"))))
        .containsExactly("SCH-012 /groups");
  }

  @ParameterizedTest
  @ValueSource(strings = {"08:15", "00:00", "23:59", "24:00"})
  void acceptsATimeOfDay(String time) {
    assertThat(LATEST.findings("AttendanceSchedule", entry(time))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "8:15", "08:15\\n", "08.15", "08:15:00", "0815", "08:15 ", "T08:15", "08:15Z"})
  void reportsWhatIsNoTimeOfDay(String time) {
    assertThat(places(LATEST.findings("AttendanceSchedule", entry(time))))
        .containsExactly("SCH-008 /scheduleEntries/0/endTime");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "'next'", "''"})
  void acceptsNullOnlyForThePageToken(String token) {
    var answer = json("{'data': {}, 'pageToken': " + token + "}");

    assertThat(LATEST.findings("DeletedEntities", answer)).isEmpty();
  }

  @Test
  void judgesAnEmbeddedRecordByItsOwnSchema() {
    var duty =
        json(
            "{'id': 'x', 'meta': {'created': '2026-01-01T00:00:00Z', 'modified': 7},"
                + " 'startDate': '2026-08-17', 'dutyRole': 'Rektor'}");
    var record = with(person(1), "{'_embedded': {'duties': []}}");
    record.withArray("/_embedded/duties").add(duty);

    assertThat(properties(LATEST.findings("Person", record)))
        .containsExactlyInAnyOrder(
            "SCH-005 _embedded.duties[].id",
            "SCH-002 _embedded.duties[].meta.modified",
            "SCH-001 _embedded.duties[].dutyAt");
  }

  @Test
  void acceptsAttributesItDoesNotKnow() {
    assertThat(LATEST.person("{'shoeSize': null, 'x': {'y': 1}}")).isEmpty();
  }

  @Test
  void asksOlderVersionsForLess() {
    var person = person(1);
    person.remove("meta");

    assertThat(Judging.older().findings("Person", person)).isEmpty();
    assertThat(properties(LATEST.findings("Person", person))).containsExactly("SCH-001 meta");
  }

  private static JsonNode entry(String endTime) {
    return attendanceSchedule(
        "{'scheduleEntries': [{'weekOffset': 0, 'dayOfWeek': 'Fredag', 'startTime': '07:00',"
            + " 'endTime': '"
            + endTime
            + "'}]}");
  }
}
