package se.ss12000.conformance.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.waiver.Waiver;
import se.ss12000.conformance.waiver.WaiverReader;
import se.ss12000.conformance.yaml.YamlException;

final class ScopeReaderTest {
  @Test
  void readsWhatIsOffered() throws YamlException {
    DeclaredScope scope =
        read(
            """
            endpoint: {elsewhere: {Grade: 'https://grades.example/v2.0'}}
            scope:
              types: [Organisation, Grade]
              operations: [GET /grades, 'GET /grades/{id}']
              offered: [Person.sex, 'Person.emails[].value']
            """);

    assertThat(scope.types()).containsExactly("Organisation", "Grade");
    assertThat(scope.operations()).containsExactly("GET /grades", "GET /grades/{id}");
    assertThat(scope.offered()).containsExactly("Person.sex", "Person.emails[].value");
    assertThat(scope.elsewhere()).containsOnly(entry("/grades", "https://grades.example/v2.0"));
    assertThat(scope.declared()).isEmpty();
  }

  @Test
  void whatIsDeclaredExplainsFindings() throws YamlException {
    DeclaredScope scope =
        read(
            """
            scope:
              withheld: [Person.meta]
              extensions: [Person.nickname]
              deviations:
                - {rule: REF-001, scope: {entityType: Duty}, reason: staff is elsewhere}
            """);

    assertThat(scope.declared())
        .extracting(Waiver::rule, w -> w.scope().line(), Waiver::reason)
        .containsExactly(
            tuple("SCH-001", "entityType: Person, property: meta", ""),
            tuple("SCH-019", "entityType: Person, property: meta", ""),
            tuple("SCH-015", "entityType: Person, property: nickname", ""),
            tuple("REF-001", "entityType: Duty", "staff is elsewhere"));
    assertThat(scope.declared()).allMatch(Waiver::isDeclaration);
  }

  @Test
  void nothingStatedIsNothingDeclared() throws YamlException {
    assertThat(read("language: en").declared()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "scope: {type: []}|1:9: there is no key type here. Did you mean types?",
        "scope: {types: [Persn]}|1:17: there is no entity type Persn. Did you mean Person?",
        "scope: {types: [Meta]}|1:17: there is no entity type Meta",
        "scope: {operations: [GET /person]}|1:22: there is no operation GET /person. Did you",
        "scope: {withheld: [photo]}|1:20: write entity type and attribute, such as Person.photo",
        "scope: {withheld: [Person.]}|1:20: write entity type and attribute",
        "scope: {withheld: [Persn.photo]}|1:20: there is no entity type Persn. Did you mean",
        "scope: {withheld: [Person.phto]}|1:20: there is no attribute phto in the standard. Did",
        "scope: {offered: [Person.phto]}|1:19: there is no attribute phto in the standard. Did",
        "scope: {offered: [Person.sex], withheld: [Person.sex]}|1:43: the attribute Person.sex",
        "scope: {extensions: [Person.photo]}|1:22: the attribute photo is in the standard and no",
        "scope: {deviations: [{rule: REF-01, reason: r}]}|1:23: there is no rule REF-01. Did you",
        "scope: {deviations: [{rule: REF-001}]}|1:22: the key reason is missing",
        "scope: {deviations: [{rule: REF-001, reason: r, expires: 2027-01-01}]}|1:49: there is no",
        "endpoint: {elsewhere: {Grad: 'https://x.example'}}|1:24: there is no key Grad here. Did",
        "endpoint: {elsewhere: {Grade: x}}|1:24: an address must stand here",
      },
      delimiter = '|')
  void refusesWhatTheStandardDoesNotKnow(String content, String message) {
    List<String> faults =
        Optional.ofNullable(catchThrowableOfType(YamlException.class, () -> read(content)))
            .map(refused -> refused.faults().stream().map(f -> f.in(Language.EN)).toList())
            .orElse(List.of());

    assertThat(faults).anySatisfy(fault -> assertThat(fault).startsWith("c.yaml:" + message));
  }

  private static DeclaredScope read(String content) throws YamlException {
    var standard = Records.standard("2.1");
    var waivers = new WaiverReader(standard, Set.of("REF-001"), LocalDate.EPOCH);
    var configuration =
        new ConfigurationReader(List.of("2.1")).read("c.yaml", content.getBytes(UTF_8));
    return new ScopeReader(standard, waivers).read(configuration);
  }
}
