package se.ss12000.conformance.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.payload.Records;

final class LocationTest {
  private static final Records RECORDS = new Records(Records.standard("2.1"));
  private static final Entity PERSON = RECORDS.listed("Person", Records.person(5), 3);

  @Test
  void namesTheRecordAndTheAttribute() {
    Location location = Location.of(PERSON, "/emails/1/value");

    assertThat(location.type()).contains(RECORDS.type("Person"));
    assertThat(location.entityId()).isEqualTo(Records.uuid(5));
    assertThat(location.property()).isEqualTo("emails[].value");
    assertThat(location.pointer()).isEqualTo("/data/3/emails/1/value");
    assertThat(location.origin().label()).isEqualTo("Person.json");
  }

  @Test
  void namesAnAttributeThatIsNotThereByItsPath() {
    Location location = Location.of(PERSON, "emails[].type", "/emails/1");

    assertThat(location.property()).isEqualTo("emails[].type");
    assertThat(location.pointer()).isEqualTo("/data/3/emails/1");
  }

  @Test
  void knowsItsPositionOnlyWhenItIsTold() {
    Location location = Location.of(PERSON, "/id");

    assertThat(location.position()).isEqualTo(Position.UNKNOWN);
    assertThat(location.at(new Position(9, 4)).position()).isEqualTo(new Position(9, 4));
  }

  @Test
  void canBeOutsideAllRecords() {
    var type = Optional.of(PERSON.type());

    Location location =
        Location.of(PERSON.origin(), type, "pageToken", "/pageToken", Position.START);

    assertThat(location.entityId()).isEmpty();
    assertThat(location.property()).isEqualTo("pageToken");
    assertThat(location.position()).isEqualTo(Position.START);
  }
}
