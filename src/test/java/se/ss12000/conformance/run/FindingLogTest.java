package se.ss12000.conformance.run;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.finding.Basis;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.report.Standing;
import se.ss12000.conformance.run.FindingLog.Kind;
import se.ss12000.conformance.run.FindingLog.Tally;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.waiver.Scope;
import se.ss12000.conformance.waiver.Waiver;
import se.ss12000.conformance.waiver.Waivers;
import se.ss12000.conformance.yaml.Fault;

final class FindingLogTest {
  private static final Records RECORDS = new Records(Records.standard("2.1"));
  private static final Text WORDS = Text.sv("ord").en("words");
  private static final Rule ERROR = Rule.error("SCH-901", Basis.SCHEMA, WORDS, WORDS, WORDS);
  private static final Rule OTHER = Rule.error("SCH-902", Basis.SCHEMA, WORDS, WORDS, WORDS);
  private static final Rule WARNING = Rule.warning("SCH-903", Basis.SCHEMA, WORDS, WORDS, WORDS);
  private static final Rule REFERENCE = Rule.error("REF-901", Basis.STANDARD, WORDS, WORDS, WORDS);
  private static final Kind PERSONS = new Kind("SCH-901", "Person", "");

  @ParameterizedTest
  @CsvSource({"3, 3", "1000, 10", "100000, 10"})
  void countsBeyondWhatItKeeps(int breaches, int kept) {
    var log = new FindingLog(10, Waivers.NONE);
    for (int i = 0; i < breaches; i++) {
      report(log, person(i), ERROR, "/sex");
    }

    assertThat(tally(log).count()).isEqualTo(breaches);
    assertThat(tally(log).records()).isEqualTo(breaches);
    assertThat(log.examples(PERSONS)).hasSize(kept);
  }

  @Test
  void countsARecordOnceForARule() {
    var log = new FindingLog(10, Waivers.NONE);
    report(log, person(1), ERROR, "/sex", "/emails/0", "/emails/1");
    report(log, person(2), ERROR, "/sex");

    assertThat(tally(log).count()).isEqualTo(4);
    assertThat(tally(log).records()).isEqualTo(2);
  }

  @Test
  void countsByAttribute() {
    var log = new FindingLog(1, Waivers.NONE);
    report(log, person(1), ERROR, "/sex", "/emails/0/value", "/emails/1/value");

    assertThat(tally(log).counts()).containsOnly(entry("sex", 1L), entry("emails[].value", 2L));
  }

  @Test
  void countsTypesAndRulesByThemselves() {
    var log = new FindingLog(10, Waivers.NONE);
    Entity group = RECORDS.listed("Group", Records.group(1, 2));
    report(log, group, ERROR, "/id");
    report(log, person(1), OTHER, "/id");
    report(log, person(2), ERROR, "/id");

    assertThat(log.tallies().keySet())
        .containsExactly(
            new Kind("SCH-901", "Group", ""), PERSONS, new Kind("SCH-902", "Person", ""));
  }

  @Test
  void countsAnInvalidRecordOnce() {
    var log = new FindingLog(10, Waivers.NONE);
    Entity person = person(1);
    log.about(person);
    log.accept(ERROR.at(Location.of(person, "/sex")));
    log.accept(ERROR.at(Location.of(person, "/id")));
    log.accept(OTHER.at(Location.of(person, "/id")));

    assertThat(log.invalid(RECORDS.type("Person"))).isEqualTo(1);
    assertThat(log.invalid(RECORDS.type("Group"))).isZero();
  }

  @Test
  void takesOnlyErrorsOfTheSchemaForInvalid() {
    var log = new FindingLog(10, Waivers.NONE);
    report(log, person(1), WARNING, "/sex");
    report(log, person(2), REFERENCE, "/id");
    report(log, person(3), ERROR, "/id");

    assertThat(log.invalid(RECORDS.type("Person"))).isEqualTo(1);
  }

  @Test
  void keepsExamplesOfEveryAttribute() {
    var log = new FindingLog(4, Waivers.NONE);
    for (int i = 0; i < 1_000; i++) {
      report(log, person(i), ERROR, "/sex");
    }
    report(log, person(1_000), ERROR, "/photo");

    assertThat(properties(log)).containsExactly("sex", "sex", "photo");
  }

  @Test
  void keepsNoMoreExamplesThanAskedForOfManyAttributes() {
    var log = new FindingLog(3, Waivers.NONE);
    report(log, person(1), ERROR, "/a", "/b", "/c", "/d", "/e");

    assertThat(properties(log)).containsExactly("a", "b", "c");
  }

  @Test
  void keepsAllWhenAllAreWanted() {
    var log = new FindingLog(0, Waivers.NONE);
    for (int i = 0; i < 5_000; i++) {
      report(log, person(i), ERROR, i % 2 == 0 ? "/sex" : "/id");
    }

    assertThat(log.examples(PERSONS)).hasSize(5_000);
  }

  @Test
  void keepsOneExampleForEachAttributeWhenOneSaysItAll() {
    var log = new FindingLog(0, Waivers.NONE);
    for (int i = 0; i < 50; i++) {
      report(log, person(i), ERROR.oncePerProperty(), "/x", "/y");
    }

    assertThat(properties(log)).containsExactly("x", "y");
    assertThat(tally(log).count()).isEqualTo(100);
  }

