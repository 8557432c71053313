package se.ss12000.conformance.check.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.check.schema.Judging.only;
import static se.ss12000.conformance.check.schema.Judging.places;
import static se.ss12000.conformance.check.schema.Judging.properties;
import static se.ss12000.conformance.payload.Records.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.text.Text;

/** Attributes that no schema knows, and texts that say nothing. */
final class AttributeCheckTest {
  private static final Judging LATEST = Judging.attributes(Records.standard("2.1"));

  @Test
  void acceptsWhatTheStandardKnows() {
    assertThat(
            LATEST.person(
                "{'emails': [{'value': 'a@b.example', 'type': 'Privat'}], 'civicNo': {'value':"
                    + " '201102039814'}, 'responsibles': [{'person': {'id': 'x'}}]}"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "{'shoeSize': 42} | SCH-015 shoeSize",
        "{'civicNo': {'checked': true}} | SCH-015 civicNo.checked",
        "{'emails': [{}, {'label': 'x'}]} | SCH-015 emails[].label",
        "{'responsibles': [{'person': {'name': 'x'}}]} | SCH-015 responsibles[].person.name",
        "{'_embedded': {'duties': [{'roomKey': 1}]}} | SCH-015 _embedded.duties[].roomKey",
        "{'_links': {'self': '/x'}} | SCH-015 _links",
        "{'givenname': 'x'} | SCH-015 givenname",
        "{'åk': 7} | SCH-015 åk",
        "{'a/b': 7} | SCH-015 a/b",
        "{'$ref': 7} | SCH-015 $ref",
        "{'2024': 7} | SCH-015 2024",
      },
      delimiter = '|')
  void reportsWhatTheStandardDoesNotKnow(String members, String property) {
    assertThat(properties(LATEST.person(members))).containsExactly(property);
  }

  @Test
  void reportsNothingWithinWhatTheStandardDoesNotKnow() {
    assertThat(properties(LATEST.person("{'x': {'givenName': '', 'y': [{'z': ''}]}}")))
        .containsExactly("SCH-015 x");
  }

  @Test
  void reportsWhereItStands() {
    assertThat(places(LATEST.person("{'emails': [{}, {'la/b~el': 'x'}]}")))
        .containsExactly("SCH-015 /emails/1/…");
    assertThat(places(LATEST.person("{'emails': [{}, {'la/bel': 'x'}]}")))
        .containsExactly("SCH-015 /emails/1/la~1bel");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20110203-9814",
        "201102039814",
        "110203",
        "prov@skola.example",
        "Prov Provsson",
        "",
        "a\nb",
        "(x)"
      })
  void masksANameThatMayTellWho(String key) {
    var record = Records.person(1);
    record.put(key, 1);

    Finding finding = only(LATEST.findings("Person", record));

    assertThat(finding.location().property()).isEqualTo("…");
    assertThat(finding.location().pointer()).isEqualTo("/…");
    assertThat(finding.message().en()).isEqualTo("… is not in the standard");
    assertThat(finding.hint()).isEqualTo(Text.NONE);
  }

  @Test
  void masksANameThatIsLongerThanAnyAttribute() {
    assertThat(properties(LATEST.person("{'" + "x".repeat(60) + "': 1}")))
        .containsExactly("SCH-015 " + "x".repeat(60));
    assertThat(properties(LATEST.person("{'" + "x".repeat(61) + "': 1}")))
        .containsExactly("SCH-015 …");
  }

  @Test
  void showsOneExampleOfEachName() {
    Finding finding = only(LATEST.person("{'shoeSize': 42}"));

    assertThat(finding.rule().examples()).isEqualTo(Rule.Examples.ONE_PER_PROPERTY);
  }

  @Test
  void showsNoValueOfWhatItDoesNotKnow() {
    assertThat(only(LATEST.person("{'shoeSize': 42}")).found().text())
        .isEqualTo(Text.same("shoeSize"));
  }

  @Test
  void offersTheAttributeThatWasMeant() {
    assertThat(only(LATEST.person("{'midleName': 'x'}")).hint().en())
        .isEqualTo("Did you mean middleName?");
  }

  @Test
  void offersNoAttributeThatIsThereAlready() {
    assertThat(only(LATEST.person("{'givenNames': 'x'}")).hint()).isEqualTo(Text.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "{'givenName': ''} | SCH-014 /givenName",
        "{'civicNo': {'value': ''}} | SCH-014 /civicNo/value",
        "{'eduPersonPrincipalNames': ['a@b.example', '']} | SCH-014 /eduPersonPrincipalNames/1",
        "{'phoneNumbers': [{'value': ''}]} | SCH-014 /phoneNumbers/0/value",
        "{'_embedded': {'duties': [{'signature': ''}]}} | SCH-014 /_embedded/duties/0/signature",
      },
      delimiter = '|')
  void reportsAnEmptyText(String members, String place) {
    assertThat(places(LATEST.person(members))).containsExactly(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'sex': ''}",
        "{'birthDate': ''}",
        "{'emails': [{'value': ''}]}",
        "{'photo': ''}",
        "{'givenName': ' '}",
        "{'emails': []}",
        "{'emails': ''}",
        "{'givenName': null}",
        "{'civicNo': {}}",
      })
  void leavesOtherEmptinessToOtherRules(String members) {
    assertThat(LATEST.person(members)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "'x'", "null", "7", "[{'x': 1}]"})
  void saysNothingOfARecordThatIsNoObject(String record) {
    assertThat(LATEST.findings("Person", json(record))).isEmpty();
    assertThat(LATEST.findings("AttendanceSchedule", json(record))).isEmpty();
  }

  @Test
  void saysWhatItIsAbout() {
    Finding finding = only(LATEST.person("{'civicNo': {'value': ''}}"));

    assertThat(finding.message())
        .isEqualTo(new Text("civicNo.value är en tom text", "civicNo.value is an empty string"));
    assertThat(finding.location().entityId()).isEqualTo(Records.uuid(1));
  }
}
