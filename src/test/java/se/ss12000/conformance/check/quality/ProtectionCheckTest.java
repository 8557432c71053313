package se.ss12000.conformance.check.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.check.Learning;
import se.ss12000.conformance.payload.Records;

final class ProtectionCheckTest {
  private static final String EXPOSED =
      "'addresses': [{'streetAddress': 'Exempelgatan 1'}], 'phoneNumbers': [{'value': '070-1740"
          + " 601'}], 'emails': [{'type': 'Skola elev', 'value': 'a@b.example'}, {'type':"
          + " 'Privat', 'value': 'c@d.example'}], 'photo': 'https://foto.example/1'";

  private final ProtectionCheck check = new ProtectionCheck(Judged.STANDARD);

  @ParameterizedTest
  @ValueSource(strings = {"Sekretessmarkering", "Skyddad folkbokföring"})
  void reportsWhatLeadsToAProtectedPerson(String marking) {
    assertThat(person(marking, EXPOSED))
        .containsExactly(
            "PRI-001 /addresses", "PRI-001 /phoneNumbers", "PRI-001 /emails/1", "PRI-001 /photo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ingen", "Hemlig", ""})
  void acceptsItOfEverybodyElse(String marking) {
    assertThat(person(marking, EXPOSED)).isEmpty();
  }

  @Test
  void acceptsWhatIsEmptyOrTheSchools() {
    assertThat(
            person(
                "Sekretessmarkering",
                "'addresses': [], 'emails': [{'type': 'Skola elev', 'value': 'a@b.example'}]"))
        .isEmpty();
  }

  @Test
  void seesThoseWhoAreEmbedded() {
    assertThat(
            Judged.places(
                check,
                "Placement",
                "{'_embedded': {'child': {'securityMarking': 'Sekretessmarkering', "
                    + EXPOSED
                    + "}}}"))
        .hasSize(4)
        .allMatch(place -> place.startsWith("PRI-001 /_embedded/child/"));
  }

  @Test
  void neverShowsWhatIsExposed() {
    var person = Records.record(1, "{'securityMarking': 'Sekretessmarkering', " + EXPOSED + "}");

    assertThat(Judged.findings(check, "Person", person))
        .isNotEmpty()
        .allMatch(f -> f.found().personal() || f.found().text().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "Sekretessmarkering, false, true",
    "Sekretessmarkering, true, false",
    "Ingen, false, false"
  })
  void wantsReferencesToProtectedPersonsToSaySo(String marking, boolean marked, boolean reported) {
    var person = Records.person(7).put("securityMarking", marking);
    String reference = marked ? Records.ref(7, marking) : Records.ref(7);
    var duty = Records.record(8, "{'person': " + reference + "}");

    assertThat(
            Learning.of("2.1")
                .list("Duty", duty)
                .list("Person", person)
                .places(new UnmarkedReferenceCheck(Judged.STANDARD)))
        .isEqualTo(reported ? List.of("PRI-002 /data/0/person") : List.of());
  }

  @Test
  void leavesAWrongMarkingToTheRuleForThat() {
    var person = Records.person(7).put("securityMarking", "Sekretessmarkering");
    var wrong = Records.record(8, "{'person': " + Records.ref(7, "Ingen") + "}");
    var none = Records.record(9, "{'person': " + Records.ref(7) + "}");

    assertThat(
            Learning.of("2.1")
                .list("Person", person)
                .list("Duty", wrong, none)
                .places(new UnmarkedReferenceCheck(Judged.STANDARD)))
        .containsExactly("PRI-002 /data/2/person");
  }

  private List<String> person(String marking, String members) {
    return Judged.places(
        check, "Person", "{'securityMarking': '" + marking + "', " + members + "}");
  }
}
