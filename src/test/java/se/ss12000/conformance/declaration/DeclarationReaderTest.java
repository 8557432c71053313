package se.ss12000.conformance.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.waiver.Scope;
import se.ss12000.conformance.yaml.YamlException;

final class DeclarationReaderTest {
  private static final String WHOLE =
      """
      observed: https://skola.example/v2.0, 2026-11-02
      scenarios:
        C.1: {verdict: conformant, origin: observed}
        C.13: not-conformant
      operations:
        GET /deletedEntities: {parameters: [after]}
      types:
        Person:
          offer: offered
          origin: observed
          records: 228
          operations:
            GET /persons:
              parameters: {limit: offered, expand=duties: {offer: not-observed, origin: observed}}
            POST /persons/lookup: withheld
          attributes:
            photo: withheld
            emails[].type: {offer: offered, origin: observed, percent: 93, codes: [Privat, Skola elev]}
          extensions: [nickname]
        Grade: withheld
      deviations:
        - rule: API-041
          scope: {entityType: Person, operation: GET /persons, property: civicNo}
          origin: observed
          reason: 'it is "ignored"'
      """;

  private final Declaration whole = Declarations.provider(WHOLE);

  @Test
  void readsWhatAProviderOffers() {
    assertThat(stand(Subject.operation("GET /deletedEntities"))).isEqualTo(Stand.OFFERED);
    assertThat(stand(Subject.parameter("GET /deletedEntities", "after"))).isEqualTo(Stand.OFFERED);
    assertThat(stand(Subject.parameter("GET /persons", "expand=duties")))
        .isEqualTo(Stand.NOT_OBSERVED);
    assertThat(stand(Subject.operation("POST /persons/lookup"))).isEqualTo(Stand.WITHHELD);
    assertThat(stand(Subject.attribute("Person", "photo"))).isEqualTo(Stand.WITHHELD);
    assertThat(stand(Subject.extension("Person", "nickname"))).isEqualTo(Stand.OFFERED);
    assertThat(stand(Subject.type("Grade"))).isEqualTo(Stand.WITHHELD);
    assertThat(stand(Subject.scenario("C.1"))).isEqualTo(Stand.OFFERED);
    assertThat(stand(Subject.scenario("C.13"))).isEqualTo(Stand.WITHHELD);
    assertThat(whole.statement(Subject.attribute("Person", "emails[].type")))
        .contains(
            new Statement(Stand.OFFERED, Origin.OBSERVED, 93, List.of("Privat", "Skola elev"), -1));
    assertThat(whole.deviations())
        .containsExactly(
            new Deviation(
                "API-041",
                new Scope("Person", "civicNo", "", "GET /persons"),
                "it is \"ignored\"",
                Origin.OBSERVED));
  }

  @Test
  void takesWhatIsNotSaidToBeObservedAsDeclared() {
    assertThat(whole.statement(Subject.type("Person")).map(Statement::origin))
        .contains(Origin.OBSERVED);
    assertThat(whole.statement(Subject.attribute("Person", "photo")).map(Statement::origin))
        .contains(Origin.DECLARED);
  }

  @Test
  void writesWhatItReads() {
    String yaml = DeclarationYaml.of(whole, Records.standard("2.1"), Language.SV);
    Declaration again = Declarations.provider(yaml.replaceFirst("(?s).*\nstandard:", "standard:"));

    assertThat(again.deviations()).isEqualTo(whole.deviations());
    assertThat(again.observed()).isEqualTo(whole.observed());
    assertThat(again.statements()).isEqualTo(whole.statements());
  }

  @Test
  void promisesOnlyWhatIsDeclared() {
    Declaration promised = whole.promised();

    assertThat(promised.deviations()).isEmpty();
    assertThat(promised.statement(Subject.type("Person"))).isEmpty();
    assertThat(promised.statement(Subject.attribute("Person", "photo"))).isPresent();
  }

  @Test
  void adoptsWhatWasObservedButNotWhatWasNot() {
    Declaration adopted = whole.adopted();

    assertThat(adopted.promised().statement(Subject.type("Person"))).isPresent();
    assertThat(adopted.promised().deviations()).hasSize(1);
    assertThat(adopted.promised().statement(Subject.parameter("GET /persons", "expand=duties")))
        .isEmpty();
  }

  @Test
  void readsWhatAConsumerNeeds() {
    Declaration needs =
        Declarations.consumer(
            """
            scenarios: [C.13]
            types:
              Person:
                level: should
                attributes:
                  photo:
                  givenName: {level: must, percent: 90}
            """);

    assertThat(needs.statement(Subject.scenario("C.13")).map(Statement::stand))
        .contains(Stand.MUST);
    assertThat(needs.statement(Subject.attribute("Person", "photo")).map(Statement::stand))
        .contains(Stand.SHOULD);
    assertThat(needs.statement(Subject.attribute("Person", "givenName")).map(Statement::percent))
        .contains(90);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "provider | types: {Persn: offered} | Did you mean Person?",
        "provider | types: {Person: {operations: [GET /person]}} | Did you mean GET /persons?",
        "provider | types: {Person: {operations: [GET /rooms]}} | does not belong to Person",
        "provider | operations: [GET /rooms] | does not belong to operations",
        "provider | types: {Person: {attributes: [givenNam]}} | Did you mean givenName?",
        "provider | types: {Person: {attributes: {photo: {codes: [A]}}}} | has no code list",
        "provider | types: {Group: {attributes: {groupType: {codes: [Klas]}}}} | mean Klass?",
        "provider | types: {Person: {extensions: [photo]}} | is in the standard and no extension",
        "provider | types: {Person: must} | must will not do here",
        "provider | types: {Person: {origin: seen}} | seen will not do here",
        "provider | types: {Person: {ofer: offered}} | Did you mean offer?",
        "provider | scenarios: {C.14: conformant} | there is no scenario C.14",
        "provider | 'deviations: [{rule: API-041, scope: {operation: GET /person}}]' | mean GET",
        "provider | standard: '3.0' | there is no version 3.0",
        "consumer | types: {Person: offered} | offered will not do here",
        "consumer | types: {Person: {origin: declared}} | there is no key origin here",
        "consumer | deviations: [] | there is no key deviations here",
        "buyer | types: {} | buyer will not do here",
      },
      delimiter = '|')
  void refusesWhatItDoesNotKnow(String role, String rest, String sentence) {
    var refused =
        catchThrowableOfType(
            YamlException.class,
            () -> Declarations.read("role: " + role + "\nname: x\n" + rest + "\n"));

    assertThat(refused.faults())
        .as(rest)
        .anyMatch(fault -> fault.in(Language.EN).contains(sentence));
  }

  private Stand stand(Subject subject) {
    return whole.statement(subject).orElseThrow().stand();
  }
}
