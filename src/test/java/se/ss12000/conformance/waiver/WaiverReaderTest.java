package se.ss12000.conformance.waiver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.yaml.YamlException;

final class WaiverReaderTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-08-17");
  private static final String SOUND =
      """
      waivers:
        - rule: REF-001
          scope:
            entityType: Person
            property: enrolments[].enroledAt
            id: 00000000-0000-4000-8000-000000000001
            operation: GET /persons
          reason: the pupil register is replaced in June
          owner: the register's product owner
          expires: 2027-06-30
      """;

  @Test
  void readsAWaiver() throws YamlException {
    assertThat(read(SOUND))
        .singleElement()
        .satisfies(
            waiver -> {
              assertThat(waiver.rule()).isEqualTo("REF-001");
              assertThat(waiver.scope())
                  .isEqualTo(
                      new Scope(
                          "Person",
                          "enrolments[].enroledAt",
                          "00000000-0000-4000-8000-000000000001",
                          "GET /persons"));
              assertThat(waiver.reason()).isEqualTo("the pupil register is replaced in June");
              assertThat(waiver.owner()).isEqualTo("the register's product owner");
              assertThat(waiver.expires()).contains(LocalDate.parse("2027-06-30"));
              assertThat(waiver.isDeclaration()).isFalse();
              assertThat(waiver.unmatched().in(Language.EN))
                  .isEqualTo("w.yaml:2:5: the waiver of REF-001 matches nothing; remove it");
            });
  }

  @Test
  void needsNoScope() throws YamlException {
    assertThat(read("waivers: [{rule: REF-001, reason: r, owner: o, expires: 2026-09-01}]"))
        .singleElement()
        .matches(waiver -> waiver.scope().equals(Scope.EVERYWHERE));
  }

  @ParameterizedTest
  @CsvSource({"2026-08-16, false", "2026-08-17, true", "2026-08-18, true"})
  void holdsToTheEndOfItsLastDay(String expires, boolean holds) {
    List<String> faults = faults(SOUND.replace("2027-06-30", expires));

    assertThat(faults.isEmpty()).isEqualTo(holds);
    assertThat(faults)
        .allMatch(
            fault ->
                fault.equals(
                    "w.yaml:10:5: the waiver of REF-001 held until 2026-08-16; mend the fault,"
                        + " or decide again"));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "REF-001|REF-011|2:5: there is no rule REF-011. Did you mean REF-001?",
        "REF-001|REF-|2:5: there is no rule REF-",
        "rule:|rul:|2:5: there is no key rul here. Did you mean rule?",
        "rule: REF-001|rule:|2:5: the key rule is missing",
        "entityType: Person|entityType: Persn|4:7: there is no entity type Persn. Did you mean",
        "entityType: Person|type: Person|4:7: there is no key type here. Allowed are entityType",
        "GET /persons|GET /person|7:7: there is no operation GET /person. Did you mean GET",
        "reason: the|reason: # the|2:5: the key reason is missing",
        "owner: the|owner: # the|2:5: the key owner is missing",
        "expires: 2027-06-30|expires:|2:5: the key expires is missing",
        "2027-06-30|30/6 2027|10:5: a date must stand here, such as 2027-06-30",
        "2027-06-30|2027-02-30|10:5: a date must stand here, such as 2027-06-30",
      },
      delimiter = '|')
  void refusesWhatItDoesNotKnow(String part, String other, String message) {
    assertThat(faults(SOUND.replace(part, other)))
        .anySatisfy(fault -> assertThat(fault).startsWith("w.yaml:" + message));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "waivers: []|1:1: the file has no waivers",
        "waivers: {}|1:1: a list must stand here",
        "waivers: [REF-001]|1:11: keys with values must stand here",
        "waiver: []|1:1: there is no key waiver here. Did you mean waivers?",
      },
      delimiter = '|')
  void refusesAnotherShape(String content, String message) {
    assertThat(faults(content))
        .anySatisfy(fault -> assertThat(fault).startsWith("w.yaml:" + message));
  }

  @Test
  void tellsEveryFaultAtOnce() {
    assertThat(faults(SOUND.replace("REF-001", "REF-011").replace("Person", "Persn"))).hasSize(2);
  }

  private static List<String> faults(String content) {
    return Optional.ofNullable(catchThrowableOfType(YamlException.class, () -> read(content)))
        .map(refused -> refused.faults().stream().map(f -> f.in(Language.EN)).toList())
        .orElse(List.of());
  }

  private static List<Waiver> read(String content) throws YamlException {
    return new WaiverReader(Records.standard("2.1"), Set.of("REF-001", "SCH-004"), TODAY)
        .read("w.yaml", content.getBytes(UTF_8));
  }
}
