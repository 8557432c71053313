package se.ss12000.conformance.check.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.check.schema.Judging.only;
import static se.ss12000.conformance.check.schema.Judging.syllabus;
import static se.ss12000.conformance.payload.Records.organisation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.text.Text;

/** What was probably meant. */
final class HintsTest {
  private static final Judging LATEST = Judging.latest();
  private static final Judging OLDER = Judging.older();

  @ParameterizedTest
  @CsvSource({"gr, GR", "Gr, GR", "fklass, FKLASS"})
  void namesTheCodeInTheStandardsCase(String written, String code) {
    assertThat(schoolType(LATEST, written).hint())
        .isEqualTo(
            Text.sv("Standarden skriver " + code + ", med de versalerna")
                .en("The standard writes " + code + ", with that case"));
  }

  @ParameterizedTest
  @CsvSource({"STUDIE_OCH_YRKESVÄGLEDARE, Studie- och yrkesvägledare", "lärare, Lärare"})
  void seesThroughUnderscoresAndHyphens(String written, String code) {
    Finding finding =
        only(
            LATEST.findings(
                "Duty",
                Records.record(
                    1,
                    "{'dutyAt': "
                        + Records.ref(2)
                        + ", 'startDate': '2026-08-17', 'dutyRole': '"
                        + written
                        + "'}")));

    assertThat(finding.hint().en()).contains(code);
  }

  @Test
  void namesTheVersionThatAnOldCodeBelongsTo() {
    assertThat(schoolType(LATEST, "KOMVUX").hint())
        .isEqualTo(new Text("KOMVUX hör till version 2.0", "KOMVUX belongs to version 2.0"));
    assertThat(only(LATEST.findings("Organisation", organisation(1, "Stadsdel"))).hint().en())
        .isEqualTo("Stadsdel belongs to version 2.0");
  }

  @Test
  void namesTheVersionThatANewCodeBelongsTo() {
    assertThat(schoolType(OLDER, "VUXSFI").hint().en()).isEqualTo("VUXSFI belongs to version 2.1");
    assertThat(only(OLDER.findings("Organisation", organisation(1, "Bolag"))).hint().en())
        .isEqualTo("Bolag belongs to version 2.1");
  }

  @Test
  void offersTheNearestCode() {
    assertThat(schoolType(LATEST, "GRR").hint().en()).isEqualTo("Did you mean GR?");
  }

  @Test
  void offersNothingWhenNoCodeIsNear() {
    assertThat(schoolType(LATEST, "Grundskola").hint()).isEqualTo(Text.NONE);
  }

  @ParameterizedTest
  @CsvSource({"AGR, GRS", "AGRS, GRS", "GRSÄR, GRS", "AGY, GYS", "AGYS, GYS", "GYSÄR, GYS"})
  void namesTheStandardsCodeForANewerName(String written, String code) {
    Finding finding = schoolType(LATEST, written);

    assertThat(finding.rule().id()).isEqualTo("SCH-004");
    assertThat(finding.hint())
        .isEqualTo(new Text("Standarden skriver " + code, "The standard writes " + code));
  }

  @Test
  void offersNoOldCurriculumForANewOne() {
    for (String newer : new String[] {"Lgr22", "Lpfö18", "Gy25"}) {
      Finding finding =
          only(LATEST.findings("Syllabus", syllabus("{'curriculum': '" + newer + "'}")));

      assertThat(finding.hint()).as(newer).isEqualTo(Text.NONE);
    }
  }

  @Test
  void saysThatAnEmptyCodeIsToBeLeftOut() {
    assertThat(schoolType(LATEST, "").hint().en())
        .isEqualTo("Leave the attribute out when it is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'birthDate': ''}", "{'photo': ''}", "{'id': ''}"})
  void saysThatAnEmptyTextIsToBeLeftOut(String members) {
    assertThat(only(LATEST.person(members)).hint().sv())
        .isEqualTo("Utelämna attributet när det är tomt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-08-17T08:15:00", "2026-08-17t08:15:00.123"})
  void saysThatTheOffsetIsMissing(String instant) {
    assertThat(modified(instant).hint())
        .isEqualTo(
            Text.sv("Tidszonen saknas: lägg till Z eller en förskjutning")
                .en("The offset is missing: add Z or an offset"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-08-17 08:15:00", "2026-08-17", "2026-08-17T08:15", "x"})
  void saysNothingOfTheOffsetWhenMoreIsWrong(String instant) {
    assertThat(modified(instant).hint()).isEqualTo(Text.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2011-02-03T00:00:00Z", "2011-02-03T00:00:00+01:00"})
  void saysThatATimeStandsInADate(String date) {
    assertThat(only(LATEST.person("{'birthDate': '" + date + "'}")).hint().en())
        .isEqualTo("A time stands here too; write the date alone");
  }

  @Test
  void saysNothingOfATimeWhenTheDateIsWrong() {
    assertThat(only(LATEST.person("{'birthDate': '3/2 2011'}")).hint()).isEqualTo(Text.NONE);
  }

  @Test
  void findsTheMisspeltNameOfWhatIsMissing() {
    Finding finding =
        only(
            LATEST.person(
                "{'enrolments': [{'enrolledAt': {}, 'schoolType': 'GR',"
                    + " 'startDate': '2026-08-17'}]}"));

    assertThat(finding.message().en()).isEqualTo("enrolments[].enroledAt is missing");
    assertThat(finding.hint())
        .isEqualTo(
            Text.sv("Här står enrolledAt: menades enroledAt?")
                .en("enrolledAt stands here: was enroledAt meant?"));
  }

  @Test
  void takesNoKnownAttributeForAMisspeltOne() {
    Finding finding = only(LATEST.person("{'emails': [{'type': 'Privat', 'name': 'x'}]}"));

    assertThat(finding.message().en()).isEqualTo("emails[].value is missing");
    assertThat(finding.hint()).isEqualTo(Text.NONE);
  }

  private static Finding schoolType(Judging judging, String written) {
    return only(judging.findings("Syllabus", syllabus("{'schoolType': '" + written + "'}")));
  }

  private static Finding modified(String instant) {
    return only(
        LATEST.person(
            "{'meta': {'created': '2026-01-01T00:00:00Z', 'modified': '" + instant + "'}}"));
  }
}
