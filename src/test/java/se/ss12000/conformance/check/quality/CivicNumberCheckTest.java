package se.ss12000.conformance.check.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.payload.Records;

/** Every number here has a birth number from 980 to 999, which nobody is ever given. */
final class CivicNumberCheckTest {
  private final CivicNumberCheck check = new CivicNumberCheck(Judged.STANDARD);

  @ParameterizedTest
  @ValueSource(strings = {"197407049803", "198504259808", "199111139805", "201107159822"})
  void acceptsAPersonalNumber(String number) {
    assertThat(places(number)).isEmpty();
  }

  @Test
  void acceptsACoordinationNumber() {
    assertThat(places(withDigit("20110775982"))).isEmpty();
  }

  @Test
  void acceptsALeapDay() {
    assertThat(places(withDigit("20120229981"))).isEmpty();
    assertThat(places(withDigit("20120289981"))).isEmpty();
  }

  @Test
  void acceptsSomebodyBornInAnotherCentury() {
    assertThat(places(withDigit("19000228980"))).isEmpty();
    assertThat(places(withDigit("18991231980"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"20130415TF01", "20130415TFAB"})
  void acceptsATemporaryNumber(String number) {
    assertThat(places(number)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1107159822",
        "110715-9822",
        "20110715-9822",
        "20110715982",
        "2011071598222",
        "201113159822",
        "201102299822",
        "190002299822",
        "201107609822",
        "201107929822",
        "201107159-22",
        "20110715T822",
        "20110715tf01",
        "TF0120110715",
        "okänt",
        " "
      })
  void reportsWhatIsNoCivicNumber(String number) {
    assertThat(places(number)).containsExactly("QUA-010 /civicNo/value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"201107159823", "201107519822"})
  void reportsAWrongCheckDigitOnce(String number) {
    assertThat(places(number)).hasSize(1).allMatch(place -> place.startsWith("QUA-01"));
  }

  @Test
  void reportsTransposedDigits() {
    assertThat(places("201107159282")).containsExactly("QUA-011 /civicNo/value");
  }

  @Test
  void acceptsTheNumbersOfOtherCountries() {
    assertThat(Judged.places(check, "Person", "{'civicNo': {'value': '1', 'nationality': 'NO'}}"))
        .isEmpty();
  }

  @Test
  void reportsABirthDateThatIsNotThatOfTheNumber() {
    assertThat(born("201107159822", "2011-07-16")).containsExactly("QUA-012 /birthDate");
    assertThat(born("201107159822", "2011-07-15")).isEmpty();
    assertThat(born(withDigit("20110775982"), "2011-07-15")).isEmpty();
    assertThat(born("20130415TF01", "2013-04-15")).isEmpty();
    assertThat(born("201107159822", "15/7 2011")).isEmpty();
  }

  @Test
  void leavesWhatIsNoTextToTheSchema() {
    for (String value : List.of("201107159822", "null", "''", "{}", "[]", "true")) {
      assertThat(Judged.places(check, "Person", "{'civicNo': {'value': " + value + "}}")).isEmpty();
    }
    assertThat(Judged.places(check, "Person", "{'civicNo': '201107159822'}")).isEmpty();
  }

  @Test
  void neverShowsANumber() {
    var person = Records.person(1);
    person.set("civicNo", Records.json("{'value': '201107159823'}"));

    assertThat(Judged.findings(check, "Person", person))
        .isNotEmpty()
        .allMatch(finding -> finding.found().personal())
        .noneMatch(finding -> finding.message().toString().contains("20110715"));
  }

  private List<String> places(String number) {
    return Judged.places(check, "Person", "{'civicNo': {'value': '" + number + "'}}");
  }

  private List<String> born(String number, String date) {
    return Judged.places(
        check, "Person", "{'civicNo': {'value': '" + number + "'}, 'birthDate': '" + date + "'}");
  }

  /** Eleven digits, and the check digit by the textbook. */
  private static String withDigit(String eleven) {
    int sum = 0;
    for (int i = 2; i < eleven.length(); i++) {
      int product = (eleven.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += product / 10 + product % 10;
    }
    return eleven + (10 - sum % 10) % 10;
  }
}
