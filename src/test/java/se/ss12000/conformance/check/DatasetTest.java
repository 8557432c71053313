package se.ss12000.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.payload.Records.group;
import static se.ss12000.conformance.payload.Records.json;
import static se.ss12000.conformance.payload.Records.organisation;
import static se.ss12000.conformance.payload.Records.person;
import static se.ss12000.conformance.payload.Records.record;
import static se.ss12000.conformance.payload.Records.ref;
import static se.ss12000.conformance.payload.Records.uuid;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Offer;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.standard.Condition;
import se.ss12000.conformance.standard.EntityType;

final class DatasetTest {
  @ParameterizedTest
  @ValueSource(strings = {"2.1", "2.0"})
  void knowsTheTypeOfARecord(String version) {
    Dataset dataset = Learning.of(version).list("Person", person(1)).dataset();

    Target target = dataset.find(uuid(1)).orElseThrow();

    assertThat(target.type()).map(EntityType::name).contains("Person");
    assertThat(target.isA("Person")).isTrue();
    assertThat(target.isA("Group")).isFalse();
  }

  @Test
  void holdsAllIdsBeforeAnythingIsAsked() {
    var records = new Records(Records.standard("2.1"));
    var learnt =
        new DatasetBuilder(Records.standard("2.1"), false, Offer.EVERYTHING, Long.MAX_VALUE);
    long empty = learnt.indexInMemory();
    for (int i = 1; i <= 40; i++) {
      learnt.add(records.listed("Person", person(i), i));
    }

    learnt.build();

    assertThat(learnt.indexInMemory()).isGreaterThan(empty);
  }

  @Test
  void findsAnIdInWhateverCase() {
    Dataset dataset = Learning.of("2.1").list("Person", person(0xabc)).dataset();

    assertThat(dataset.find(uuid(0xabc).toUpperCase(Locale.ROOT))).isPresent();
  }

  @Test
  void knowsNothingOfAnIdThatNobodyNames() {
    assertThat(Learning.of("2.1").list("Person", person(1)).dataset().find(uuid(2))).isEmpty();
  }

