package se.ss12000.conformance.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.finding.Basis;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.Fault;

final class WaiversTest {
  private static final Records RECORDS = new Records(Records.standard("2.1"));
  private static final Text WORDS = Text.sv("ord").en("words");
  private static final Rule RULE = Rule.error("SCH-901", Basis.SCHEMA, WORDS, WORDS, WORDS);
  private static final Rule OTHER = Rule.error("SCH-902", Basis.SCHEMA, WORDS, WORDS, WORDS);

  @ParameterizedTest
  @CsvSource(
      value = {
        "|||",
        "Person|||",
        "Person|emails[].value||",
        "Person|emails||",
        "|emails[]||",
        "||00000000-0000-4000-8000-00000000000A|",
        "Person|emails[].value|00000000-0000-4000-8000-00000000000a|",
      },
      delimiter = '|',
      nullValues = "-")
  void coversWhatIsWithinItsScope(String type, String property, String id, String operation) {
    assertThat(covering(scope(type, property, id, operation), finding(RULE))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "Group|||",
        "Person|email||",
        "Person|emails[].val||",
        "Person|emails[].value.more||",
        "||00000000-0000-4000-8000-00000000000b|",
        "|||GET /persons",
        "Group|emails[].value||",
      },
      delimiter = '|')
  void coversNothingBeyondItsScope(String type, String property, String id, String operation) {
    assertThat(covering(scope(type, property, id, operation), finding(RULE))).isEmpty();
  }

  @Test
  void coversNoOtherRule() {
    assertThat(covering(Scope.EVERYWHERE, finding(OTHER))).isEmpty();
  }

  @Test
  void saysItsScopeOnOneLine() {
    assertThat(new Scope("Person", "emails", "", "GET /persons").line())
        .isEqualTo("entityType: Person, property: emails, operation: GET /persons");
    assertThat(Scope.EVERYWHERE.line()).isEmpty();
  }

  @Test
  void namesWaiversBeforeDeclarations() {
    Waiver declared = waiver(Scope.EVERYWHERE, Optional.empty());
    Waiver waived = waiver(Scope.EVERYWHERE, Optional.of(LocalDate.EPOCH));

    assertThat(new Waivers(List.of(waived), "").and(List.of(declared)).covering(finding(RULE)))
        .containsExactly(waived, declared);
    assertThat(declared.isDeclaration()).isTrue();
  }

  private static List<Waiver> covering(Scope scope, Finding finding) {
    return new Waivers(List.of(waiver(scope, Optional.empty())), "").covering(finding);
  }

  private static Waiver waiver(Scope scope, Optional<LocalDate> expires) {
    var unmatched = new Fault("w.yaml", Position.START, WORDS);
    return new Waiver("SCH-901", scope, "reason", "owner", expires, unmatched);
  }

  private static Scope scope(String... parts) {
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Optional.ofNullable(parts[i]).orElse("");
    }
    return new Scope(parts[0], parts[1], parts[2], parts[3]);
  }

  private static Finding finding(Rule rule) {
    Entity person = RECORDS.listed("Person", Records.record(10, "{'emails': [{'value': 'x'}]}"));
    return rule.at(Location.of(person, "/emails/0/value"));
  }
}
