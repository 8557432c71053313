package se.ss12000.conformance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.finding.Severity.ERROR;
import static se.ss12000.conformance.finding.Severity.NOTE;
import static se.ss12000.conformance.finding.Severity.WARNING;
import static se.ss12000.conformance.scenario.Outcome.FAILED;
import static se.ss12000.conformance.scenario.Outcome.INCONCLUSIVE;
import static se.ss12000.conformance.scenario.Outcome.PASSED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.scenario.Verdict.Judgement;
import se.ss12000.conformance.text.Text;

final class ObeysTest {
  private static final Text REASON = Text.sv("orsak").en("reason");

  @Test
  void passesWhenNothingIsBroken() {
    Judgement judgement = judge(obeys("SCH-"), tried().tried("SCH-002", "Person", 9));

    assertThat(judgement).isEqualTo(Judgement.of(PASSED, 13, Text.NONE));
  }

  @Test
  void failsWhenAnyRuleOfAnAreaIsBroken() {
    EvidenceDraft seen =
        tried()
            .broken("SCH-004", ERROR, "Group", "schoolType", 3)
            .broken("SCH-001", ERROR, "Person", "meta", 2)
            .broken("SCH-001", ERROR, "Group", "meta", 5);

    Judgement judgement = judge(obeys("SCH-"), seen);

    assertThat(judgement.outcome()).isEqualTo(FAILED);
    assertThat(judgement.rules()).containsExactly("SCH-001", "SCH-004");
    assertThat(judgement.reason())
        .isEqualTo(new Text("10 brott mot SCH-001, SCH-004", "10 breaches of SCH-001, SCH-004"));
    assertThat(judgement.judgedOn()).isEqualTo(11);
  }

  @Test
  void passesWhenRulesOfOtherAreasAreBroken() {
    assertThat(outcome(obeys("SCH-"), tried().broken("REF-001", ERROR, "Person", "", 1)))
        .isEqualTo(PASSED);
  }

  @Test
  void passesWhenOtherTypesBreakTheRules() {
    assertThat(outcome(obeys("SCH-"), tried().broken("SCH-001", ERROR, "Room", "id", 1)))
        .isEqualTo(PASSED);
  }

  @Test
  void passesWhenAnotherRuleIsBroken() {
    assertThat(outcome(obeys("SCH-001"), tried().broken("SCH-002", ERROR, "Person", "id", 1)))
        .isEqualTo(PASSED);
  }

  @Test
  void countsOnlyErrorsOfAnArea() {
    EvidenceDraft seen =
        tried()
            .broken("SCH-014", WARNING, "Person", "givenName", 1)
            .broken("SCH-015", NOTE, "Person", "x", 1);

    assertThat(outcome(obeys("SCH-"), seen)).isEqualTo(PASSED);
  }

  @Test
  void countsAnySeverityOfARuleThatIsNamed() {
    EvidenceDraft seen =
        tried().tried("SCH-014", "Person", 7).broken("SCH-014", WARNING, "Person", "sex", 1);

    assertThat(outcome(obeys("SCH-", "SCH-014"), seen)).isEqualTo(FAILED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"emails", "emails[]", "emails[].value", "emails.value"})
  void failsWhenAnAttributeItAsksForIsWrong(String property) {
    EvidenceDraft seen = tried().broken("SCH-001", ERROR, "Person", property, 1);

    assertThat(outcome(only("Person.emails"), seen)).isEqualTo(FAILED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"emailsOld", "givenName", "", "x.emails"})
  void passesWhenOnlyOtherAttributesAreWrong(String property) {
    EvidenceDraft seen = tried().broken("SCH-001", ERROR, "Person", property, 1);

    assertThat(outcome(only("Person.emails"), seen)).isEqualTo(PASSED);
  }

  @Test
  void passesWhenTheAttributeOfAnotherTypeIsWrong() {
    EvidenceDraft seen = tried().broken("SCH-001", ERROR, "Group", "emails", 1);

    assertThat(outcome(only("Person.emails"), seen)).isEqualTo(PASSED);
  }

  @Test
  void isInconclusiveWhenOneTypeHasNothingToTry() {
    EvidenceDraft seen = new EvidenceDraft().tried("SCH-001", "Person", 7);

    Judgement judgement = judge(obeys("SCH-"), seen);

    assertThat(judgement.outcome()).isEqualTo(INCONCLUSIVE);
    assertThat(judgement.judgedOn()).isEqualTo(7);
    assertThat(judgement.reason().en()).contains("Group");
  }

  @Test
  void isInconclusiveWhenOnlyOtherRulesWereTried() {
    assertThat(outcome(obeys("REF-"), tried())).isEqualTo(INCONCLUSIVE);
  }

  @Test
  void isInconclusiveWhenSomeRecordsCouldNotBeRead() {
    Judgement judgement = judge(obeys("SCH-"), tried().damaged("Group"));

    assertThat(judgement.outcome()).isEqualTo(INCONCLUSIVE);
    assertThat(judgement.reason().sv()).contains("Group");
  }

  @Test
  void passesWhenRecordsOfAnotherTypeCouldNotBeRead() {
    assertThat(outcome(obeys("SCH-"), tried().damaged("Room"))).isEqualTo(PASSED);
  }

  @Test
  void failsEvenWhenSomeRecordsCouldNotBeRead() {
    EvidenceDraft seen = tried().damaged("Group").broken("SCH-001", ERROR, "Person", "id", 1);

    assertThat(outcome(obeys("SCH-"), seen)).isEqualTo(FAILED);
  }

  @Test
  void saysWhatCouldNotBeTriedThoughItPasses() {
    EvidenceDraft seen = tried().tried("SCH-003", "Group", 0, REASON);

    assertThat(judge(obeys("SCH-"), seen)).isEqualTo(Judgement.of(PASSED, 11, REASON));
  }

  @Test
  void isInconclusiveWithoutTypes() {
    var obeys = new Obeys(Level.MUST, "", List.of("SCH-"), List.of(), List.of());

    assertThat(outcome(obeys, tried())).isEqualTo(INCONCLUSIVE);
  }

  @Test
  void saysWhatItAsksFor() {
    assertThat(obeys("SCH-", "REF-001").text(Records.standard("2.1")).en())
        .isEqualTo("Records of type Person, Group obey the rules SCH-, REF-001");
    assertThat(only("Person.emails").text(Records.standard("2.1")).sv())
        .isEqualTo("Poster av typen Person, Group följer reglerna SCH- (bara Person.emails)");
  }

  /** Seven persons and four groups that break nothing. */
  private static EvidenceDraft tried() {
    return new EvidenceDraft().tried("SCH-001", "Person", 7).tried("SCH-001", "Group", 4);
  }

  private static Obeys obeys(String... rules) {
    return new Obeys(Level.MUST, "", List.of(rules), List.of("Person", "Group"), List.of());
  }

  private static Obeys only(String attribute) {
    return new Obeys(
        Level.MUST, "", List.of("SCH-"), List.of("Person", "Group"), List.of(attribute));
  }

  private static Judgement judge(Obeys obeys, EvidenceDraft seen) {
    return obeys.judge(seen.evidence()).orElseThrow();
  }

  private static Outcome outcome(Obeys obeys, EvidenceDraft seen) {
    return judge(obeys, seen).outcome();
  }
}
