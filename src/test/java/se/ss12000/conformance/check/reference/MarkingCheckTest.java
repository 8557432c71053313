package se.ss12000.conformance.check.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.payload.Records.person;
import static se.ss12000.conformance.payload.Records.record;
import static se.ss12000.conformance.payload.Records.ref;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.check.Learning;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.payload.Records;

final class MarkingCheckTest {
  private static final MarkingCheck CHECK = new MarkingCheck(Records.standard("2.1"));

  @ParameterizedTest
  @ValueSource(strings = {"Ingen", "Sekretessmarkering", "Skyddad folkbokföring"})
  void acceptsTheMarkingOfThePerson(String marking) {
    Learning learning = duty(ref(1, marking)).list("Person", marked(1, marking));

    assertThat(learning.places(CHECK)).isEmpty();
    assertThat(CHECK.suspects(learning.dataset())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Ingen, Sekretessmarkering",
    "Sekretessmarkering, Ingen",
    "Skyddad folkbokföring, Sekretessmarkering",
    "Ingen, Skyddad folkbokföring",
  })
  void reportsAnotherMarkingThanThePersons(String claimed, String marking) {
    Learning learning = duty(ref(1, claimed)).list("Person", marked(1, marking));

    assertThat(learning.places(CHECK)).containsExactly("REF-008 /data/0/person/securityMarking");
  }

  @Test
  void reportsItWhereverThePersonStands() {
    Learning learning =
        Learning.of("2.1")
            .list("Person", marked(1, "Sekretessmarkering"))
            .list("Duty", record(2, "{'person': " + ref(1, "Ingen") + "}"));

    assertThat(learning.places(CHECK)).containsExactly("REF-008 /data/1/person/securityMarking");
  }

  @Test
  void saysWhereItIsWrongAndDoesNotTellTheMarking() {
    Finding finding =
        duty(ref(1, "Ingen"))
            .list("Person", marked(1, "Sekretessmarkering"))
            .findings(CHECK)
            .get(0);

    assertThat(finding.location().property()).isEqualTo("person.securityMarking");
    assertThat(finding.message().en())
        .isEqualTo("person.securityMarking has another security marking than the person's own");
    assertThat(finding.expected().en()).isEqualTo("the same as in the person's record");
    assertThat(finding.found().text().en()).isEqualTo("another marking");
  }

  @Test
  void reportsEveryReferenceThatDisagreesAndNoOther() {
    String members =
        "{'groupMemberships': [{'person': "
            + ref(1, "Ingen")
            + "}, {'person': "
            + ref(1, "Sekretessmarkering")
            + "}, {'person': "
            + ref(2, "Sekretessmarkering")
            + "}]}";
    Learning learning =
        Learning.of("2.1")
            .list("Group", record(9, members))
            .list("Person", marked(1, "Sekretessmarkering"), marked(2, "Ingen"));

    assertThat(learning.places(CHECK))
        .containsExactly(
            "REF-008 /data/0/groupMemberships/0/person/securityMarking",
            "REF-008 /data/0/groupMemberships/2/person/securityMarking");
  }

  @Test
  void acceptsAReferenceWithoutAMarking() {
    Learning learning = duty(ref(1)).list("Person", marked(1, "Sekretessmarkering"));

    assertThat(learning.places(CHECK)).isEmpty();
  }

  @Test
  void acceptsAnyMarkingOfAPersonWithoutOne() {
    assertThat(duty(ref(1, "Sekretessmarkering")).list("Person", person(1)).places(CHECK))
        .isEmpty();
  }

  @Test
  void acceptsAnyMarkingOfAPersonThatIsNotThere() {
    assertThat(duty(ref(1, "Sekretessmarkering")).list("Person", person(2)).places(CHECK))
        .isEmpty();
  }

  @Test
  void leavesAMarkingThatIsNoCodeToTheRuleOnCodes() {
    Learning learning =
        duty(ref(1, "Hemlig"))
            .list("Person", marked(1, "Ingen"), marked(2, "Ingen"))
            .list("Duty", record(8, "{'person': " + ref(2, "Sekretessmarkering") + "}"));

    assertThat(learning.places(CHECK)).containsExactly("REF-008 /data/3/person/securityMarking");
  }

  @Test
  void saysNothingWhenTheReferenceLeadsToAnotherType() {
    Learning learning =
        duty(ref(1, "Ingen"))
            .list("Group", Records.group(1, 5).put("securityMarking", "Sekretessmarkering"));

    assertThat(learning.places(CHECK)).isEmpty();
  }

  @Test
  void isEvaluatedForEveryReferenceToAPerson() {
    Learning learning =
        duty(ref(1))
            .list("Duty", record(5, "{'person': " + ref(4) + "}"))
            .list("Person", person(1));

    assertThat(learning.evaluated(CHECK, "REF-008", "Duty").cases()).isEqualTo(2);
    assertThat(learning.evaluated(CHECK, "REF-008", "Room").cases()).isZero();
  }

  @Test
  void isNotEvaluatedWithoutPersons() {
    Evaluated evaluated = duty(ref(1, "Ingen")).evaluated(CHECK, "REF-008", "Duty");

    assertThat(evaluated.cases()).isZero();
    assertThat(evaluated.reason().en()).contains("no records of type Person were given");
  }

  private static Learning duty(String person) {
    return Learning.of("2.1").list("Duty", record(7, "{'person': " + person + "}"));
  }

  private static JsonNode marked(int id, String marking) {
    return person(id).put("securityMarking", marking);
  }
}
