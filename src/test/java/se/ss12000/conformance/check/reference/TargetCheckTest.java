package se.ss12000.conformance.check.reference;

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
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.check.Learning;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.payload.Certainty;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.text.Text;

/** References lead to records, and to such of the right type. */
final class TargetCheckTest {
  private static final TargetCheck CHECK = new TargetCheck(Records.standard("2.1"));

  @Test
  void acceptsAReferenceToARecordThatIsThere() {
    Learning learning =
        Learning.of("2.1")
            .list("Organisation", organisation(1, "Skola"))
            .list("Group", group(2, 1));

    assertThat(learning.places(CHECK)).isEmpty();
    assertThat(CHECK.suspects(learning.dataset())).isFalse();
  }

  @Test
  void acceptsAReferenceToARecordThatComesLater() {
    Learning learning =
        Learning.of("2.1")
            .list("Group", group(2, 1))
            .list("Organisation", organisation(1, "Skola"));

    assertThat(learning.places(CHECK)).isEmpty();
  }

  @Test
  void acceptsAReferenceInAnotherCase() {
    ObjectNode group = group(2, 0xab);
    group.set("organisation", json(ref(0xab).toUpperCase(Locale.ROOT).replace("ID", "id")));
    Learning learning =
        Learning.of("2.1").list("Organisation", organisation(0xab, "Skola")).list("Group", group);

    assertThat(learning.places(CHECK)).isEmpty();
  }

  @Test
  void acceptsAReferenceToASingleRecord() {
    Learning learning =
        Learning.complete()
            .single("Organisation", organisation(1, "Skola"))
            .list("Group", group(2, 1));

    assertThat(learning.places(CHECK)).isEmpty();
  }

  @Test
  void suspectsOnlyTheTypesThatHoldABrokenReference() {
    Learning learning =
        Learning.of("2.1")
            .list("Organisation", organisation(1, "Skola"))
            .list("Group", group(2, 3));

    var dataset = learning.dataset();

    assertThat(CHECK.suspects(dataset)).isTrue();
    assertThat(CHECK.suspects(Records.standard("2.1").type("Group").orElseThrow(), dataset))
        .isTrue();
    assertThat(CHECK.suspects(Records.standard("2.1").type("Organisation").orElseThrow(), dataset))
        .isFalse();
  }

  @Test
  void tellsTheIdsThatBrokenReferencesLeadTo() {
    Learning learning =
        Learning.of("2.1")
            .list("Organisation", organisation(1, "Skola"))
            .list("Group", group(2, 1), group(3, 4), group(5, 3));

    assertThat(CHECK.sought(learning.dataset()).orElseThrow())
        .containsExactlyInAnyOrder(UUID.fromString(uuid(3)), UUID.fromString(uuid(4)));
  }

  @Test
  void tellsNoIdsWhenValidRecordsHaveOthersThanUuids() {
    Learning learning = Learning.of("2.1").list("Group", group(2, 4));
    Entity group = learning.records().listed("Group", json("{'id': 'A', 'organisation': {}}"));

    learning.add(group);
    assertThat(CHECK.sought(learning.dataset())).isPresent();
    learning.add(
        new Entity(group.type(), group.json(), group.excerpt(), group.listed(), Certainty.VALID));
    assertThat(CHECK.sought(learning.dataset())).isEmpty();
  }

  @Test
  void reportsAReferenceToNothing() {
    Learning learning =
        Learning.of("2.1")
            .list("Organisation", organisation(1, "Skola"))
            .list("Group", group(2, 3));

    Finding finding = learning.findings(CHECK).get(0);

    assertThat(finding.rule().id()).isEqualTo("REF-001");
    assertThat(finding.location().pointer()).isEqualTo("/data/1/organisation");
    assertThat(finding.location().property()).isEqualTo("organisation");
    assertThat(finding.location().entityId()).isEqualTo(uuid(2));
    assertThat(finding.message())
        .isEqualTo(
            Text.sv("organisation pekar på Organisation " + uuid(3) + ", som inte finns")
                .en("organisation points to Organisation " + uuid(3) + ", which is not there"));
    assertThat(finding.expected()).isEqualTo(Text.same("Organisation"));
    assertThat(finding.found()).isEqualTo(new Found(Text.same(uuid(3)), false));
  }

  @Test
  void reportsEveryReferenceToNothing() {
    ObjectNode group = group(2, 3);
    group.set(
        "groupMemberships",
        json("[{'person': %s}, {'person': %s}, {'person': %s}]".formatted(ref(8), ref(7), ref(9))));
    Learning learning =
        Learning.of("2.1").list("Organisation").list("Person", person(7)).list("Group", group);

    assertThat(learning.places(CHECK))
        .containsExactly(
            "REF-001 /data/1/organisation",
            "REF-001 /data/1/groupMemberships/0/person",
            "REF-001 /data/1/groupMemberships/2/person");
  }

  @Test
  void masksAnIdThatMayTellWho() {
    Learning learning =
        Learning.of("2.1")
            .list("Person")
            .list("Duty", record(1, "{'person': {'id': '201102039814'}}"));

    Finding finding = learning.findings(CHECK).get(0);

    assertThat(finding.message().en()).contains("999999999999").doesNotContain("2011");
    assertThat(finding.found().text()).isEqualTo(Text.same("999999999999"));
  }

