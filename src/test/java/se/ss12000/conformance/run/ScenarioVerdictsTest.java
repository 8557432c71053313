package se.ss12000.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.payload.Records.json;
import static se.ss12000.conformance.payload.Records.record;
import static se.ss12000.conformance.payload.Records.ref;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ScenarioResult;
import se.ss12000.conformance.report.ScenarioResult.RequirementResult;
import se.ss12000.conformance.scenario.Among;
import se.ss12000.conformance.scenario.Answers;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.scenario.Delivers;
import se.ss12000.conformance.scenario.Fills;
import se.ss12000.conformance.scenario.Judged;
import se.ss12000.conformance.scenario.Level;
import se.ss12000.conformance.scenario.Obeys;
import se.ss12000.conformance.scenario.Outcome;
import se.ss12000.conformance.scenario.Requirement;
import se.ss12000.conformance.scenario.Scenario;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.text.Text;

/** Verdicts on scenarios, from real records. */
final class ScenarioVerdictsTest {
  private static final Records RECORDS = new Records(Records.standard("2.1"));
  private static final Requirement PERSONS = new Delivers(Level.MUST, "Person", "");
  private static final Requirement ROOMS = new Delivers(Level.MUST, "Room", "");
  private static final Requirement VALID =
      new Obeys(Level.MUST, "", List.of("SCH-"), List.of("Person"), List.of());

  @Test
  void passesWhenEverythingIsThere() throws SourceException {
    Report report = run(true, scenario("A", PERSONS, VALID), person(1, "{}"));

    assertThat(report.scenarios().get(0).verdict()).isEqualTo(Conformance.CONFORMANT);
    assertThat(report.scenarios().get(0).judged()).isEqualTo(Judged.DATA);
    assertThat(report.verdict()).isEqualTo(Conformance.CONFORMANT);
  }

  @Test
  void failsWhenARuleIsBroken() throws SourceException {
    Report report = run(true, scenario("A", PERSONS, VALID), person(1, "{'sex': 'X'}"));

    RequirementResult broken = report.scenarios().get(0).requirements().get(1);
    assertThat(broken.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(broken.rules()).containsExactly("SCH-004");
    assertThat(broken.judgedOn()).isEqualTo(1);
    assertThat(report.verdict()).isEqualTo(Conformance.NOT_CONFORMANT);
  }

  @Test
  void countsRecordsThatFillAnAttribute() throws SourceException {
    Fills fills = fills(50, new Among.All());

    assertThat(outcome(fills, person(1, "{'sex': 'Man'}"), person(2, "{}")))
        .isEqualTo(Outcome.PASSED);
    assertThat(outcome(fills, person(1, "{'sex': 'Man'}"), person(2, "{}"), person(3, "{}")))
        .isEqualTo(Outcome.FAILED);
  }

  @Test
  void countsRecordsThatAReferencePointsTo() throws SourceException {
    Fills fills = fills(100, new Among.ReferredToBy("Duty", "person"));
    Payload duty = RECORDS.listed("Duty", record(9, "{'person': " + ref(1) + "}"));

    assertThat(outcome(fills, duty, person(1, "{'sex': 'Man'}"), person(2, "{}")))
        .isEqualTo(Outcome.PASSED);
    assertThat(outcome(fills, person(1, "{}"), person(2, "{'sex': 'Man'}"), duty))
        .isEqualTo(Outcome.FAILED);
    assertThat(outcome(fills, person(1, "{'sex': 'Man'}"))).isEqualTo(Outcome.INCONCLUSIVE);
  }

  @Test
  void isInconclusiveWhenATypeWasPerhapsNotHandedOver() throws SourceException {
    Report report = run(true, scenario("A", PERSONS, ROOMS), person(1, "{}"));

    assertThat(report.scenarios().get(0).verdict()).isEqualTo(Conformance.INCONCLUSIVE);
    assertThat(report.verdict()).isEqualTo(Conformance.INCONCLUSIVE);
  }

  @Test
  void failsWhenATypeIsNotInACompleteDelivery() throws SourceException {
    Report report =
        new Requests()
            .complete()
            .scenarios(true, scenario("A", PERSONS, ROOMS))
            .run(Delivery.of(person(1, "{}")));

    assertThat(report.scenarios().get(0).verdict()).isEqualTo(Conformance.NOT_CONFORMANT);
    assertThat(report.verdict()).isEqualTo(Conformance.NOT_CONFORMANT);
  }

  @Test
  void leavesOutScenariosThatTheDataDoesNotTouch() throws SourceException {
    Report report = run(false, scenario("A", PERSONS, ROOMS), person(1, "{}"));

    assertThat(report.scenarios()).isEmpty();
    assertThat(report.notJudged())
        .singleElement()
        .satisfies(
            left -> {
              assertThat(left.id()).isEqualTo("A");
              assertThat(left.missingTypes()).containsExactly("Room");
            });
    assertThat(report.verdict()).isEqualTo(Conformance.CONFORMANT);
  }

  @Test
  void judgesScenariosThatTheDataTouches() throws SourceException {
    Report report =
        new Requests()
            .scenarios(false, scenario("B", PERSONS, ROOMS), scenario("A", PERSONS))
            .run(Delivery.of(person(1, "{}")));

    assertThat(report.scenarios()).extracting(ScenarioResult::id).containsExactly("A");
  }

  @Test
  void keepsTheOrderOfTheScenarios() throws SourceException {
    Report report =
        new Requests()
            .scenarios(true, scenario("B", PERSONS), scenario("C", ROOMS), scenario("A", PERSONS))
            .run(Delivery.of(person(1, "{}")));

    assertThat(report.scenarios()).extracting(ScenarioResult::id).containsExactly("B", "C", "A");
  }

  @Test
  void passesWhenOneOfSeveralScenariosCouldNotBeJudged() throws SourceException {
    Report report =
        new Requests()
            .scenarios(true, scenario("B", ROOMS), scenario("A", PERSONS))
            .run(Delivery.of(person(1, "{}")));

    assertThat(report.verdict()).isEqualTo(Conformance.CONFORMANT);
  }

  @Test
  void isInconclusiveWhenDataCanShowNothing() throws SourceException {
    var service = new Answers(Level.MUST, "", "GET /persons", List.of(), List.of(), false);

    Report report = run(true, scenario("A", service), person(1, "{}"));

    assertThat(report.scenarios().get(0).requirements()).isEmpty();
    assertThat(report.scenarios().get(0).verdict()).isEqualTo(Conformance.INCONCLUSIVE);
    assertThat(report.verdict()).isEqualTo(Conformance.INCONCLUSIVE);
  }

  private static Report run(boolean named, Scenario scenario, Payload... payloads)
      throws SourceException {
    return new Requests().scenarios(named, scenario).run(Delivery.of(payloads));
  }

  private static Outcome outcome(Requirement requirement, Payload... payloads)
      throws SourceException {
    Report report = run(true, scenario("A", requirement), payloads);
    return report.scenarios().get(0).requirements().get(0).outcome();
  }

  private static Payload person(int id, String members) {
    var record = Records.person(id);
    record.setAll((ObjectNode) json(members));
    return RECORDS.listed("Person", record);
  }

  private static Fills fills(int percent, Among among) {
    return new Fills(Level.MUST, "", "Person", "sex", percent, among, Set.of(), 0, Text.NONE);
  }

  private static Scenario scenario(String id, Requirement... requirements) {
    Text word = Text.sv("ord").en("word");
    return new Scenario(
        id, word, word, word, word, word, List.of("2.1"), "", word, List.of(requirements));
  }
}
