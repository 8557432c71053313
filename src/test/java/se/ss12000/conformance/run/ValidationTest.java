package se.ss12000.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.payload.Records.group;
import static se.ss12000.conformance.payload.Records.organisation;
import static se.ss12000.conformance.payload.Records.person;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.check.reference.UniqueIdCheck;
import se.ss12000.conformance.check.schema.SchemaCheck;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.report.Incident;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ReportedFinding;
import se.ss12000.conformance.report.RuleResult;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.source.Source;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.text.Text;

/** A run from payloads to report. */
final class ValidationTest {
  private static final Records RECORDS = new Records(Records.standard("2.1"));

  @Test
  void readsOnceWhenNothingIsSuspicious() throws SourceException {
    Delivery delivery = persons(person(1), person(2));

    assertThat(new Requests().run(delivery).findings()).isEmpty();
    assertThat(delivery.readings()).isEqualTo(1);
  }

  @Test
  void readsOnceWhenOnlySingleRecordsAreWrong() throws SourceException {
    Delivery delivery = persons(person(1).put("sex", "X"));

    assertThat(new Requests().run(delivery).findings()).hasSize(1);
    assertThat(delivery.readings()).isEqualTo(1);
  }

  @Test
  void readsTwiceWhenRecordsDoNotFitTogether() throws SourceException {
    Delivery delivery = persons(person(1), person(1), person(2).put("sex", "X"));

    Report report = new Requests().run(delivery);

    assertThat(delivery.readings()).isEqualTo(2);
    assertThat(report.findings())
        .extracting(ReportedFinding::rule)
        .containsExactly("REF-003", "SCH-004");
    assertThat(result(report, "SCH-004").count()).isEqualTo(1);
    assertThat(result(report, "REF-003").count()).isEqualTo(1);
  }

