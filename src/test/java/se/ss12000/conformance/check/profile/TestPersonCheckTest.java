package se.ss12000.conformance.check.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.check.Learning;
import se.ss12000.conformance.payload.Records;

final class TestPersonCheckTest {
  private static final int PUPIL = 1;
  private static final int TEACHER = 2;

  @Test
  void acceptsAPupilAndATeacherAsTheProfileHasThem() {
    assertThat(places(pupil("{}"), teacher("{}"))).isEmpty();
  }

  @Test
  void reportsAPupilWithoutAnAddressAtSchool() {
    assertThat(places(pupil("{'emails': [{'type': 'Privat', 'value': 'a@b.example'}]}")))
        .containsExactly("DNP-001 /data/0/emails");
    assertThat(places(pupil("{'emails': null}"))).containsExactly("DNP-001 /data/0/emails");
  }

  @Test
  void reportsATeacherWithoutAnAddressAtWork() {
    assertThat(places(teacher("{'emails': [{'type': 'Skola elev', 'value': 'a@b.example'}]}")))
        .containsExactly("DNP-002 /data/0/emails");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "['a@b.example', 'c@d.example']"})
  void reportsNoLoginNameAndTwo(String names) {
    assertThat(places(pupil("{'eduPersonPrincipalNames': " + names + "}")))
        .containsExactly("DNP-005 /data/0/eduPersonPrincipalNames");
  }

  @ParameterizedTest
  @CsvSource({
    "20120411TF42, Kvinna, ''",
    "20120411TF32, Man, ''",
    "20120411TF32, Okänt, ''",
    "20120411TF32, Kvinna, DNP-004",
    "20120411TF42, Man, DNP-004",
    "20120411TFA2, Kvinna, DNP-003",
    "20120411TF4, Kvinna, DNP-003",
    "20120411XY42, Kvinna, DNP-003",
    "201204119802, Man, ''"
  })
  void readsTheDigitThatTellsTheSex(String number, String sex, String rule) {
    String more = "{'civicNo': {'value': '" + number + "'}, 'sex': '" + sex + "'}";

    assertThat(places(pupil(more)))
        .isEqualTo(rule.isEmpty() ? List.of() : List.of(rule + " /data/0/civicNo/value"));
  }

  @Test
  void reportsANumberOfAnotherCountryAndNothingOfItsForm() {
    assertThat(places(pupil("{'civicNo': {'value': '041212-9X99', 'nationality': 'FI'}}")))
        .containsExactly("DNP-006 /data/0/civicNo/nationality");
  }

  @Test
  void reportsWhoHasNoCivicNumber() {
    assertThat(places(pupil("{'civicNo': null}"))).containsExactly("DNP-010 /data/0");
    assertThat(places(teacher("{'civicNo': {'value': ''}}")))
        .containsExactly("DNP-010 /data/0/civicNo/value");
  }

  @Test
  void asksNothingOfWhoeverTakesNoPart() {
    var guardian = Records.record(7, "{'civicNo': {'value': '1', 'nationality': 'FI'}}");
    var small = pupil("{'emails': null, 'enrolments': [{'schoolType': 'FKLASS'}]}");

    assertThat(places(guardian, small)).isEmpty();
  }

  @Test
  void saysNothingUnaskedOfADeliveryThatTheProfileIsNotAbout() {
    var check = new TestPersonCheck(Records.standard("2.1"), false);
    var learning = Learning.of("2.1").list("Person", pupil("{'emails': null}"));

    assertThat(learning.places(check)).isEmpty();
    assertThat(learning.evaluated(check, "DNP-001", "Person").cases()).isZero();
  }

  @Test
  void speaksUnaskedWhereAllThatItNeedsIsThere() {
    var check = new TestPersonCheck(Records.standard("2.1"), false);
    var learning = with(pupil("{'emails': null}"));
    for (String type : List.of("Organisation", "Group")) {
      learning.list(type, Records.record(20 + type.length(), "{}"));
    }
    learning.list("Activity", Records.record(30, "{'parentActivity': " + Records.ref(31) + "}"));

    assertThat(learning.places(check)).containsExactly("DNP-001 /data/0/emails");
    assertThat(learning.evaluated(check, "DNP-001", "Person").cases()).isEqualTo(1);
    assertThat(learning.evaluated(check, "DNP-002", "Person").cases()).isZero();
  }

  private static List<String> places(ObjectNode... persons) {
    return with(persons).places(new TestPersonCheck(Records.standard("2.1"), true));
  }

  private static Learning with(ObjectNode... persons) {
    var duty = Records.record(9, "{'person': " + Records.ref(TEACHER) + "}");
    return Learning.of("2.1").list("Person", persons).list("Duty", duty);
  }

  private static ObjectNode pupil(String more) {
    return person(PUPIL, "Skola elev", "{'enrolments': [{'schoolType': 'GR'}]}", more);
  }

  private static ObjectNode teacher(String more) {
    return person(TEACHER, "Skola personal", "{}", more);
  }

  private static ObjectNode person(int id, String mail, String role, String more) {
    ObjectNode person =
        Records.record(
            id,
            "{'civicNo': {'value': '201204119802', 'nationality': 'SE'},"
                + " 'eduPersonPrincipalNames': ['a@b.example'],"
                + " 'emails': [{'type': '"
                + mail
                + "', 'value': 'a@b.example'}]}");
    person.setAll((ObjectNode) Records.json(role));
    person.setAll((ObjectNode) Records.json(more));
    return person;
  }
}
