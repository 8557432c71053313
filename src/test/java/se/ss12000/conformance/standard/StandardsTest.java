package se.ss12000.conformance.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.standard.Operation.Parameter;

/** Versions load, and what was loaded answers questions about itself. */
final class StandardsTest {
  private static final int ENTITY_TYPES = 19;
  private static final int OPERATIONS = 69;
  private static final String LATEST = "2.1";

  @Test
  void knowsTheVersionsNewestFirst() {
    assertThat(Standards.names()).containsExactly("2.1", "2.0");
    assertThat(Standards.defaultName()).isEqualTo(LATEST);
  }

  @ParameterizedTest
  @CsvSource({"2.1, 2.1.0, 2", "2.0, 2.0.0, 1"})
  void loadsEveryVersion(String name, String version, int editions) {
    Standard standard = Standards.load(name, Reading.ADOPTED);

    assertThat(standard.name()).isEqualTo(name);
    assertThat(standard.version()).isEqualTo(version);
    assertThat(standard.editions()).hasSize(editions).noneMatch(String::isBlank);
    assertThat(standard.reading()).isEqualTo(Reading.ADOPTED);
    assertThat(standard.resources()).hasSize(ENTITY_TYPES);
    assertThat(standard.operations()).hasSize(OPERATIONS);
  }

  @Test
  void refusesAVersionThatItDoesNotHave() {
    assertThatThrownBy(() -> Standards.load("1.0", Reading.ADOPTED))
        .hasRootCauseInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("schemas/1.0/api.json");
  }

  @Test
  void digestTellsVersionsApartButNotReadings() {
    String digest = Standards.load("2.1", Reading.ADOPTED).digest();

    assertThat(digest)
        .matches("sha256:[0-9a-f]{64}")
        .isEqualTo(Standards.load("2.1", Reading.ADOPTED).digest())
        .isEqualTo(Standards.load("2.1", Reading.LITERAL).digest())
        .isNotEqualTo(Standards.load("2.0", Reading.ADOPTED).digest());
  }

  @ParameterizedTest
  @CsvSource({"ADOPTED, true, false", "LITERAL, false, true"})
  void readingDecidesWhereAGradeWasGiven(Reading reading, boolean organisation, boolean unit) {
    Standard standard = Standards.load(LATEST, reading);
    List<String> required =
        StandardReader.strings(Place.at(standard, "Grade.schema.json").path("required"));

    assertThat(required.contains("organisation")).isEqualTo(organisation);
    assertThat(required.contains("schoolUnit")).isEqualTo(unit);
    assertThat(attribute(standard, "Grade", "organisation").required()).isEqualTo(organisation);
  }

  @Test
  void readingDecidesWhetherAnOfferingHasAnId() {
    assertThat(Standards.load(LATEST, Reading.ADOPTED).schemas().get("SchoolUnitOffering"))
        .satisfies(schema -> assertThat(schema.attributes()).containsKeys("id", "meta"));
    assertThat(Standards.load(LATEST, Reading.LITERAL).schemas().get("SchoolUnitOffering"))
        .satisfies(schema -> assertThat(schema.attributes()).doesNotContainKeys("id", "meta"));
  }

