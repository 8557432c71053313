package se.ss12000.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.ss12000.conformance.payload.Envelope.Shape;
import se.ss12000.conformance.payload.Malformed.Problem;
import se.ss12000.conformance.payload.Offer;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.text.Text;

final class CensusTest {
  private static final Records RECORDS = new Records(Records.standard("2.1"));
  private static final EntityType PERSON = RECORDS.type("Person");
  private static final EntityType GROUP = RECORDS.type("Group");
  private static final Payload ONE = RECORDS.listed("Person", Records.person(1));

  @Test
  void countsRecordsByType() {
    Census census = census(false, ONE, ONE, RECORDS.listed("Group", Records.group(2, 3)));

    assertThat(census.records(PERSON)).isEqualTo(2);
    assertThat(census.records(GROUP)).isEqualTo(1);
    assertThat(census.records(RECORDS.type("Room"))).isZero();
  }

  @Test
  void countsDocumentsByType() {
    Census census =
        census(
            false,
            ONE,
            RECORDS.lastPage("Person"),
            RECORDS.envelope(Shape.RECORD, "Person"),
            RECORDS.truncated("Person"),
            RECORDS.malformed(Optional.of(PERSON), Problem.DUPLICATE_KEY),
            RECORDS.malformed(Optional.empty(), Problem.SYNTAX),
            RECORDS.envelope(Shape.ARRAY, "Group"),
            RECORDS.unavailable(Optional.of(GROUP)));

    assertThat(census.documents(PERSON)).isEqualTo(3);
    assertThat(census.documents(GROUP)).isEqualTo(1);
    assertThat(census.documents(RECORDS.type("Room"))).isZero();
  }

  @Test
  void doubtsATypeThatIsAbsent() {
    assertThat(doubt(census(false))).contains("no records of type Person were given");
  }

  @Test
  void doubtsATypeOfWhichThereAreSingleRecordsOnly() {
    Census census = census(false, ONE, RECORDS.envelope(Shape.RECORD, "Person"));

    assertThat(doubt(census)).contains("Person was given only as single records");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RECORD")
  void isSureOfATypeThatIsListed(Shape shape) {
    assertThat(doubt(census(false, ONE, RECORDS.envelope(shape, "Person")))).isEmpty();
  }

  @Test
  void isSureThatAnEmptyListIsEmpty() {
    assertThat(doubt(census(false, RECORDS.envelope(Shape.ARRAY, "Person")))).isEmpty();
  }

  @Test
  void doubtsATypeThatIsListedOnlyForAnother() {
    assertThat(doubt(census(false, ONE, RECORDS.lastPage("Group")))).isNotEmpty();
  }

  @Test
  void isSureOfEverythingInACompleteDelivery() {
    assertThat(doubt(census(true))).isEmpty();
    assertThat(doubt(census(true, ONE, RECORDS.envelope(Shape.RECORD, "Person")))).isEmpty();
  }

  @Test
  void doubtsATypeWithoutALastPage() {
    Census census = census(false, ONE, RECORDS.pageWithNext("Person"));

    assertThat(doubt(census)).contains("the last page of Person is missing");
    assertThat(census.lacksLastPage(PERSON)).isTrue();
    assertThat(census.lacksLastPage(GROUP)).isFalse();
  }

  @Test
  void doubtsATypeWithoutALastPageEvenInACompleteDelivery() {
    assertThat(doubt(census(true, ONE, RECORDS.pageWithNext("Person")))).contains("the last page");
  }

  @Test
  void isSureOnceTheLastPageIsThere() {
    Census census = census(false, RECORDS.pageWithNext("Person"), ONE, RECORDS.lastPage("Person"));

    assertThat(doubt(census)).isEmpty();
    assertThat(census.lacksLastPage(PERSON)).isFalse();
  }

  @Test
  void isSureWhenTheLastPageComesFirst() {
    assertThat(doubt(census(false, RECORDS.lastPage("Person"), RECORDS.pageWithNext("Person"))))
        .isEmpty();
  }

  @Test
  void missesALastPageOfEachTypeByItself() {
    assertThat(doubt(census(false, RECORDS.pageWithNext("Person"), RECORDS.lastPage("Group"))))
        .contains("the last page of Person is missing");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DUPLICATE_KEY")
  void doubtsATypeWithADamagedDocument(Problem problem) {
    Payload damaged = RECORDS.malformed(Optional.of(PERSON), problem);
    Census census = census(true, ONE, RECORDS.lastPage("Person"), damaged);

    assertThat(doubt(census)).contains("some records of type Person could not be read");
    assertThat(census.isDamaged(PERSON)).isTrue();
    assertThat(census.isDamaged(GROUP)).isFalse();
  }

  @Test
  void isSureInSpiteOfDuplicateKeys() {
    Payload repeated = RECORDS.malformed(Optional.of(PERSON), Problem.DUPLICATE_KEY);

    assertThat(doubt(census(false, ONE, RECORDS.lastPage("Person"), repeated))).isEmpty();
  }

  @Test
  void doubtsATypeWithAnUnavailableDocument() {
    Census census = census(true, RECORDS.unavailable(Optional.of(PERSON)));

    assertThat(doubt(census)).contains("could not be read");
    assertThat(census.doubt(GROUP)).isEqualTo(Text.NONE);
  }

  @Test
  void doubtsEveryTypeWhenADamagedDocumentMayHoldAny() {
    Census malformed = census(true, RECORDS.malformed(Optional.empty(), Problem.BINARY));
    Census unavailable = census(true, RECORDS.unavailable(Optional.empty()));

    assertThat(malformed.isDamaged(PERSON)).isTrue();
    assertThat(malformed.isDamaged(GROUP)).isTrue();
    assertThat(unavailable.isDamaged(PERSON)).isTrue();
  }

  @Test
  void tellsOfDamageFirst() {
    Census census = census(false, RECORDS.pageWithNext("Person"), RECORDS.truncated("Person"));

    assertThat(doubt(census)).contains("could not be read");
  }

  @Test
  void tellsOfDoubtInSwedishToo() {
    assertThat(census(false).doubt(PERSON).sv()).isEqualTo("inga poster av typen Person lämnades");
  }

  private static Census census(boolean complete, Payload... payloads) {
    var census = new Census(Records.standard("2.1"), complete, Offer.EVERYTHING);
    for (Payload payload : payloads) {
      census.add(payload);
    }
    return census;
  }

  private static String doubt(Census census) {
    String doubt = census.doubt(PERSON).en();
    assertThat(census.isWhole(PERSON)).isEqualTo(doubt.isEmpty());
    return doubt;
  }
}