  @Test
  void reportsAReferenceToARecordOfAnotherType() {
    Learning learning = Learning.of("2.1").list("Person", person(1)).list("Group", group(2, 1));

    Finding finding = learning.findings(CHECK).get(0);

    assertThat(finding.rule().id()).isEqualTo("REF-002");
    assertThat(finding.location().pointer()).isEqualTo("/data/1/organisation");
    assertThat(finding.message().en())
        .isEqualTo("organisation points to " + uuid(1) + ", which is Person and not Organisation");
    assertThat(finding.expected()).isEqualTo(Text.same("Organisation"));
  }

  @Test
  void reportsAReferenceToAnotherTypeThoughTheRightOneIsNotAtHand() {
    Learning learning = Learning.of("2.1").single("Person", person(1)).list("Group", group(2, 1));

    assertThat(learning.places(CHECK)).containsExactly("REF-002 /data/1/organisation");
  }

  @Test
  void isNotEvaluatedWhenTheTypeIsAbsent() {
    Learning learning = Learning.of("2.1").list("Group", group(1, 2), group(3, 2));

    assertThat(learning.places(CHECK)).isEmpty();
    assertThat(learning.evaluated(CHECK, "REF-001", "Group").cases()).isZero();
    assertThat(learning.evaluated(CHECK, "REF-001", "Group").reason())
        .isEqualTo(
            Text.sv(
                    "Group.organisation kunde inte prövas: inga poster av typen Organisation"
                        + " lämnades")
                .en(
                    "Group.organisation was not tried: no records of type Organisation were"
                        + " given"));
  }

  @Test
  void isNotEvaluatedWhenThereAreSingleRecordsOnly() {
    Learning learning =
        Learning.of("2.1")
            .single("Organisation", organisation(1, "Skola"))
            .list("Group", group(2, 3));

    assertThat(learning.places(CHECK)).isEmpty();
    assertThat(reason(learning)).contains("only as single records");
  }

  @Test
  void isNotEvaluatedWhenTheLastPageIsMissing() {
    Learning learning = Learning.of("2.1").listed("Organisation", organisation(1, "Skola"));
    learning.add(learning.records().pageWithNext("Organisation")).list("Group", group(2, 3));

    assertThat(learning.places(CHECK)).isEmpty();
    assertThat(reason(learning)).contains("the last page of Organisation is missing");
  }

  @Test
  void isNotEvaluatedWhenAFileIsDamaged() {
    Learning learning = Learning.of("2.1").list("Organisation", organisation(1, "Skola"));
    learning.add(learning.records().truncated("Organisation")).list("Group", group(2, 3));

    assertThat(learning.places(CHECK)).isEmpty();
    assertThat(reason(learning)).contains("some records of type Organisation");
  }

  @Test
  void isNotEvaluatedWhenAFileThatMayHoldAnythingIsLost() {
    Learning learning = Learning.of("2.1").list("Organisation", organisation(1, "Skola"));
    learning.add(learning.records().unavailable(Optional.empty())).list("Group", group(2, 3));

    assertThat(learning.places(CHECK)).isEmpty();
    assertThat(reason(learning)).isNotEmpty();
  }

  @Test
  void reportsAReferenceToNothingInACompleteDelivery() {
    Learning learning = Learning.complete().list("Group", group(1, 2));

    assertThat(learning.places(CHECK)).containsExactly("REF-001 /data/0/organisation");
    assertThat(learning.evaluated(CHECK, "REF-001", "Group").cases()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"REF-001, 2", "REF-002, 2", "REF-006, 0", "REF-007, 0"})
  void isEvaluatedForEveryReferenceItConcerns(String rule, long cases) {
    Learning learning =
        Learning.of("2.1").list("Organisation").list("Group", group(1, 2), group(3, 2));

    assertThat(learning.evaluated(CHECK, rule, "Group").cases()).isEqualTo(cases);
    assertThat(learning.evaluated(CHECK, rule, "Group").reason().isEmpty()).isTrue();
  }

  @Test
  void isEvaluatedWhereItCanBeThoughNotEverywhere() {
    ObjectNode group = group(1, 2);
    group.set("groupMemberships", json("[{'person': " + ref(5) + "}, {'person': " + ref(6) + "}]"));
    Learning learning = Learning.of("2.1").list("Organisation").list("Group", group);

    assertThat(learning.evaluated(CHECK, "REF-001", "Group").cases()).isEqualTo(1);
    assertThat(learning.evaluated(CHECK, "REF-001", "Group").reason().en())
        .contains("Group.groupMemberships[].person was not tried");
  }

  @Test
  void saysNothingOfReferencesThatAreNotUsed() {
    Learning learning = Learning.of("2.1").list("Group", group(1, 2)).list("Organisation");

    assertThat(learning.evaluated(CHECK, "REF-001", "Duty").cases()).isZero();
    assertThat(learning.evaluated(CHECK, "REF-001", "Duty").reason().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.1", "2.0"})
  void followsReferencesInEveryVersion(String version) {
    Learning learning = Learning.of(version).list("Organisation").list("Group", group(1, 2));

    assertThat(learning.places(new TargetCheck(Records.standard(version))))
        .containsExactly("REF-001 /data/0/organisation");
  }

  private static String reason(Learning learning) {
    return learning.evaluated(CHECK, "REF-001", "Group").reason().en();
  }
}
