package se.ss12000.conformance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.text.Text;

final class ScenarioTest {
  private static final Delivers PERSONS = new Delivers(Level.MUST, "Person", "");
  private static final Delivers GROUPS = new Delivers(Level.SHOULD, "Group", "");
  private static final Delivers DUTIES = new Delivers(Level.MUST, "Duty", "2.1");
  private static final Answers LIST =
      new Answers(Level.MUST, "", "GET /persons", List.of(), List.of(), false);

  @Test
  void judgesEveryRequirementInOrder() {
    Verdict verdict = judge("2.1", new EvidenceDraft().records("Person", 1), GROUPS, PERSONS);

    assertThat(verdict.requirements())
        .extracting(Verdict.Judged::requirement)
        .containsExactly(GROUPS, PERSONS);
  }

  @Test
  void leavesOutWhatDataCannotShow() {
    Verdict verdict = judge("2.1", new EvidenceDraft().records("Person", 1), PERSONS, LIST);

    assertThat(verdict.requirements()).hasSize(1);
    assertThat(verdict.conformance()).isEqualTo(Conformance.CONFORMANT);
  }

  @Test
  void isInconclusiveWhenDataCanShowNothing() {
    assertThat(judge("2.1", new EvidenceDraft(), LIST).conformance())
        .isEqualTo(Conformance.INCONCLUSIVE);
  }

  @Test
  void passesThoughWhatShouldBeIsNot() {
    Verdict verdict = judge("2.1", new EvidenceDraft().records("Person", 1), PERSONS, GROUPS);

    assertThat(verdict.requirements().get(1).judgement().outcome()).isEqualTo(Outcome.FAILED);
    assertThat(verdict.conformance()).isEqualTo(Conformance.CONFORMANT);
  }

  @Test
  void failsWhenWhatMustBeIsNot() {
    Verdict verdict = judge("2.1", new EvidenceDraft().records("Group", 1), PERSONS, GROUPS);

    assertThat(verdict.conformance()).isEqualTo(Conformance.NOT_CONFORMANT);
  }

  @Test
  void isInconclusiveWhenOnlyWhatShouldBeWasJudged() {
    assertThat(judge("2.1", new EvidenceDraft().records("Group", 1), GROUPS).conformance())
        .isEqualTo(Conformance.INCONCLUSIVE);
  }

  @Test
  void asksOlderVersionsForLess() {
    Scenario scenario = scenario(PERSONS, DUTIES);

    assertThat(scenario.requirements(Records.standard("2.0"))).containsExactly(PERSONS);
    assertThat(scenario.requirements(Records.standard("2.1"))).containsExactly(PERSONS, DUTIES);
  }

  @Test
  void judgesOlderVersionsByLess() {
    var seen = new EvidenceDraft().records("Person", 1);

    assertThat(judge("2.0", seen, PERSONS, DUTIES).conformance()).isEqualTo(Conformance.CONFORMANT);
    assertThat(judge("2.1", seen, PERSONS, DUTIES).conformance())
        .isEqualTo(Conformance.NOT_CONFORMANT);
  }

  @Test
  void needsTheTypesThatMustBeDelivered() {
    var again = new Delivers(Level.MUST, "Person", "");

    assertThat(scenario(DUTIES, PERSONS, GROUPS, LIST, again).neededTypes())
        .containsExactly("Duty", "Person");
  }

  @Test
  void countsWhatWouldSpeakAgainstItOnce() {
    var schema = new Obeys(Level.MUST, "", List.of("SCH-"), List.of("Person"), List.of());
    var type = new Obeys(Level.SHOULD, "", List.of("SCH-002"), List.of("Person"), List.of());
    var seen =
        new EvidenceDraft()
            .waived("SCH-002", Severity.ERROR, "Person", "sex", 3)
            .waived("SCH-014", Severity.WARNING, "Person", "sex", 5)
            .waived("SCH-002", Severity.ERROR, "Group", "id", 7)
            .waivedAnswer("API-001", Severity.ERROR, "GET /persons", "");
    var asked = seen.asked("GET /duties", "", 1, Text.NONE).evidence();

    assertThat(waived(asked, schema, type)).isEqualTo(3);
    assertThat(waived(asked, schema, type, LIST)).isEqualTo(4);
    assertThat(waived(asked, PERSONS)).isZero();
  }

  @Test
  void whatIsWaivedSpeaksNotAgainstIt() {
    var schema = new Obeys(Level.MUST, "", List.of("SCH-"), List.of("Person"), List.of());
    var seen =
        new EvidenceDraft()
            .records("Person", 5)
            .tried("SCH-002", "Person", 5)
            .waived("SCH-002", Severity.ERROR, "Person", "sex", 3);

    assertThat(judge("2.1", seen, schema).conformance()).isEqualTo(Conformance.CONFORMANT);
  }

  private static long waived(Evidence seen, Requirement... requirements) {
    return scenario(requirements).waived(Records.standard("2.1"), seen);
  }

  private static Verdict judge(String version, EvidenceDraft seen, Requirement... requirements) {
    return scenario(requirements).judge(Records.standard(version), seen.evidence());
  }

  private static Scenario scenario(Requirement... requirements) {
    Text word = Text.sv("ord").en("word");
    List<String> versions = List.of("2.0", "2.1");
    return new Scenario(
        "X",
        word,
        word,
        word,
        word,
        word,
        versions,
        "",
        Scenario.OUR_READING,
        List.of(requirements));
  }
}
