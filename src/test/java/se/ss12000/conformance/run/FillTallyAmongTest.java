package se.ss12000.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.payload.Records.json;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.scenario.Among;
import se.ss12000.conformance.scenario.Evidence.Filling;
import se.ss12000.conformance.scenario.Fills;
import se.ss12000.conformance.scenario.Level;
import se.ss12000.conformance.text.Text;

/** Among which records and elements an attribute could have been filled. */
final class FillTallyAmongTest {
  private static final Records RECORDS = new Records(Records.standard("2.1"));

  @Test
  void countsAmongRecordsThatHaveSomething() {
    var fills = fills("photo", new Among.Having("emails"));

    assertThat(
            count(
                fills,
                "{'emails': [1], 'photo': 'x'}",
                "{'emails': [1]}",
                "{'emails': [], 'photo': 'x'}",
                "{'photo': 'x'}"))
        .isEqualTo(new Filling(2, 1));
  }

  @Test
  void countsAmongRecordsWithAValue() {
    var fills = fills("photo", new Among.WithValue("sex", Set.of("Man", "Okänt")));

    assertThat(
            count(
                fills,
                "{'sex': 'Man', 'photo': 'x'}",
                "{'sex': 'Okänt'}",
                "{'sex': 'Kvinna', 'photo': 'x'}",
                "{'photo': 'x'}"))
        .isEqualTo(new Filling(2, 1));
  }

  @Test
  void countsAmongRecordsInWhichAnyElementHasAValue() {
    var fills = fills("photo", new Among.WithValue("enrolments[].schoolYear", Set.of("7")));

    assertThat(
            count(
                fills,
                "{'enrolments': [{'schoolYear': 6}, {'schoolYear': 7}], 'photo': 'x'}",
                "{'enrolments': [{'schoolYear': 8}], 'photo': 'x'}"))
        .isEqualTo(new Filling(1, 1));
  }

  @Test
  void countsAmongElementsWithAValue() {
    var among = new Among.WithValue("enrolments[].schoolType", Set.of("GY"));
    String record =
        "{'enrolments': [{'schoolType': 'GY', 'educationCode': 'NA'}, {'schoolType': 'GY'},"
            + " {'schoolType': 'GR', 'educationCode': 'x'}]}";

    assertThat(count(fills("enrolments[].educationCode", among), record))
        .isEqualTo(new Filling(2, 1));
  }

  @Test
  void countsAmongElementsThatHaveSomething() {
    var among = new Among.Having("enrolments[].programme.id");
    String record =
        "{'enrolments': [{'programme': {'id': 'x'}, 'educationCode': 'NA'}, {'programme': {}}]}";

    assertThat(count(fills("enrolments[].educationCode", among), record))
        .isEqualTo(new Filling(1, 1));
  }

  @Test
  void countsAllElementsOfARecordWithAValueElsewhere() {
    var among = new Among.WithValue("emails[].type", Set.of("Privat"));
    String record = "{'emails': [{'type': 'Privat'}], 'enrolments': [{'schoolYear': 1}, {}]}";

    assertThat(count(fills("enrolments[].schoolYear", among), record, "{'enrolments': [{}]}"))
        .isEqualTo(new Filling(2, 1));
  }

  private static Filling count(Fills fills, String... records) {
    var tally = new FillTally(List.of(fills));
    for (String record : records) {
      tally.observe(RECORDS.single("Person", json(record)));
    }
    return tally
        .fillings(List.of(fills), (among, mark) -> new Filling(-1, -1))
        .getOrDefault(fills, new Filling(-2, -2));
  }

  private static Fills fills(String path, Among among) {
    return new Fills(Level.MUST, "", "Person", path, 80, among, Set.of(), 0, Text.NONE);
  }
}
