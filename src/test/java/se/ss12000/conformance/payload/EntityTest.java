package se.ss12000.conformance.payload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EntityTest {
  private static final Records RECORDS = new Records(Records.standard("2.1"));

  @Test
  void hasTheIdThatStandsThere() {
    assertThat(RECORDS.single("Person", Records.json("{'id': 'Ab'}")).id()).isEqualTo("Ab");
  }

  @Test
  void givesARecordWithoutAnIdNone() {
    assertThat(RECORDS.single("Person", Records.json("{}")).id()).isEmpty();
  }

  @Test
  void comesFromWhereItsTextComesFrom() {
    assertThat(RECORDS.single("Person", Records.json("{}")).origin())
        .isEqualTo(new Origin.File("Person.json"));
  }
}