  @Test
  void knowsAnIdThatIsOnlyReferredTo() {
    Dataset dataset = Learning.of("2.1").list("Group", group(1, 2)).dataset();

    assertThat(dataset.find(uuid(2)).orElseThrow().type()).isEmpty();
    assertThat(dataset.find(uuid(2)).orElseThrow().isA("Organisation")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.1", "2.0"})
  void knowsWhichOrganisationsAreSchoolUnits(String version) {
    Dataset dataset =
        Learning.of(version)
            .list("Organisation", organisation(1, "Skolenhet"), organisation(2, "Skola"))
            .dataset();

    assertThat(dataset.find(uuid(1)).orElseThrow().holding())
        .containsExactly(new Condition("organisationType", Set.of("Skolenhet")));
    assertThat(dataset.find(uuid(2)).orElseThrow().holding()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ingen", "Sekretessmarkering", "Skyddad folkbokföring"})
  void knowsHowAPersonIsProtected(String marking) {
    Dataset dataset =
        Learning.of("2.1").list("Person", person(1).put("securityMarking", marking)).dataset();

    assertThat(dataset.find(uuid(1)).orElseThrow().marking()).contains(marking);
    assertThat(dataset.find(uuid(1)).orElseThrow().claimed()).isEmpty();
  }

  @Test
  void knowsNoProtectionWhereNoneOrAnUnknownOneStands() {
    Dataset dataset =
        Learning.of("2.1")
            .list("Person", person(1), person(2).put("securityMarking", "Hemlig"))
            .dataset();

    assertThat(dataset.find(uuid(1)).orElseThrow().marking()).isEmpty();
    assertThat(dataset.find(uuid(2)).orElseThrow().marking()).isEmpty();
  }

  @Test
  void knowsWhatReferencesClaim() {
    Dataset dataset =
        Learning.of("2.1")
            .list("Placement", placement(1, ref(9, "Ingen")), placement(2, ref(9, "Hemlig")))
            .list("Duty", record(3, "{'person': " + ref(9, "Sekretessmarkering") + "}"))
            .list("Person", person(9))
            .dataset();

    assertThat(dataset.find(uuid(9)).orElseThrow().claimed())
        .containsExactlyInAnyOrder("Ingen", "Sekretessmarkering");
  }

  @Test
  void knowsWhatEachOfARunOfReferencesToOnePersonClaims() {
    Dataset dataset =
        Learning.of("2.1")
            .list(
                "Placement",
                placement(1, ref(9)),
                placement(2, ref(9)),
                placement(3, ref(9, "Ingen")),
                placement(4, ref(9, "Ingen")),
                placement(5, ref(8, "Ingen")),
                placement(6, ref(9, "Sekretessmarkering")))
            .list("Person", person(8), person(9))
            .dataset();

    Target target = dataset.find(uuid(9)).orElseThrow();
    assertThat(target.unmarked()).isTrue();
    assertThat(target.claimed()).containsExactlyInAnyOrder("Ingen", "Sekretessmarkering");
    assertThat(dataset.find(uuid(8)).orElseThrow().claimed()).containsExactly("Ingen");
  }

  @Test
  void knowsAnEmptyIdThatIsReferredTo() {
    Dataset dataset =
        Learning.of("2.1").list("Duty", record(1, "{'person': {'id': ''}}")).dataset();

    assertThat(dataset.find("")).isPresent();
  }

  @Test
  void countsTheValuesOfAReference() {
    Learning learning =
        Learning.of("2.1")
            .list("Group", members(1, ref(5), ref(6)), members(2, ref(5)), members(3));
    Dataset dataset = learning.dataset();

    assertThat(dataset.references(learning.reference("Group", "groupMemberships[].person")))
        .isEqualTo(3);
    assertThat(dataset.references(learning.reference("Group", "organisation"))).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'id': 7}", "{}", "'text'", "null", "{'id': null}", "[]"})
  void passesOverWhatIsNoReference(String reference) {
    Learning learning = Learning.of("2.1").list("Duty", record(1, "{'person': " + reference + "}"));

    assertThat(learning.dataset().references(learning.reference("Duty", "person"))).isZero();
  }

  @Test
  void countsHowManyAReferencePointsToAndHowManyAreMarked() {
    Learning learning =
        Learning.of("2.1")
            .listed("Person", person(1))
            .mark(0b01)
            .listed("Person", person(2))
            .mark(0b10)
            .listed("Person", person(3))
            .mark(0b11)
            .listed("Person", person(4))
            .mark(0b01)
            .list("Group", members(10, ref(1), ref(1), ref(2), ref(3), ref(99)))
            .list("Duty", record(11, "{'person': " + ref(4) + "}"));
    Dataset dataset = learning.dataset();
    var memberships = learning.reference("Group", "groupMemberships[].person");

    assertThat(dataset.referredTo(memberships, 0)).containsExactly(3, 2);
    assertThat(dataset.referredTo(memberships, 1)).containsExactly(3, 2);
    assertThat(dataset.referredTo(learning.reference("Duty", "person"), 0)).containsExactly(1, 1);
    assertThat(dataset.referredTo(learning.reference("Duty", "person"), 1)).containsExactly(1, 0);
  }

  @Test
  void countsReferencesToRecordsOfTheRightTypeOnly() {
    Learning learning =
        Learning.of("2.1")
            .list("Group", group(1, 5))
            .list("Duty", record(2, "{'person': " + ref(1) + "}"));

    assertThat(learning.dataset().referredTo(learning.reference("Duty", "person"), 0))
        .containsExactly(0, 0);
  }

  @Test
  void remembersNoMarksOfARecordWithoutAnId() {
    Learning learning = Learning.of("2.1").listed("Person", json("{'givenName': 'Prov'}")).mark(1);

    assertThat(learning.dataset().anyTarget(target -> true)).isFalse();
    assertThat(learning.dataset().records(learning.records().type("Person"))).isEqualTo(1);
  }

  @Test
  void tellsWhetherAnyIdIsLikeThat() {
    Dataset dataset = Learning.of("2.1").list("Person", person(1), person(2)).dataset();

    assertThat(dataset.anyTarget(target -> target.isA("Person"))).isTrue();
    assertThat(dataset.anyTarget(target -> target.isA("Group"))).isFalse();
  }

  @Test
  void tellsWhetherAnyReferenceIsLikeThat() {
    Dataset dataset = Learning.of("2.1").list("Group", group(1, 2)).dataset();

    assertThat(dataset.anyReference((r, target) -> r.property().equals("organisation"))).isTrue();
    assertThat(dataset.anyReference((r, target) -> target.type().isPresent())).isFalse();
  }

  @Test
  void remembersWhereARecordStoodFirst() {
    Learning learning = Learning.of("2.1").list("Person", person(1));
    Dataset dataset = learning.dataset();
    Entity first = learning.records().listed("Person", person(1), 4);
    Entity second = learning.records().listed("Person", person(1), 7);

    assertThat(dataset.earlierPlace(first)).isEmpty();
    assertThat(dataset.earlierPlace(second)).contains("Person.json#/data/4");
    assertThat(dataset.earlierPlace(second)).contains("Person.json#/data/4");
  }

  @Test
  void knowsWhichRecordsAreInACircle() {
    Learning learning =
        Learning.of("2.1")
            .list(
                "Organisation",
                organisation(1, "Skola").set("parentOrganisation", json(ref(2))),
                organisation(2, "Skola").set("parentOrganisation", json(ref(1))),
                organisation(3, "Skola").set("parentOrganisation", json(ref(1))));
    Dataset dataset = learning.dataset();
    var parent = learning.reference("Organisation", "parentOrganisation");

    assertThat(dataset.hasCircles()).isTrue();
    assertThat(dataset.isInCircle(parent, uuid(1).toUpperCase(Locale.ROOT))).isTrue();
    assertThat(dataset.isInCircle(parent, uuid(3))).isFalse();
    assertThat(dataset.isInCircle(learning.reference("Group", "organisation"), uuid(1))).isFalse();
  }

  private static ObjectNode placement(int id, String child) {
    return record(id, "{'child': " + child + "}");
  }

  private static ObjectNode members(int id, String... persons) {
    StringBuilder list = new StringBuilder();
    for (String person : persons) {
      list.append(list.isEmpty() ? "" : ", ").append("{'person': ").append(person).append("}");
    }
    return record(id, "{'groupMemberships': [" + list + "]}");
  }
}
