package se.ss12000.conformance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.scenario.Outcome.FAILED;
import static se.ss12000.conformance.scenario.Outcome.INCONCLUSIVE;
import static se.ss12000.conformance.scenario.Outcome.PASSED;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.scenario.Verdict.Judgement;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.text.Text;

final class FillsTest {
  @ParameterizedTest
  @CsvSource({
    "80, 4, 5",
    "80, 80, 100",
    "80, 8, 10",
    "100, 7, 7",
    "1, 1, 100",
    "33, 1, 3",
    "50, 1, 1",
    "99, 2000000000000000, 2000000000000000"
  })
  void passesWhenEnoughAreFilled(int percent, long present, long cases) {
    Fills fills = fills(percent);

    assertThat(judge(fills, present, cases)).isEqualTo(Judgement.of(PASSED, cases, Text.NONE));
  }

  @ParameterizedTest
  @CsvSource({
    "80, 79, 100, 79",
    "80, 799, 1000, 79",
    "80, 3, 4, 75",
    "100, 999999, 1000000, 99",
    "1, 0, 1, 0",
    "1, 1, 101, 0",
    "34, 1, 3, 33"
  })
  void failsWhenTooFewAreFilled(int percent, long present, long cases, int share) {
    Judgement judgement = judge(fills(percent), present, cases);

    assertThat(judgement.outcome()).isEqualTo(FAILED);
    assertThat(judgement.judgedOn()).isEqualTo(cases);
    assertThat(judgement.reason().en())
        .isEqualTo("is there in " + present + " of " + cases + " (" + share + " %)");
    assertThat(judgement.reason().sv())
        .isEqualTo("finns i " + present + " av " + cases + " (" + share + " %)");
  }

  @Test
  void isInconclusiveWithoutCases() {
    Judgement judgement = judge(fills(80), 0, 0);

    assertThat(judgement.outcome()).isEqualTo(INCONCLUSIVE);
    assertThat(judgement.judgedOn()).isZero();
    assertThat(judgement.reason().isEmpty()).isFalse();
  }

  @Test
  void isInconclusiveWhenNothingWasCounted() {
    Judgement judgement = fills(80).judge(new EvidenceDraft().evidence()).orElseThrow();

    assertThat(judgement.outcome()).isEqualTo(INCONCLUSIVE);
  }

  @Test
  void saysAllForAHundredPercent() {
    assertThat(text(fills(100)).en()).contains("is there in all of the records");
    assertThat(text(fills(100)).sv()).contains("finns hos alla av posterna");
  }

  @Test
  void saysWhichShare() {
    assertThat(text(fills(80)).en()).contains("in at least 80 % of");
    assertThat(text(fills(80)).sv()).contains("hos minst 80 % av");
  }

  @Test
  void saysAmongWhich() {
    assertThat(text(among(new Among.Having("enrolments"))).en())
        .endsWith("the records that have enrolments");
    assertThat(text(among(new Among.WithValue("sex", Set.of("b", "a")))).en())
        .endsWith("those in which sex is a or b");
    assertThat(text(among(new Among.WithValue("sex", Set.of("b", "a")))).sv())
        .endsWith("dem där sex är a eller b");
    assertThat(text(among(new Among.ReferredToBy("Duty", "person"))).en())
        .endsWith("the records that Duty.person points to");
  }

  @Test
  void saysWhichValuesCount() {
    Fills fills = new Fills(Level.MUST, "", "Person", "sex", 80, all(), Set.of("Y", "X"), 0, why());

    assertThat(text(fills).en()).endsWith("the records, with one of the values X, Y: because");
    assertThat(text(fills).sv()).endsWith("posterna, med något av värdena X, Y: därför");
  }

  @Test
  void saysHowMany() {
    Fills fills = new Fills(Level.MUST, "", "Person", "emails", 80, all(), Set.of(), 1, Text.NONE);

    assertThat(text(fills).en()).endsWith("the records, with exactly 1 value");
  }

  @Test
  void namesTheAttributeByItsTitle() {
    String title = Records.standard("2.1").attribute(person(), "emails").orElseThrow().title().sv();

    assertThat(text(fills(80)).sv()).startsWith(title + " (Person.emails) ");
  }

  private static EntityType person() {
    return Records.standard("2.1").type("Person").orElseThrow();
  }

  private static Text why() {
    return Text.sv("därför").en("because");
  }

  private static Among all() {
    return new Among.All();
  }

  private static Fills fills(int percent) {
    return new Fills(Level.MUST, "", "Person", "emails", percent, all(), Set.of(), 0, Text.NONE);
  }

  private static Fills among(Among among) {
    return new Fills(Level.MUST, "", "Person", "emails", 80, among, Set.of(), 0, Text.NONE);
  }

  private static Text text(Fills fills) {
    return fills.text(Records.standard("2.1"));
  }

  private static Judgement judge(Fills fills, long present, long cases) {
    return fills.judge(new EvidenceDraft().filled(fills, present, cases).evidence()).orElseThrow();
  }
}
