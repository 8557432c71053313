package se.ss12000.conformance.check.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.payload.Records.group;
import static se.ss12000.conformance.payload.Records.json;
import static se.ss12000.conformance.payload.Records.person;
import static se.ss12000.conformance.payload.Records.record;
import static se.ss12000.conformance.payload.Records.uuid;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.check.Learning;
import se.ss12000.conformance.finding.Finding;

final class UniqueIdCheckTest {
  private static final UniqueIdCheck CHECK = new UniqueIdCheck();

  @Test
  void acceptsDifferentIds() {
    Learning learning = Learning.of("2.1").list("Person", person(1), person(2)).list("Group");

    assertThat(learning.places(CHECK)).isEmpty();
    assertThat(CHECK.suspects(learning.dataset())).isFalse();
  }

  @Test
  void reportsTheSecondRecordWithAnId() {
    Learning learning = Learning.of("2.1").list("Person", person(1), person(2), person(1));

    Finding finding = learning.findings(CHECK).get(0);

    assertThat(learning.places(CHECK)).containsExactly("REF-003 /data/2/id");
    assertThat(finding.message().en())
        .isEqualTo("Person " + uuid(1) + " is already at Person.json#/data/0");
  }

  @Test
  void reportsEveryRecordButTheFirst() {
    Learning learning = Learning.of("2.1").list("Person", person(1), person(1), person(1));

    assertThat(learning.places(CHECK)).containsExactly("REF-003 /data/1/id", "REF-003 /data/2/id");
  }

  @Test
  void reportsAnIdInAnotherCase() {
    Learning learning =
        Learning.of("2.1")
            .list("Person", person(0xab), person(0).put("id", uuid(0xab).toUpperCase(Locale.ROOT)));

    assertThat(learning.places(CHECK)).containsExactly("REF-003 /data/1/id");
  }

  @Test
  void acceptsARecordInAListAndInADocumentOfItsOwn() {
    Learning learning =
        Learning.of("2.1")
            .list("Person", person(1))
            .single("Person", person(1))
            .single("Person", person(1));

    assertThat(learning.places(CHECK)).isEmpty();
  }

  @Test
  void reportsTheSecondOfTwoListsThoughADocumentOfItsOwnCameFirst() {
    Learning learning =
        Learning.of("2.1").single("Person", person(1)).list("Person", person(1), person(1));

    assertThat(learning.places(CHECK)).containsExactly("REF-003 /data/2/id");
  }

  @Test
  void reportsAnIdOfTwoTypesAtTheSecond() {
    Learning learning = Learning.of("2.1").list("Person", person(1)).list("Group", group(1, 5));

    Finding finding = learning.findings(CHECK).get(0);

    assertThat(learning.places(CHECK)).containsExactly("REF-004 /data/1/id");
    assertThat(finding.message().en())
        .isEqualTo("Group " + uuid(1) + " has the same id as a record of type Person");
  }

  @Test
  void reportsAnIdOfTwoTypesInDocumentsOfTheirOwn() {
    Learning learning = Learning.of("2.1").single("Person", person(1)).single("Group", group(1, 5));

    assertThat(learning.places(CHECK)).containsExactly("REF-004 /id");
  }

  @Test
  void comparesWhatIsNoUuidLetterByLetter() {
    Learning learning =
        Learning.of("2.1")
            .list(
                "Person",
                person(0).put("id", "7a"),
                person(0).put("id", "7A"),
                person(0).put("id", "7a"));

    assertThat(learning.places(CHECK)).containsExactly("REF-003 /data/2/id");
  }

  @Test
  void saysNothingOfARecordWithoutAnId() {
    Learning learning =
        Learning.of("2.1")
            .list("Person", person(1), person(1), anonymous(), person(0).without("id"));

    assertThat(learning.places(CHECK)).containsExactly("REF-003 /data/1/id");
  }

  @Test
  void saysNothingOfARecordWithoutAnIdThoughAReferenceIsEmptyToo() {
    Learning learning =
        Learning.of("2.1")
            .list("Person", person(1), person(1), anonymous())
            .list("Duty", record(2, "{'person': {'id': ''}}"));

    assertThat(learning.places(CHECK)).containsExactly("REF-003 /data/1/id");
  }

  @Test
  void saysNothingOfAnIdThatIsANumber() {
    Learning learning =
        Learning.of("2.1")
            .list("Person", person(1), person(1), person(0).set("id", json("77")))
            .list("Group", group(0, 5).put("id", "77"));

    assertThat(learning.places(CHECK)).containsExactly("REF-003 /data/1/id");
  }

  @Test
  void masksAnIdThatMayTellWho() {
    Learning learning =
        Learning.of("2.1")
            .list(
                "Person", person(0).put("id", "201102039814"), person(0).put("id", "201102039814"));

    assertThat(learning.findings(CHECK).get(0).message().en())
        .isEqualTo("Person 999999999999 is already at Person.json#/data/0");
  }

  @Test
  void isEvaluatedForEveryRecordOfAnEntityType() {
    Learning learning = Learning.of("2.1").list("Person", person(1), person(2), person(3));
    learning.single("Subscription", record(4, "{}"));

    assertThat(learning.evaluated(CHECK, "REF-003", "Person").cases()).isEqualTo(3);
    assertThat(learning.evaluated(CHECK, "REF-004", "Person").cases()).isEqualTo(3);
    assertThat(learning.evaluated(CHECK, "REF-003", "Group").cases()).isZero();
    assertThat(learning.evaluated(CHECK, "REF-003", "Subscription").cases()).isZero();
  }

  @Test
  void saysNothingOfWhatIsNoEntityType() {
    Learning learning =
        Learning.of("2.1")
            .list("Person", person(1), person(1))
            .listed("Subscription", record(1, "{}"), record(1, "{}"));

    assertThat(learning.places(CHECK)).containsExactly("REF-003 /data/1/id");
  }

  private static JsonNode anonymous() {
    return person(0).without("id");
  }
}
