package se.ss12000.conformance.check.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.text.Language;

final class IdentifierCheckTest {
  private final IdentifierCheck check = new IdentifierCheck(Judged.STANDARD);

  @ParameterizedTest
  @ValueSource(strings = {"SE", "NO", "AX"})
  void acceptsACountry(String code) {
    assertThat(nationality(code)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SWE", "se", "Sverige", "XQ"})
  void reportsWhatIsNoCountry(String code) {
    assertThat(nationality(code)).containsExactly("QUA-013 /civicNo/nationality");
  }

  @ParameterizedTest
  @CsvSource({"SWE, SE", "se, SE", "FIN, FI"})
  void guessesTheCountryThatWasMeant(String written, String meant) {
    var person = Records.person(1);
    person.set("civicNo", Records.json("{'nationality': '" + written + "'}"));

    assertThat(Judged.findings(check, "Person", person).get(0).hint().in(Language.EN))
        .isEqualTo("Did you mean " + meant + "?");
  }

  @ParameterizedTest
  @CsvSource({"fin, true", "smj, true", "fi, false", "FIN, false", "svenska, false"})
  void wantsThreeLettersForALanguage(String code, boolean right) {
    assertThat(Judged.places(check, "Syllabus", "{'languageCode': '" + code + "'}"))
        .isEqualTo(right ? List.of() : List.of("QUA-014 /languageCode"));
  }

  @ParameterizedTest
  @CsvSource({
    "municipalityCode, 0099, QUA-015, true",
    "municipalityCode, 99, QUA-015, false",
    "schoolUnitCode, 00000901, QUA-016, true",
    "schoolUnitCode, TEST, QUA-016, false",
    "schoolUnitCode, 0000901, QUA-016, false",
    "organisationNumber, 2299999900, QUA-017, true",
    "organisationNumber, 2299999901, QUA-017, false",
    "organisationNumber, 229999-9900, QUA-017, false",
    "organisationNumber, 162299999900, QUA-017, false"
  })
  void wantsDigits(String attribute, String value, String rule, boolean right) {
    assertThat(Judged.places(check, "Organisation", "{'" + attribute + "': '" + value + "'}"))
        .isEqualTo(right ? List.of() : List.of(rule + " /" + attribute));
  }

  @ParameterizedTest
  @CsvSource({
    "alva@exempel.example, true",
    "alva.b+c@elev.exempel.example, true",
    "alva, false",
    "@exempel.example, false",
    "alva@, false",
    "alva@@exempel.example, false",
    "al va@exempel.example, false"
  })
  void wantsALoginNameWithItsDomain(String name, boolean right) {
    assertThat(
            Judged.places(
                check, "Person", "{'eduPersonPrincipalNames': ['a@b.example', '" + name + "']}"))
        .isEqualTo(right ? List.of() : List.of("QUA-018 /eduPersonPrincipalNames/1"));
  }

  @Test
  void leavesWhatIsEmptyOrNoTextToOtherRules() {
    assertThat(
            Judged.places(
                check,
                "Organisation",
                "{'municipalityCode': 99, 'schoolUnitCode': '', 'organisationNumber': null}"))
        .isEmpty();
    assertThat(
            Judged.places(
                check, "Person", "{'civicNo': 7, 'eduPersonPrincipalNames': [null, '', 3]}"))
        .isEmpty();
  }

  private List<String> nationality(String code) {
    return Judged.places(check, "Person", "{'civicNo': {'nationality': '" + code + "'}}");
  }
}
