package se.ss12000.conformance.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.standard.Standard;

final class ServiceObservationsTest {
  private static final Standard STANDARD = Records.standard("2.1");
  private static final String PERSONS = "GET /persons";

  private final ServiceObservations service = new ServiceObservations(STANDARD);

  @Test
  void oneAnswerShowsThatItIsOffered() {
    ask(Question.FILTERED, 400, "civicNo");
    ask(Question.FILTERED, 200, "civicNo");

    assertThat(stand(PERSONS, "civicNo")).isEqualTo(Stand.OFFERED);
    assertThat(service.stand(Subject.operation(PERSONS))).isEqualTo(Stand.OFFERED);
  }

  @Test
  void aRefusalWithNothingElseToBlameShowsThatItIsNot() {
    ask(Question.FILTERED, 400, "civicNo", "limit");
    ask(Question.FILTERED, 400, "identifier.value", "identifier.context");

    assertThat(stand(PERSONS, "civicNo")).isEqualTo(Stand.WITHHELD);
    assertThat(stand(PERSONS, "limit")).isEqualTo(Stand.NOT_OBSERVED);
    assertThat(stand(PERSONS, "identifier.value")).isEqualTo(Stand.NOT_OBSERVED);
    assertThat(stand(PERSONS, "identifier.context")).isEqualTo(Stand.NOT_OBSERVED);
  }

  @Test
  void whatWentWrongOnTheWayShowsNothing() {
    for (int status : List.of(0, 401, 403, 429, 500, 503)) {
      ask(Question.LIST, status);
      ask(Question.FILTERED, status, "civicNo");
    }

    assertThat(service.statements().values())
        .allMatch(statement -> statement.stand() == Stand.NOT_OBSERVED);
  }

  @Test
  void aListThatIsNotThereIsWithheldButARecordThatIsNotThereSaysNothing() {
    ask(Question.LIST, 404);
    service.observe(9, "GET /duties/{id}", Question.BY_ID, List.of(), 404);

    assertThat(service.stand(Subject.operation(PERSONS))).isEqualTo(Stand.WITHHELD);
    assertThat(service.shownBy(Subject.operation(PERSONS))).isEqualTo(1);
    assertThat(service.stand(Subject.operation("GET /duties/{id}"))).isEqualTo(Stand.NOT_OBSERVED);
  }

  @Test
  void whatHadToBeRefusedIsNoOffer() {
    ask(Question.MALFORMED_FILTER, 200, "civicNo");
    ask(Question.NO_CREDENTIALS, 200);

    assertThat(stand(PERSONS, "civicNo")).isEqualTo(Stand.NOT_OBSERVED);
    assertThat(service.stand(Subject.operation(PERSONS))).isEqualTo(Stand.NOT_OBSERVED);
  }

  @Test
  void whatCouldBeWrittenIsOffered() {
    service.observe(1, "POST /subscriptions", Question.CREATED, List.of(), 201);
    service.observe(2, "POST /absences", Question.CREATED, List.of(), 405);
    service.observe(3, "POST /log/", Question.MALFORMED_BODY, List.of(), 201);

    assertThat(service.stand(Subject.operation("POST /subscriptions"))).isEqualTo(Stand.OFFERED);
    assertThat(service.stand(Subject.operation("POST /absences"))).isEqualTo(Stand.WITHHELD);
    assertThat(service.stand(Subject.operation("POST /log/"))).isEqualTo(Stand.NOT_OBSERVED);
  }

  @Test
  void tellsExpansionsApart() {
    service.observe(1, PERSONS, Question.EXPANDED, List.of(new Parameter("expand", "duties")), 200);

    assertThat(stand(PERSONS, "expand=duties")).isEqualTo(Stand.OFFERED);
    assertThat(stand(PERSONS, "expand=placements")).isEqualTo(Stand.NOT_OBSERVED);
  }

  private void ask(Question question, int status, String... names) {
    var parameters = List.of(names).stream().map(name -> new Parameter(name, "x")).toList();
    service.observe(1, PERSONS, question, parameters, status);
  }

  private Stand stand(String operation, String parameter) {
    return service.stand(Subject.parameter(operation, parameter));
  }
}