  @Test
  void spreadsExamplesOverAllRecords() {
    var log = new FindingLog(4, Waivers.NONE);
    for (int i = 0; i < 4_000; i++) {
      report(log, person(i), ERROR, "/sex");
    }

    List<String> ids =
        log.examples(PERSONS).stream().map(e -> e.finding().location().entityId()).toList();
    assertThat(ids).hasSize(4).doesNotHaveDuplicates().startsWith(Records.uuid(0));
    assertThat(ids.get(3)).isGreaterThan(Records.uuid(2_000));
  }

  @Test
  void givesUpNamingAttributesWithoutNumber() {
    var log = new FindingLog(0, Waivers.NONE);
    String[] pointers = IntStream.range(0, 2_000).mapToObj(i -> "/p" + i).toArray(String[]::new);
    report(log, person(1), ERROR, pointers);
    report(log, person(2), ERROR, "/p7");

    assertThat(tally(log).counts()).hasSize(501).containsEntry("…", 1_500L).containsEntry("p7", 2L);
    assertThat(tally(log).count()).isEqualTo(2_001);
  }

  @Test
  void knowsWhereAnExampleStands() {
    var log = new FindingLog(10, Waivers.NONE);
    report(log, person(1), ERROR, "/givenName");

    var example = log.examples(PERSONS).get(0);

    assertThat(example.inRecord()).isEqualTo("/givenName");
    assertThat(example.finding().location().pointer()).isEqualTo("/data/0/givenName");
    assertThat(example.finding().location().position().line()).isEqualTo(1);
    assertThat(example.finding().location().position().column()).isGreaterThan(1);
  }

  @Test
  void leavesAPositionThatIsKnown() {
    var log = new FindingLog(10, Waivers.NONE);
    Entity person = person(1);
    log.about(null);
    log.accept(ERROR.at(Location.of(person, "/id").at(new Position(7, 9))));

    assertThat(log.examples(PERSONS).get(0).finding().location().position())
        .isEqualTo(new Position(7, 9));
  }

  @Test
  void hasNoExamplesOfWhatDidNotHappen() {
    assertThat(new FindingLog(10, Waivers.NONE).examples(PERSONS)).isEmpty();
  }

  @Test
  void countsWhatIsWaivedApart() {
    var log = new FindingLog(2, new Waivers(List.of(waiver("emails")), ""));
    for (int i = 0; i < 50; i++) {
      report(log, person(i), ERROR, "/sex", "/emails/0/value", "/emails/1/value");
    }

    assertThat(tally(log).counts()).containsOnly(entry("sex", 50L));
    assertThat(tally(log).waived()).containsOnly(entry("emails[].value", 100L));
    assertThat(tally(log).count()).isEqualTo(150);
    assertThat(tally(log).waivedCount()).isEqualTo(100);
    assertThat(tally(log).records()).isEqualTo(50);
    assertThat(log.covered(waiver("emails"))).isEqualTo(100);
    assertThat(log.count("SCH-901", RECORDS.type("Person"), "emails[].value")).isEqualTo(100);
  }

  @Test
  void tellsHowAnExampleStands() {
    var log = new FindingLog(10, new Waivers(List.of(waiver("emails"), declared("sex")), ""));
    report(log, person(1), ERROR, "/emails/0/value", "/sex", "/givenName");

    assertThat(log.examples(PERSONS))
        .extracting(FindingLog.Example::standing)
        .containsExactly(Standing.WAIVED, Standing.DECLARED, Standing.OPEN);
  }

  @Test
  void countsForEveryWaiverThatCovers() {
    var log = new FindingLog(10, new Waivers(List.of(waiver("emails"), declared("emails")), ""));
    report(log, person(1), ERROR, "/emails/0/value");

    assertThat(log.covered(waiver("emails"))).isEqualTo(1);
    assertThat(log.covered(declared("emails"))).isEqualTo(1);
    assertThat(log.covered(waiver("sex"))).isZero();
    assertThat(tally(log).waivedCount()).isEqualTo(1);
  }

  @Test
  void aWaivedRecordIsInvalidAllTheSame() {
    var log = new FindingLog(10, new Waivers(List.of(waiver("")), ""));
    report(log, person(1), ERROR, "/sex");

    assertThat(log.invalid(RECORDS.type("Person"))).isEqualTo(1);
  }

  private static Waiver waiver(String property) {
    return waiver(property, Optional.of(LocalDate.EPOCH));
  }

  private static Waiver declared(String property) {
    return waiver(property, Optional.empty());
  }

  private static Waiver waiver(String property, Optional<LocalDate> expires) {
    var unmatched = new Fault("w.yaml", Position.START, WORDS);
    var scope = new Scope("Person", property, "", "");
    return new Waiver("SCH-901", scope, "reason", "owner", expires, unmatched);
  }

  private static void report(FindingLog log, Entity entity, Rule rule, String... pointers) {
    log.about(entity);
    for (String pointer : pointers) {
      log.accept(rule.at(Location.of(entity, pointer)));
    }
  }

  private static Entity person(int id) {
    return RECORDS.listed("Person", Records.person(id));
  }

  private static Tally tally(FindingLog log) {
    return requireNonNull(log.tallies().get(PERSONS));
  }

  private static List<String> properties(FindingLog log) {
    return log.examples(PERSONS).stream()
        .map(FindingLog.Example::finding)
        .map(Finding::location)
        .map(Location::property)
        .toList();
  }
}
