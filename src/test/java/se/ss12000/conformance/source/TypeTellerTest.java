package se.ss12000.conformance.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.standard.EntityType;

final class TypeTellerTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeTeller TELLER = new TypeTeller(Read.STANDARD, Optional.empty());

  @ParameterizedTest
  @CsvSource({
    "persons.json, Person",
    "Person-1.json, Person",
    "PERSONS.JSON, Person",
    "person.json.gz, Person",
    "persons/page-3.json, Person",
    "page-persons-01.json, Person",
    "ss12000-persons-2024-08-15.jsonl, Person",
    "all_persons_v2.1.json, Person",
    "attendance_schedule.json, AttendanceSchedule",
    "attendanceSchedules.json, AttendanceSchedule",
    "attendanceschedules.json, AttendanceSchedule",
    "AttendanceSchedule/1.json, AttendanceSchedule",
    "attendance-events.json, AttendanceEvent",
    "attendances.json, Attendance",
    "aggregatedAttendance.json, AggregatedAttendance",
    "studyplans.json, StudyPlan",
    "studyPlan-3.json, StudyPlan",
    "school_unit_offerings.json, SchoolUnitOffering",
    "syllabuses.json, Syllabus",
    "Syllabus.json, Syllabus",
    "duties.json, Duty",
    "duty.json, Duty",
    "activitites.json, Activity",
    "activities.json, Activity",
    "delivery.zip!2024/groups/1.json, Group",
    "groups/persons/1.json, Person",
    "groups/persons.json, Person",
    "deletedEntities.json, DeletedEntities",
    "subscriptions.json, Subscription",
    "log.json, LogEntry",
    "log-entry.json, LogEntry",
    "statistics.json, StatisticsEntry",
    "errors/500.json, Error"
  })
  void tellsTheTypeByTheName(String name, String type) {
    assertThat(TELLER.hint(name).type()).map(EntityType::name).hasValue(type);
  }

  @TestFactory
  Stream<DynamicTest> tellsEveryTypeByItsOwnNameAndPath() {
    return Read.STANDARD
        .resources()
        .flatMap(
            type ->
                Stream.of(type.name(), type.path().substring(1), type.deletedAs())
                    .filter(name -> !name.isEmpty())
                    .map(
                        name ->
                            DynamicTest.dynamicTest(
                                name,
                                () ->
                                    assertThat(TELLER.hint("x/" + name + ".json"))
                                        .isEqualTo(new TypeTeller.Hint(Optional.of(type), true)))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export.json",
        "-",
        "page-1.json",
        "a/b/c.json",
        "catalog.json",
        "impersonal.json"
      })
  void doesNotReadTypesIntoNames(String name) {
    assertThat(TELLER.hint(name).type()).isEmpty();
  }

  @Test
  void believesWhatTheUserSays() {
    EntityType room = Read.STANDARD.type("Room").orElseThrow();
    var told = new TypeTeller(Read.STANDARD, Optional.of(room));

    assertThat(told.hint("persons.json")).isEqualTo(new TypeTeller.Hint(Optional.of(room), true));
  }

  @Test
  void believesAFileNameMoreThanTheShape() throws JsonProcessingException {
    assertThat(told("groups.json", "{'givenName': '', 'familyName': ''}")).isEqualTo("Group");
  }

  @Test
  void believesTheShapeMoreThanAFolder() throws JsonProcessingException {
    assertThat(told("resources/1.json", "{'givenName': '', 'familyName': ''}")).isEqualTo("Person");
    assertThat(told("resources/1.json", "{'x': 1}")).isEqualTo("Resource");
  }

  @Test
  void letsTheShapeDecideBetweenTwoWordsOfAName() throws JsonProcessingException {
    assertThat(
            told(
                "grades-group-7A.json",
                "{'groupMemberships': [], 'displayName': '',"
                    + "'groupType': '', 'organisation': {}, 'startDate': ''}"))
        .isEqualTo("Group");
    assertThat(told("grades-group-7A.json", "{'x': 1}")).isEqualTo("Grade");
  }

  @TestFactory
  Stream<DynamicTest> tellsEveryTypeByTheAttributesItRequires() {
    return Read.STANDARD
        .resources()
        .filter(type -> !type.name().equals("Room") && !type.name().equals("Resource"))
        .map(type -> DynamicTest.dynamicTest(type.name(), () -> tellsByRequired(type)));
  }

  private static void tellsByRequired(EntityType type) {
    var record = JSON.createObjectNode();
    type.schema().attributes().values().stream()
        .filter(attribute -> attribute.required())
        .forEach(attribute -> record.put(attribute.name(), ""));

    assertThat(TELLER.tell(record, TELLER.hint("x.json")).type()).hasValue(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'given_name': '', 'FamilyName': '', 'civic-no': ''}                     | Person
          {'displayName': '', 'owner': {}, 'seats': 3}                             | Room
          {'displayName': '', 'owner': {}, 'description': ''}                      | Resource
          {'id': '', 'name': '', 'target': '', 'resourceTypes': [], 'expires': ''} | Subscription
          {'name': '', 'target': '', 'resourceTypes': []}                          | CreateSubscription
          {'ids': [], 'civicNos': []}                                              | PersonsLookup
          {'message': '', 'severityLevel': ''}                                     | LogEntry
          {'data': {'persons': []}}                                                | DeletedEntities
          """)
  void tellsTheTypeByTheShape(String record, String type) throws JsonProcessingException {
    assertThat(told("x.json", record)).isEqualTo(type);
  }

  @Test
  void namesTheCandidates() throws JsonProcessingException {
    var doubt = TELLER.tell(json("{'displayName': '', 'owner': {}}"), TELLER.hint("x")).doubt();

    assertThat(doubt.en())
        .isEqualTo("could be Resource or Room: displayName and owner fit each of them; say --type");
    assertThat(doubt.sv())
        .isEqualTo(
            "kan vara Resource eller Room: displayName och owner passar på var och en;"
                + " ange --type");
  }

  @Test
  void namesWhatLittleIsKnown() throws JsonProcessingException {
    var doubt =
        TELLER.tell(json("{'givenName': '', 'a': 1, 'b': 2, 'c': 3}"), TELLER.hint("x")).doubt();

    assertThat(doubt.en())
        .isEqualTo("might be Person, but too few attributes are known; say --type");
  }

  @Test
  void neverNamesWhatStandsInTheDocument() throws JsonProcessingException {
    var doubt = TELLER.tell(json("{'Hemlig': '', 'display_name': ''}"), TELLER.hint("x")).doubt();

    assertThat(doubt.toString()).doesNotContain("Hemlig").doesNotContain("display_name");
  }

  private static String told(String name, String record) throws JsonProcessingException {
    return TELLER
        .tell(json(record), TELLER.hint(name))
        .type()
        .map(EntityType::name)
        .orElse("nothing");
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return JSON.readTree(text.replace('\'', '"'));
  }
}
