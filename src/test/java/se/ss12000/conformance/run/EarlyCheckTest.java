package se.ss12000.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static se.ss12000.conformance.payload.Records.person;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.check.EntityCheck;
import se.ss12000.conformance.check.schema.SchemaCheck;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.payload.Certainty;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Records;

/** What is found early, and told when it is the turn of its record. */
final class EarlyCheckTest {
  private static final Records RECORDS = new Records(Records.standard("2.1"));

  private static EarlyCheck schemas() {
    return new EarlyCheck(new SchemaCheck(Records.standard("2.1"), List::of));
  }

  private static Entity sound(int number) {
    return RECORDS.listed("Person", person(number));
  }

  private static Entity wrong(int number) {
    return RECORDS.listed("Person", person(number).put("sex", "X"));
  }

  private static List<String> told(EntityCheck check, Entity entity) {
    var findings = new ArrayList<Finding>();
    check.check(entity, findings::add);
    return findings.stream().map(finding -> finding.rule().id()).toList();
  }

  @Test
  void tellsWhatWasFoundWhenItIsTheTurnOfTheRecord() {
    EarlyCheck check = schemas();
    List<Entity> records = List.of(sound(1), wrong(2), sound(3), wrong(4), wrong(5));

    records.forEach(check::make);

    assertThat(records.stream().map(record -> told(check, record)))
        .containsExactly(
            List.of(), List.of("SCH-004"), List.of(), List.of("SCH-004"), List.of("SCH-004"));
  }

  @Test
  void tellsOfEqualRecordsEachInItsTurn() {
    EarlyCheck check = schemas();
    Entity first = wrong(1);
    Entity second = wrong(1);

    check.make(first);
    check.make(second);

    assertThat(told(check, second)).containsExactly("SCH-004");
    assertThat(told(check, first)).containsExactly("SCH-004");
  }

  @Test
  void failsWhereNobodyLooked() {
    EarlyCheck check = schemas();
    Entity met = sound(1);
    check.make(met);

    assertThat(told(check, met)).isEmpty();
    assertThatIllegalStateException().isThrownBy(() -> told(check, met));
    assertThatIllegalStateException().isThrownBy(() -> told(check, wrong(2)));
  }

  @Test
  void leavesAloneWhatIsCertain() {
    Entity doubtful = wrong(1);
    var certain =
        new Entity(doubtful.type(), doubtful.json(), doubtful.excerpt(), true, Certainty.VALID);

    assertThat(told(schemas(), certain)).isEmpty();
  }

  @Test
  void failsInTheTurnOfTheRecord() {
    var check = new EarlyCheck(new FaultyCheck(true));
    List<Entity> records = List.of(sound(1), sound(2));

    records.forEach(check::make);

    assertThatIllegalStateException()
        .isThrownBy(() -> told(check, records.get(0)))
        .withMessageContaining(records.get(0).id());
  }
}
