package se.ss12000.conformance.check.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.check.schema.Judging.activity;
import static se.ss12000.conformance.check.schema.Judging.attendanceSchedule;
import static se.ss12000.conformance.check.schema.Judging.only;
import static se.ss12000.conformance.check.schema.Judging.syllabus;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.text.Text;

/** What is said of a breach: expected, found, and whether that is personal. */
final class SchemaWordsTest {
  private static final Judging LATEST = Judging.latest();

  @ParameterizedTest
  @CsvSource(
      value = {
        "{'givenName': 7} | en text | a string | 7",
        "{'givenName': {}} | en text | a string | an object",
        "{'emails': 'x'} | en lista av ett objekt | an array, each an object | \"x\"",
        "{'emails': [[1, 2]]} | ett objekt | an object | an array of 2",
        "{'civicNo': true} | ett objekt | an object | true",
        "{'birthDate': 20110203} | ett datum som 2026-08-17 | a date: 2026-08-17 | 20110203",
        "{'birthDate': '3 feb'} | ett datum som 2026-08-17 | a date: 2026-08-17 | \"3 feb\"",
        "{'givenName': null} | en text | a string | null",
        "{'sex': 3} | ett av Man, Kvinna, Okänt | one of Man, Kvinna, Okänt | 3",
        "{'sex': 'man'} | ett av Man, Kvinna, Okänt | one of Man, Kvinna, Okänt | \"man\"",
        "{'photo': 'x'} | en URI med schema | a URI with a scheme | \"x\"",
        "{'id': 'x'} | ett UUID: 8-4-4-4-12 hexadecimala siffror | a UUID: 8-4-4-4-12 hex digits |"
            + " \"x\"",
        "{'enrolments': 1} | en lista av ett objekt | an array, each an object | 1",
        "{'eduPersonPrincipalNames': ['a', 'b', 'b']} | olika värden | different values | elements"
            + " 1 and 2 are equal",
      },
      delimiter = '|')
  void saysWhatWasExpectedAndWhatStandsThere(String members, String sv, String en, String found) {
    Finding finding = only(LATEST.person(members));

    assertThat(finding.expected()).isEqualTo(new Text(sv, en));
    assertThat(finding.found().text().en()).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "SCH-002 | {'givenName': 7} | givenName har fel typ | givenName has the wrong type",
        "SCH-003 | {'sex': null} | sex är null | sex is null",
        "SCH-004 | {'sex': 'X'} | sex har ett värde som inte finns i kodlistan | sex has a value"
            + " that is not in the code list",
        "SCH-005 | {'id': 'x'} | id är inte ett UUID | id is not a UUID",
        "SCH-006 | {'birthDate': 'x'} | birthDate är inte ett datum | birthDate is not a date",
        "SCH-010 | {'photo': 'x'} | photo är inte en fullständig URI | photo is not an absolute"
            + " URI",
      },
      delimiter = '|')
  void saysWhatIsWrong(String rule, String members, String sv, String en) {
    Finding finding = only(LATEST.person(members));

    assertThat(finding.rule().id()).isEqualTo(rule);
    assertThat(finding.message()).isEqualTo(new Text(sv, en));
  }

  @Test
  void saysWhatIsMissing() {
    Finding finding = only(LATEST.person("{'emails': [{'value': 'a@b.example'}]}"));

    assertThat(finding.message())
        .isEqualTo(new Text("emails[].type saknas", "emails[].type is missing"));
    assertThat(finding.expected().en())
        .isEqualTo("one of Privat, Skola elev, Skola personal, Arbete övrigt");
    assertThat(finding.found().text()).isEqualTo(new Text("inget", "nothing"));
    assertThat(finding.found().personal()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"11, högst 10, at most 10", "-1, minst 0, at least 0"})
  void saysWhichBoundWasCrossed(String year, String sv, String en) {
    Finding finding =
        only(LATEST.findings("Syllabus", syllabus("{'endSchoolYear': " + year + "}")));

    assertThat(finding.expected()).isEqualTo(new Text(sv, en));
    assertThat(finding.found().text()).isEqualTo(Text.same(year));
    assertThat(finding.message().en()).isEqualTo("endSchoolYear is out of bounds");
  }

  @Test
  void saysHowManyElementsThereAre() {
    Finding finding = only(LATEST.findings("Activity", activity("{'groups': []}")));

    assertThat(finding.expected()).isEqualTo(new Text("minst 1", "at least 1"));
    assertThat(finding.found().text())
        .isEqualTo(new Text("en lista med 0 element", "an array of 0"));
  }

  @Test
  void saysWhatATimeOfDayLooksLike() {
    Finding finding =
        only(
            LATEST.findings(
                "AttendanceSchedule",
                attendanceSchedule(
                    "{'scheduleEntries': [{'weekOffset': 0, 'dayOfWeek': 'Fredag',"
                        + " 'startTime': '7:00', 'endTime': '08:00'}]}")));

    assertThat(finding.expected()).isEqualTo(new Text("ett klockslag som 08:15", "a time: 08:15"));
    assertThat(finding.message().sv())
        .isEqualTo("scheduleEntries[].startTime är inte ett klockslag");
  }

  @Test
  void saysWhatAnInstantLooksLike() {
    Finding finding =
        only(
            LATEST.person(
                "{'meta': {'created': '2026-01-01T00:00:00Z', 'modified': '2026-01-01'}}"));

    assertThat(finding.expected().sv()).isEqualTo("en tidpunkt som 2026-08-17T08:15:00+02:00");
    assertThat(finding.message().en()).isEqualTo("meta.modified is not an instant with an offset");
  }

  @Test
  void namesEightOfManyCodesWithTheNearestFirst() {
    Finding finding = only(LATEST.findings("Syllabus", syllabus("{'schoolType': 'VUXSFJ'}")));

    assertThat(finding.expected().en())
        .isEqualTo("one of VUXSFI, FS, FKLASS, FTH, OPPFTH, GR, GRS, TR … (30 in all)");
    assertThat(finding.expected().sv()).startsWith("ett av VUXSFI, FS, ").endsWith("(30 i allt)");
  }

  @Test
  void showsOfALongValueWhatFitsOnALine() {
    Finding finding =
        only(LATEST.findings("Syllabus", syllabus("{'schoolType': '" + "x".repeat(9_999) + "'}")));

    assertThat(finding.found().text().en()).hasSizeLessThan(300).startsWith("\"xxx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'givenName': 7}",
        "{'civicNo': '201102039814'}",
        "{'civicNo': {'value': 201102039814}}",
        "{'emails': 'prov@skola.example'}",
        "{'emails': ['prov@skola.example']}",
        "{'emails': [{'value': 'prov', 'type': 'Privat'}]}",
        "{'birthDate': '110203'}",
        "{'sex': 'M'}",
        "{'photo': 'prov.jpg'}",
        "{'enrolments': 'x'}",
        "{'_embedded': {'duties': 'x'}}",
      })
  void keepsWhatMayTellWhoPersonal(String members) {
    assertThat(only(LATEST.person(members)).found().personal()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id': 'x'}",
        "{'givenName': null}",
        "{'emails': [{'value': 'a@b.example', 'type': 'Hem'}]}",
        "{'phoneNumbers': [{'value': '08', 'type': 'Hem', 'mobile': 'ja'}]}",
        "{'civicNo': {'value': 'x', 'nationality': 7}}",
      })
  void showsWhatTellsNobody(String members) {
    assertThat(only(LATEST.person(members)).found().personal()).isFalse();
  }

  @Test
  void keepsARecordThatIsNoObjectPersonal() {
    assertThat(only(LATEST.findings("Person", Records.json("'Prov Provsson'"))).found().personal())
        .isTrue();
  }
}
