package se.ss12000.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.ss12000.conformance.payload.Records.json;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.scenario.Among;
import se.ss12000.conformance.scenario.Evidence.Filling;
import se.ss12000.conformance.scenario.Fills;
import se.ss12000.conformance.scenario.Level;
import se.ss12000.conformance.text.Text;

/** How often attributes are filled, and how often they could have been. */
final class FillTallyTest {
  private static final Records RECORDS = new Records(Records.standard("2.1"));
  private static final Among ALL = new Among.All();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'photo': 'x'}",
        "{'photo': 0}",
        "{'photo': false}",
        "{'photo': [1]}",
        "{'photo': {'a': null}}",
        "{'photo': ' '}",
      })
  void countsWhatIsThere(String record) {
    assertThat(count(fills("photo", ALL), record)).isEqualTo(new Filling(1, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'photo': null}",
        "{'photo': ''}",
        "{'photo': []}",
        "{'photo': {}}",
        "[]",
        "'x'"
      })
  void countsNothingThatIsNotThere(String record) {
    assertThat(count(fills("photo", ALL), record)).isEqualTo(new Filling(1, 0));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "{'enrolments': [{'schoolYear': 7}, {}, {'schoolYear': null}, {'schoolYear': 0}]} | 4 | 2",
        "{'enrolments': []} | 0 | 0",
        "{} | 0 | 0",
        "{'enrolments': {'schoolYear': 7}} | 0 | 0",
        "{'enrolments': [7, 'x']} | 2 | 0",
      },
      delimiter = '|')
  void countsEachElement(String record, long cases, long present) {
    assertThat(count(fills("enrolments[].schoolYear", ALL), record))
        .isEqualTo(new Filling(cases, present));
  }

  @Test
  void countsElementsThemselves() {
    assertThat(
            count(
                fills("eduPersonPrincipalNames[]", ALL), "{'eduPersonPrincipalNames': ['a', '']}"))
        .isEqualTo(new Filling(2, 1));
  }

  @Test
  void countsElementsOfTheFirstListOnly() {
    String record = "{'content': [{'syllabuses': [{'x': 1}, {}]}, {'syllabuses': [{}]}, {}]}";

    assertThat(count(fills("content[].syllabuses[].x", ALL), record)).isEqualTo(new Filling(3, 1));
  }

  @Test
  void countsWhatIsFarWithin() {
    assertThat(
            count(fills("civicNo.value", ALL), "{'civicNo': {'value': 'x'}}", "{'civicNo': 'x'}"))
        .isEqualTo(new Filling(2, 1));
  }

  @Test
  void countsRecordsOfItsTypeOnly() {
    var fills = fills("photo", ALL);
    var tally = new FillTally(List.of(fills));
    tally.observe(RECORDS.single("Group", json("{'photo': 'x'}")));

    assertThat(filling(tally, fills)).isEqualTo(new Filling(0, 0));
  }

  @ParameterizedTest
  @CsvSource({"Man, 1", "Kvinna, 1", "Okänt, 0", "'', 0"})
  void countsOneOfSomeValuesOnly(String value, long present) {
    var fills = wanted("sex", Set.of("Man", "Kvinna"), 0);

    assertThat(count(fills, "{'sex': '" + value + "'}")).isEqualTo(new Filling(1, present));
  }

  @ParameterizedTest
  @CsvSource({"7, 1", "8, 0", "true, 0"})
  void comparesNumbersAsTheyAreWritten(String value, long present) {
    var fills = wanted("enrolments[].schoolYear", Set.of("7"), 0);

    assertThat(count(fills, "{'enrolments': [{'schoolYear': " + value + "}]}"))
        .isEqualTo(new Filling(1, present));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "['a'] | 1",
        "['a', 'b'] | 0",
        "[] | 0",
        "null | 0",
        "\"a\" | 1",
      },
      delimiter = '|')
  void countsExactlySoManyValues(String value, long present) {
    var fills = wanted("eduPersonPrincipalNames", Set.of(), 1);

    assertThat(count(fills, "{'eduPersonPrincipalNames': " + value + "}"))
        .isEqualTo(new Filling(1, present));
  }

  @Test
  void countsNoValueAtAllAsNone() {
    assertThat(count(wanted("emails", Set.of(), 1), "{}")).isEqualTo(new Filling(1, 0));
    assertThat(count(wanted("emails", Set.of(), 2), "{'emails': [1, 2]}"))
        .isEqualTo(new Filling(1, 1));
  }

  @Test
  void marksRecordsForWhatTheyFillAndAsksWhoRefersToThem() {
    var sex = fills("sex", new Among.ReferredToBy("Duty", "person"));
    var photo = fills("photo", new Among.ReferredToBy("Duty", "person"));
    var tally = new FillTally(List.of(sex, photo));

    int none = tally.marks(RECORDS.single("Person", json("{}")));
    int onlySex = tally.marks(RECORDS.single("Person", json("{'sex': 'Man'}")));
    int onlyPhoto = tally.marks(RECORDS.single("Person", json("{'photo': 'x'}")));
    int both = tally.marks(RECORDS.single("Person", json("{'sex': 'Man', 'photo': 'x'}")));
    int other = tally.marks(RECORDS.single("Group", json("{'sex': 'Man', 'photo': 'x'}")));

    assertThat(none).isZero();
    assertThat(other).isZero();
    assertThat(Set.of(onlySex, onlyPhoto)).isEqualTo(Set.of(1, 2));
    assertThat(both).isEqualTo(3);
    var fillings =
        tally.fillings(List.of(sex, photo), (among, mark) -> new Filling(50 + mark, mark));
    assertThat(fillings.get(sex)).isEqualTo(new Filling(50 + log2(onlySex), log2(onlySex)));
    assertThat(fillings.get(photo)).isEqualTo(new Filling(50 + log2(onlyPhoto), log2(onlyPhoto)));
  }

  @Test
  void marksTheSameThingOnce() {
    var one = new Fills(Level.MUST, "", "Person", "sex", 50, duty(), Set.of(), 0, Text.NONE);
    var two = new Fills(Level.SHOULD, "", "Person", "sex", 90, duty(), Set.of(), 0, Text.NONE);
    var tally = new FillTally(List.of(one, two));

    assertThat(tally.marks(RECORDS.single("Person", json("{'sex': 'Man'}")))).isEqualTo(1);
  }

  @Test
  void refusesMoreMarksThanItCanRemember() {
    List<Fills> eight = IntStream.range(0, 8).mapToObj(i -> fills("a" + i, duty())).toList();
    List<Fills> nine = IntStream.range(0, 9).mapToObj(i -> fills("a" + i, duty())).toList();

    assertThat(new FillTally(eight).marks(RECORDS.single("Person", json("{'a7': 1}"))))
        .isPositive();
    assertThatIllegalArgumentException().isThrownBy(() -> new FillTally(nine));
  }

  private static int log2(int bit) {
    return Integer.numberOfTrailingZeros(bit);
  }

  private static Among duty() {
    return new Among.ReferredToBy("Duty", "person");
  }

  private static Filling count(Fills fills, String... records) {
    var tally = new FillTally(List.of(fills));
    for (String record : records) {
      tally.observe(RECORDS.single("Person", json(record)));
    }
    return filling(tally, fills);
  }

  private static Filling filling(FillTally tally, Fills fills) {
    return tally
        .fillings(List.of(fills), (among, mark) -> new Filling(-1, -1))
        .getOrDefault(fills, new Filling(-2, -2));
  }

  private static Fills fills(String path, Among among) {
    return new Fills(Level.MUST, "", "Person", path, 80, among, Set.of(), 0, Text.NONE);
  }

  private static Fills wanted(String path, Set<String> oneOf, int exactly) {
    return new Fills(Level.MUST, "", "Person", path, 80, ALL, oneOf, exactly, Text.NONE);
  }
}
