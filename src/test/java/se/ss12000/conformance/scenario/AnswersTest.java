package se.ss12000.conformance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.text.Text;

final class AnswersTest {
  @Test
  void isNotJudgedByData() {
    var seen = new EvidenceDraft().records("Person", 5).tried("SCH-001", "Person", 5);

    assertThat(answers(List.of(), List.of(), false).judge(seen.evidence())).isEmpty();
    assertThat(answers(List.of(), List.of(), true).judge(seen.evidence())).isEmpty();
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
