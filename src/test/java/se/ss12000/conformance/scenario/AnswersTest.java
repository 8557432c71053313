package se.ss12000.conformance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.scenario.Verdict.Judgement;
import se.ss12000.conformance.text.Text;

final class AnswersTest {
  private static final String GET = "GET /persons/{id}";

  @Test
  void isNotJudgedByData() {
    var seen = new EvidenceDraft().records("Person", 5).tried("SCH-001", "Person", 5);

    assertThat(answers(List.of(), List.of(), false).judge(seen.evidence())).isEmpty();
    assertThat(answers(List.of(), List.of(), true).judge(seen.evidence())).isEmpty();
  }

  @Test
  void passesWhenEverythingAskedForWasTried() {
    var seen = asked().asked(GET, "limit", 2, Text.NONE);

    Judgement judgement = judge(seen, "limit");

    assertThat(judgement.outcome()).isEqualTo(Outcome.PASSED);
    assertThat(judgement.judgedOn()).isEqualTo(5);
  }

  @Test
  void aParameterStandsForEachOfItsValues() {
    var seen = asked().asked(GET, "expand=duties", 1, Text.NONE);

    assertThat(judge(seen, "expand").outcome()).isEqualTo(Outcome.PASSED);
    assertThat(judge(seen, "expand=duties").outcome()).isEqualTo(Outcome.PASSED);
    assertThat(judge(seen, "expand=child").outcome()).isEqualTo(Outcome.INCONCLUSIVE);
  }

  @Test
  void isInconclusiveWhenTheDataCannotTell() {
    var seen = asked().asked(GET, "limit", 0, Text.sv("för få poster").en("too few records"));

    Judgement judgement = judge(seen, "limit");

    assertThat(judgement.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
    assertThat(judgement.reason().en()).isEqualTo("limit was not tried: too few records");
  }

  @Test
  void isInconclusiveWhenNothingWasAsked() {
    var seen = new EvidenceDraft().asked("GET /duties", "", 3, Text.NONE);

    assertThat(judge(seen).outcome()).isEqualTo(Outcome.INCONCLUSIVE);
  }

  @Test
  void failsWhenTheOperationIsAnsweredWrongly() {
    Judgement judgement = judge(asked().answeredWrongly("API-001", Severity.ERROR, GET, ""));

    assertThat(judgement.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(judgement.rules()).containsExactly("API-001");
  }

  @Test
  void failsByAnAttributeThatDiffers() {
    var seen = asked().answeredWrongly("API-001", Severity.ERROR, GET, "givenName");

    assertThat(judge(seen).outcome()).isEqualTo(Outcome.FAILED);
  }

  @Test
  void passesWhenOnlyAnotherParameterIsAnsweredWrongly() {
    var seen =
        asked()
            .asked(GET, "sortkey", 1, Text.NONE)
            .answeredWrongly("API-001", Severity.ERROR, GET, "sortkey");

    assertThat(judge(seen).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(judge(seen, "sortkey").outcome()).isEqualTo(Outcome.FAILED);
  }

  @Test
  void passesInSpiteOfAWarning() {
    var seen = asked().answeredWrongly("API-001", Severity.WARNING, GET, "");

    assertThat(judge(seen).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void failsWhenTheServiceDoesNotHaveIt() {
    Judgement judgement = judge(new EvidenceDraft().notOffered(GET));

    assertThat(judgement.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(judgement.reason().en()).contains("does not have " + GET);
  }

  @Test
  void whatNeedsWritingIsLeftOut() {
    assertThat(answers(List.of(), List.of(), true).judge(asked().evidence())).isEmpty();
  }

  private static EvidenceDraft asked() {
    return new EvidenceDraft().asked(GET, "", 3, Text.NONE);
  }

  private static Judgement judge(EvidenceDraft seen, String... parameters) {
    return answers(List.of(parameters), List.of(), false).judge(seen.evidence()).orElseThrow();
  }

  @Test
  void saysWhetherItWrites() {
    assertThat(answers(List.of(), List.of(), false).kind()).isEqualTo("answers");
    assertThat(answers(List.of(), List.of(), true).kind()).isEqualTo("writes");
  }

  @Test
  void saysWhatItAsksFor() {
    assertThat(text(answers(List.of(), List.of(), false)))
        .isEqualTo(
            new Text(
                "Tjänsten besvarar GET /persons/{id} som den ska",
                "The service answers GET /persons/{id} as it should"));
    assertThat(text(answers(List.of("a", "b=c"), List.of(), false)).sv())
        .isEqualTo("Tjänsten besvarar GET /persons/{id} med a, b=c som den ska");
    assertThat(text(answers(List.of(), List.of("Person"), true)).en())
        .isEqualTo("The service answers GET /persons/{id} with Person as it should");
  }

  private static Text text(Answers answers) {
    return answers.text(Records.standard("2.1"));
  }

  private static Answers answers(List<String> parameters, List<String> resources, boolean writes) {
    return new Answers(Level.MUST, "", "GET /persons/{id}", parameters, resources, writes);
  }
}