  @ParameterizedTest
  @CsvSource({
    "Person, givenName, string, '', true, true, false",
    "Person, middleName, string, '', false, true, false",
    "Person, civicNo.value, string, '', true, true, false",
    "Person, emails[].value, string, email, true, true, false",
    "Person, eduPersonPrincipalNames, string, '', false, true, true",
    "Person, enrolments[].enroledAt.id, string, uuid, true, false, false",
    "Person, meta.created, string, date-time, true, false, false",
    "Person, _embedded.placements[].child.displayName, string, '', false, true, false",
    "Organisation, schoolTypes[], string, '', false, false, true",
    "CalendarEvent, rooms[], object, '', false, false, true",
    "DeletedEntities, pageToken, string, '', false, false, false",
    "DeletedEntities, data.activitites[], string, uuid, false, false, true",
  })
  void findsAttributesHoweverDeep(
      String type,
      String path,
      String jsonType,
      String format,
      boolean required,
      boolean personal,
      boolean array) {
    Attribute found = attribute(Standards.load(LATEST, Reading.ADOPTED), type, path);

    assertThat(found.type()).isEqualTo(jsonType);
    assertThat(found.format()).isEqualTo(format);
    assertThat(found.required()).isEqualTo(required);
    assertThat(found.personal()).isEqualTo(personal);
    assertThat(found.array()).isEqualTo(array);
    assertThat(found.title().isEmpty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "enrolledAt",
        "givenname",
        "givenName.first",
        "enrolments[].enrolledAt",
        "enrolments[].enroledAt.name",
        "meta.deleted",
        "civicNo.",
        ".civicNo",
        "Person.givenName"
      })
  void findsNoAttributeThatIsNotThere(String path) {
    Standard standard = Standards.load(LATEST, Reading.ADOPTED);

    assertThat(standard.attribute(standard.type("Person").orElseThrow(), path)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ADOPTED, string, ^[0-9]{2}:[0-9]{2}$", "LITERAL, integer, ''"})
  void readingDecidesHowAStayEnds(Reading reading, String type, String format) {
    Standard standard = Standards.load(LATEST, reading);

    assertThat(attribute(standard, "AttendanceSchedule", "scheduleEntries[].endTime"))
        .returns(type, Attribute::type)
        .returns(format, Attribute::format);
  }

  @Test
  void takesCodesFromTheCodeListAlsoInArrays() {
    Standard standard = Standards.load(LATEST, Reading.ADOPTED);

    assertThat(attribute(standard, "Organisation", "schoolTypes").codes()).contains("GY", "FTH");
    assertThat(attribute(standard, "Person", "sex").codes())
        .containsExactly("Man", "Kvinna", "Okänt");
    assertThat(attribute(standard, "Callback", "modifiedEntites").codes()).contains("Person");
    assertThat(attribute(standard, "Person", "givenName").codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Grade, organisation, SCH-001, nothing, E02",
    "Grade, schoolUnit, SCH-001, nothing, E02",
    "Grade, student, SCH-001, nothing, ",
    "Grade, organisation, REF-001, nothing, ",
    "Programme, type, SCH-017, Introduktionsprogram, E13",
    "Programme, type, SCH-004, Påhittat, ",
    "Programme, type, SCH-001, nothing, ",
    "Organisation, organisationType, SCH-004, Stadsdel, E23",
    "Organisation, organisationType, SCH-004, Kommun, ",
    "Person, phoneNumbers[].number, SCH-001, nothing, ",
  })
  void tellsWhichErratumTouchesAFinding(
      String type, String path, String rule, String found, @Nullable String erratum) {
    Standard standard = Standards.load(LATEST, Reading.ADOPTED);
    EntityType touched = standard.type(type).orElseThrow();

    assertThat(standard.erratumTouching(touched, path, rule, found).map(Erratum::id))
        .isEqualTo(Optional.ofNullable(erratum));
  }

  @ParameterizedTest
  @CsvSource({
    "Person, givenName, true",
    "Person, civicNo, true",
    "Person, civicNo.value, true",
    "Person, civicNo.nationality, false",
    "Person, emails[].value, true",
    "Person, emails[], true",
    "Person, addresses, true",
    "Person, personalNumber, true",
    "Person, enrolments[].schoolType, false",
    "Person, responsibles[].person.displayName, true",
    "Person, id, false",
    "Grade, student, true",
    "Grade, gradeValue, true",
    "Grade, year, false",
    "Attendance, absenceReason, true",
    "CalendarEvent, startTime, false",
    "LogEntry, message, true",
    "Organisation, email, false",
    "Organisation, schoolTypes[], false",
    "Organisation, '', true",
  })
  void masksWhatCanExposeSomebodyAndWhatHoldsIt(String type, String path, boolean personal) {
    Standard standard = Standards.load(LATEST, Reading.ADOPTED);

    assertThat(standard.isPersonal(standard.type(type).orElseThrow(), path)).isEqualTo(personal);
  }

  @ParameterizedTest
  @MethodSource("se.ss12000.conformance.standard.Standards#names")
  void parametersAreThoseOfTheApiDescription(String version) {
    Standard standard = Standards.load(version, Reading.ADOPTED);
    JsonNode operations = Standards.json(version + "/api.json").path("operations");

    assertThat(standard.operations())
        .allSatisfy(
            (key, operation) ->
                assertThat(operation.parameters())
                    .containsExactlyElementsOf(
                        StreamSupport.stream(
                                operations.path(key).path("parameters").spliterator(), false)
                            .map(json -> parameter(standard, json))
                            .toList()));
  }

  private static Parameter parameter(Standard standard, JsonNode json) {
    JsonNode schema = json.path("schema");
    boolean array = schema.has("items");
    JsonNode value = array ? schema.path("items") : schema;
    if (value.has("$ref")) {
      value = Place.at(standard, value.path("$ref").asText());
    }
    return new Parameter(
        json.path("name").asText(),
        json.path("in").asText().equals("path"),
        json.path("required").asBoolean(),
        array,
        value.path("type").asText(),
        value.path("format").asText(),
        StandardReader.strings(value.path("enum")),
        Limits.of(schema, value));
  }

  private static Attribute attribute(Standard standard, String type, String path) {
    return standard.attribute(standard.type(type).orElseThrow(), path).orElseThrow();
  }
}
