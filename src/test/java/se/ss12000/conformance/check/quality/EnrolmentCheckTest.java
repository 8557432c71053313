package se.ss12000.conformance.check.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.payload.Records;

final class EnrolmentCheckTest {
  private final EnrolmentCheck check = new EnrolmentCheck(Judged.STANDARD);

  @ParameterizedTest
  @CsvSource({
    "FKLASS, 0",
    "GR, 1",
    "GR, 9",
    "SP, 10",
    "SAM, 6",
    "GY, 1",
    "GY, 4",
    "GYS, 4",
    "FTH, 2",
    "YH, 2"
  })
  void acceptsAYearOfTheSchoolType(String schoolType, int year) {
    assertThat(enroled("'schoolType': '" + schoolType + "', 'schoolYear': " + year)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"FKLASS, 1", "GR, 0", "GR, 10", "SAM, 7", "GY, 5", "FS, 3", "VUXGY, 1", "SFI, 2"})
  void reportsAYearThatTheSchoolTypeDoesNotHave(String schoolType, int year) {
    assertThat(enroled("'schoolType': '" + schoolType + "', 'schoolYear': " + year))
        .containsExactly("QUA-030 /enrolments/0/schoolYear");
  }

  @Test
  void acceptsAdultEducationWithoutASchoolYear() {
    assertThat(enroled("'schoolType': 'VUXGY'")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"GR, 11", "GR, -1", "GR, '''7'''", "KOMVUX, 3", "HEMSKOLA, 3"})
  void leavesWhatTheSchemaForbidsToTheSchema(String schoolType, String year) {
    assertThat(enroled("'schoolType': '" + schoolType + "', 'schoolYear': " + year)).isEmpty();
  }

  @Test
  void acceptsAnEnrolmentThatEndsTheDayTheNextBegins() {
    assertThat(
            two("'startDate': '2024-08-19', 'endDate': '2026-08-17'", "'startDate': '2026-08-17'"))
        .isEmpty();
  }

  @Test
  void reportsEnrolmentsThatOverlap() {
    assertThat(two("'startDate': '2024-08-19'", "'startDate': '2026-08-17'"))
        .containsExactly("QUA-032 /enrolments/1");
    assertThat(two("'startDate': '2026-08-17'", "'startDate': '2026-08-17'"))
        .containsExactly("QUA-032 /enrolments/1");
    assertThat(two("'x': 1", "'x': 2")).containsExactly("QUA-032 /enrolments/1");
  }

  @Test
  void acceptsEnrolmentsThatOverlapElsewhereOrInAnotherForm() {
    assertThat(two("'startDate': '2026-08-17'", "'schoolType': 'FTH'")).isEmpty();
    assertThat(two("'startDate': '2026-08-17'", "'enroledAt': " + Records.ref(9))).isEmpty();
    assertThat(two("'startDate': '2026-08-17'", "'cancelled': true")).isEmpty();
  }

  @Test
  void seesTheSameUnitInEitherCase() {
    String upper = Records.ref(171).toUpperCase(Locale.ROOT).replace("ID", "id");
    assertThat(two("'enroledAt': " + Records.ref(171), "'enroledAt': " + upper))
        .containsExactly("QUA-032 /enrolments/1");
  }

  @Test
  void reportsWhoIsResponsibleForThemselves() {
    assertThat(
            Judged.places(
                check,
                "Person",
                "{'responsibles': [{'person': "
                    + Records.ref(2)
                    + "}, {'person': "
                    + Records.ref(1)
                    + "}]}"))
        .containsExactly("QUA-033 /responsibles/1/person");
  }

  @Test
  void survivesWhateverStandsThere() {
    for (String odd : List.of("null", "7", "'x'", "{}", "[null, 7, 'x', [], {}]")) {
      assertThat(
              Judged.places(
                  check, "Person", "{'enrolments': " + odd + ", 'responsibles': " + odd + "}"))
          .isEmpty();
    }
  }

  private List<String> enroled(String members) {
    return Judged.places(check, "Person", "{'enrolments': [{" + members + "}]}");
  }

  private List<String> two(String first, String second) {
    String plain = "'schoolType': 'GR', 'schoolYear': 7, 'enroledAt': " + Records.ref(5) + ", ";
    String members = "{'enrolments': [{" + plain + first + "}, {" + plain + second + "}]}";
    return Judged.places(check, "Person", members);
  }
}