  @Test
  void countsWhatItRead() throws SourceException {
    Report report = new Requests().run(persons(person(1), person(2).put("sex", "X"), person(3)));

    assertThat(report.entities())
        .singleElement()
        .satisfies(
            count -> {
              assertThat(count.type()).isEqualTo("Person");
              assertThat(count.records()).isEqualTo(3);
              assertThat(count.invalid()).isEqualTo(1);
              assertThat(count.doubt()).isEqualTo(Text.NONE);
            });
    assertThat(result(report, "SCH-004").evaluated()).isEqualTo(3);
    assertThat(report.count(Severity.ERROR)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void goesOnWithTheOtherChecksWhenOneFails(boolean early) throws SourceException {
    var request =
        new Requests()
            .checks(
                new FaultyCheck(early),
                new SchemaCheck(RECORDS.standard(), List::of),
                new UniqueIdCheck());

    Report report = request.run(persons(person(1).put("sex", "X"), person(2).put("sex", "Y")));

    assertThat(result(report, "SCH-004").count()).isEqualTo(2);
    assertThat(report.incidents()).hasSize(1);
    Incident incident = report.incidents().get(0);
    assertThat(incident.where()).isEqualTo("FLT-001, FLT-002");
    assertThat(incident.fault()).isTrue();
    assertThat(incident.reason().en()).contains("FLT-001, FLT-002");
    assertThat(request.faults())
        .singleElement()
        .hasToString("java.lang.IllegalStateException: a fault at " + Records.uuid(1));
  }

  @Test
  void isNeverGreenWhenACheckFailed() throws SourceException {
    Report report = new Requests().checks(new FaultyCheck()).run(persons(person(1)));

    assertThat(report.verdict()).isEqualTo(Conformance.INCONCLUSIVE);
  }

  @Test
  void isNeverGreenWhenASourceKeepsRecordsFromTheirFirstLook() throws SourceException {
    Delivery delivery = persons(person(1));
    var unseen =
        new Source() {
          @Override
          public void read(Consumer<Payload> payloads) {
            delivery.read(payloads);
          }

          @Override
          public void read(Consumer<Payload> glance, Consumer<Payload> payloads) {
            read(payloads);
          }

          @Override
          public String digest() {
            return delivery.digest();
          }
        };

    Report report =
        new Requests().checks(new SchemaCheck(RECORDS.standard(), List::of)).run(unseen);

    assertThat(report.verdict()).isEqualTo(Conformance.INCONCLUSIVE);
    assertThat(report.incidents()).singleElement().matches(Incident::fault);
  }

  @Test
  void tellsWhatCouldNotBeRead() throws SourceException {
    Report report =
        new Requests().run(Delivery.of(RECORDS.unavailable(Optional.empty()), one(person(1))));

    assertThat(report.incidents())
        .containsExactly(new Incident("lost.json", Text.sv("oläslig").en("unreadable"), false));
    assertThat(report.verdict()).isEqualTo(Conformance.INCONCLUSIVE);
  }

  @Test
  void tellsOnceWhatCouldNotBeReadThoughItReadTwice() throws SourceException {
    Delivery delivery =
        Delivery.of(
            RECORDS.unavailable(Optional.empty()),
            one(person(1)),
            one(person(1)),
            RECORDS.lastPage("Person"));

    assertThat(new Requests().run(delivery).incidents()).hasSize(1);
    assertThat(delivery.readings()).isEqualTo(2);
  }

  @Test
  void passesWhenThereIsNothingToComplainAbout() throws SourceException {
    assertThat(new Requests().run(persons(person(1))).verdict()).isEqualTo(Conformance.CONFORMANT);
  }

  @Test
  void passesWithWarningsAndNotes() throws SourceException {
    Report report = new Requests().run(persons(person(1).put("middleName", "").put("x", "y")));

    assertThat(report.count(Severity.WARNING)).isEqualTo(1);
    assertThat(report.count(Severity.NOTE)).isEqualTo(1);
    assertThat(report.verdict()).isEqualTo(Conformance.CONFORMANT);
  }

  @Test
  void isInconclusiveOnNothing() throws SourceException {
    assertThat(new Requests().run(Delivery.of()).verdict()).isEqualTo(Conformance.INCONCLUSIVE);
    assertThat(new Requests().run(Delivery.of(RECORDS.lastPage("Person"))).verdict())
        .isEqualTo(Conformance.INCONCLUSIVE);
  }

  @Test
  void failsOnAnError() throws SourceException {
    assertThat(new Requests().run(persons(person(1).put("sex", "X"))).verdict())
        .isEqualTo(Conformance.NOT_CONFORMANT);
  }

  @Test
  void failsOnAnErrorThoughNotEverythingCouldBeRead() throws SourceException {
    Report report =
        new Requests()
            .run(
                Delivery.of(one(person(1).put("sex", "X")), RECORDS.unavailable(Optional.empty())));

    assertThat(report.verdict()).isEqualTo(Conformance.NOT_CONFORMANT);
  }

  @Test
  void findsMissingRecordsInACompleteDeliveryOnly() throws SourceException {
    Payload[] groups = {RECORDS.listed("Group", group(1, 2)), RECORDS.lastPage("Group")};

    assertThat(new Requests().run(Delivery.of(groups)).findings()).isEmpty();
    assertThat(new Requests().complete().run(Delivery.of(groups)).findings())
        .extracting(ReportedFinding::rule)
        .containsExactly("REF-001");
  }

  @Test
  void tellsWhyARuleWasNotTried() throws SourceException {
    RuleResult result =
        result(new Requests().run(Delivery.of(RECORDS.listed("Group", group(1, 2)))), "REF-001");

    assertThat(result.evaluated()).isZero();
    assertThat(result.notEvaluated().en()).contains("no records of type Organisation");
  }

  @Test
  void isNeverGreenWhenACompleteDeliverySaysThatThereIsMore() throws SourceException {
    Payload[] pages = {one(person(1)), RECORDS.pageWithNext("Person")};

    Report complete = new Requests().complete().run(Delivery.of(pages));

    assertThat(complete.incidents()).extracting(Incident::where).containsExactly("Person");
    assertThat(complete.verdict()).isEqualTo(Conformance.INCONCLUSIVE);
    assertThat(new Requests().run(Delivery.of(pages)).incidents()).isEmpty();
  }

  @Test
  void givesEqualReportsForEqualInput() throws SourceException {
    Report one = new Requests().run(broken());
    Report two = new Requests().run(broken());

    assertThat(two).isEqualTo(one);
    assertThat(one.run().started()).isEqualTo(Requests.NOW);
    assertThat(one.run().duration()).isZero();
    assertThat(one.run().digests().input()).isEqualTo("sha256:delivery");
  }

  private static Delivery broken() {
    return Delivery.of(
        one(person(1).put("sex", "X")),
        one(person(1).put("shoeSize", 42)),
        RECORDS.lastPage("Person"),
        RECORDS.listed("Organisation", organisation(2, "Stadsdel")),
        RECORDS.listed("Group", group(3, 4)),
        RECORDS.lastPage("Group"));
  }

  private static Payload one(JsonNode person) {
    return RECORDS.listed("Person", person);
  }

  /** A whole list of persons. */
  private static Delivery persons(JsonNode... persons) {
    var payloads = new ArrayList<Payload>();
    for (JsonNode person : persons) {
      payloads.add(RECORDS.listed("Person", person, payloads.size()));
    }
    payloads.add(RECORDS.lastPage("Person"));
    return Delivery.of(payloads.toArray(Payload[]::new));
  }

  private static RuleResult result(Report report, String rule) {
    return report.rules().stream().filter(r -> r.id().equals(rule)).findFirst().orElseThrow();
  }
}
