package se.ss12000.conformance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.scenario.Verdict.Judgement;
import se.ss12000.conformance.text.Text;

final class DeliversTest {
  private static final Delivers DELIVERS = new Delivers(Level.MUST, "Group", "");

  @Test
  void passesWithOneRecord() {
    Judgement judgement = judge(new EvidenceDraft().records("Group", 1));

    assertThat(judgement).isEqualTo(Judgement.of(Outcome.PASSED, 1, Text.NONE));
  }

  @Test
  void passesWithARecordThoughThereMayBeMore() {
    Judgement judgement = judge(new EvidenceDraft().records("Group", 3).doubt("Group"));

    assertThat(judgement).isEqualTo(Judgement.of(Outcome.PASSED, 3, Text.NONE));
  }

  @Test
  void failsWithoutRecordsWhenAllWereSeen() {
    Judgement judgement = judge(new EvidenceDraft().records("Person", 5).doubt("Person"));

    assertThat(judgement.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(judgement.judgedOn()).isZero();
    assertThat(judgement.reason().en()).contains("Group");
    assertThat(judgement.reason().sv()).contains("Group");
  }

  @Test
  void isInconclusiveWithoutRecordsWhenThereMayBeSome() {
    Judgement judgement = judge(new EvidenceDraft().records("Group", 0).doubt("Group"));

    assertThat(judgement).isEqualTo(Judgement.of(Outcome.INCONCLUSIVE, 0, EvidenceDraft.DOUBT));
  }

  @Test
  void saysWhatItAsksFor() {
    Text text = DELIVERS.text(Records.standard("2.1"));

    assertThat(text.en()).contains("type Group (").doesNotContain("{");
    assertThat(text.sv()).contains("typen Group (").doesNotContain("{");
    assertThat(DELIVERS.kind()).isEqualTo("delivers");
  }

  private static Judgement judge(EvidenceDraft seen) {
    return DELIVERS.judge(seen.evidence()).orElseThrow();
  }
}
