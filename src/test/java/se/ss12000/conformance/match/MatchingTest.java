package se.ss12000.conformance.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.declaration.Declarations;
import se.ss12000.conformance.declaration.Origin;
import se.ss12000.conformance.declaration.Subject;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.scenario.Among;
import se.ss12000.conformance.scenario.Answers;
import se.ss12000.conformance.scenario.Delivers;
import se.ss12000.conformance.scenario.Fills;
import se.ss12000.conformance.scenario.Level;
import se.ss12000.conformance.scenario.Obeys;
import se.ss12000.conformance.scenario.Requirement;
import se.ss12000.conformance.scenario.Scenario;
import se.ss12000.conformance.text.Text;

final class MatchingTest {
  private static final String NEEDS_CIVIC_NUMBER =
      "types: {Person: {operations: {GET /persons: {parameters: [civicNo]}}}}";

  @ParameterizedTest
  @CsvSource(
      value = {
        "{parameters: [civicNo]} | FITS",
        "{parameters: {civicNo: withheld}} | MISSING",
        "{parameters: {civicNo: not-observed}} | UNSURE",
        "{parameters: [limit]} | UNSURE",
        "withheld | MISSING",
      },
      delimiter = '|')
  void goesByWhatIsSaidOfAParameter(String operation, Fit expected) {
    Match match = match("types: {Person: {operations: {GET /persons: " + operation + "}}}");

    assertThat(fit(match, Subject.parameter("GET /persons", "civicNo"))).isEqualTo(expected);
    assertThat(match.verdict()).isEqualTo(expected);
  }

  @Test
  void isUnsureOfWhatNobodySpeaksOf() {
    Match match = match("types: [Group]");

    assertThat(fit(match, Subject.type("Person"))).isEqualTo(Fit.UNSURE);
    assertThat(match.verdict()).isEqualTo(Fit.UNSURE);
  }

  @Test
  void missesAllThatIsWithinATypeThatIsWithheld() {
    Match match = match("types: {Person: withheld}");

    assertThat(fit(match, Subject.operation("GET /persons"))).isEqualTo(Fit.MISSING);
    assertThat(fit(match, Subject.parameter("GET /persons", "civicNo"))).isEqualTo(Fit.MISSING);
  }

  @Test
  void missesWhatIsAnsweredWronglyAndSparesTheOthers() {
    String offers =
        "types: {Person: {operations: {GET /persons: {parameters: [civicNo, limit]}}}}\n"
            + "deviations: [{rule: API-041, scope: {operation: GET /persons, property: %s}}]";

    assertThat(match(String.format(offers, "civicNo")).verdict()).isEqualTo(Fit.MISSING);
    assertThat(match(String.format(offers, "limit")).verdict()).isEqualTo(Fit.FITS);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "{percent: 80} | {percent: 80} | FITS",
        "{percent: 80} | {percent: 79} | MISSING",
        "{percent: 80} | offered | UNSURE",
        "must | offered | FITS",
        "must | withheld | MISSING",
        "{codes: [Klass]} | {codes: [Klass, Mentor]} | FITS",
        "{codes: [Klass]} | {codes: [Mentor]} | MISSING",
        "{codes: [Klass]} | {codes: [Mentor], origin: observed} | UNSURE",
        "{codes: [Klass]} | offered | UNSURE",
      },
      delimiter = '|')
  void goesByHowMuchIsFilledAndWhichValuesOccur(String need, String offer, Fit expected) {
    Match match =
        match(
            "types: {Group: {attributes: {groupType: " + offer + "}}}",
            "types: {Group: {attributes: {groupType: " + need + "}}}");

    assertThat(match.verdict()).isEqualTo(expected);
  }

  @Test
  void missesWhatStandsWithinSomethingWithheld() {
    Match match =
        match(
            "types: {Person: {attributes: {emails: withheld}}}",
            "types: {Person: {attributes: ['emails[].value']}}");

    assertThat(match.verdict()).isEqualTo(Fit.MISSING);
  }

  @Test
  void aShouldNeverDecides() {
    Match match =
        match(
            "types: {Person: {attributes: {photo: withheld}}}",
            "types: {Person: {attributes: {photo: should}}}");

    assertThat(match.count(Level.SHOULD, Fit.MISSING)).isEqualTo(1);
    assertThat(match.verdict()).isEqualTo(Fit.FITS);
  }

  @Test
  void saysWhetherTheProviderDeclaredItOrSomebodySawIt() {
    Match match = match("types: {Person: {origin: observed, operations: [GET /persons]}}");

    assertThat(line(match, Subject.type("Person")).answer().origin()).contains(Origin.OBSERVED);
    assertThat(line(match, Subject.operation("GET /persons")).answer().origin())
        .contains(Origin.DECLARED);
    assertThat(line(match, Subject.parameter("GET /persons", "civicNo")).answer().origin())
        .isEmpty();
  }

  @Test
  void isUnsureAcrossVersions() {
    assertThat(match("standard: '2.0'", "standard: '2.1'").verdict()).isEqualTo(Fit.UNSURE);
  }

  @Test
  void takesTheVerdictOnAScenarioForDetailsThatAreNotSaid() {
    assertThat(scenario("scenarios: {C.1: conformant}", reads()).verdict()).isEqualTo(Fit.FITS);
    assertThat(scenario("scenarios: {C.1: inconclusive}", reads()).verdict()).isEqualTo(Fit.UNSURE);
    assertThat(
            scenario("scenarios: {C.1: conformant}\ntypes: {Person: withheld}", reads()).verdict())
        .isEqualTo(Fit.MISSING);
  }

  @Test
  void anObservedVerdictSaysNothingOfWriting() {
    var writes =
        new Answers(Level.MUST, "", "POST /subscriptions", List.of(), List.of("Person"), true);
    String observed = "scenarios: {C.1: {verdict: conformant, origin: observed}}";

    assertThat(scenario(observed, writes).verdict()).isEqualTo(Fit.UNSURE);
    assertThat(scenario("scenarios: {C.1: conformant}", writes).verdict()).isEqualTo(Fit.FITS);
  }

  @Test
  void missesAScenarioWhoseRulesAreBroken() {
    var obeys = new Obeys(Level.MUST, "", List.of("SCH-"), List.of("Person"), List.of());
    String broken = "observed: x\ndeviations: [{rule: SCH-001, scope: {entityType: %s}}]";

    assertThat(scenario(String.format(broken, "Person"), obeys).verdict()).isEqualTo(Fit.MISSING);
    assertThat(scenario(String.format(broken, "Group"), obeys).verdict()).isEqualTo(Fit.FITS);
    assertThat(scenario("types: [Person]", obeys).verdict()).isEqualTo(Fit.UNSURE);
  }

  @Test
  void isUnsureOfAShareOfSomeOfTheRecords() {
    var fills =
        new Fills(
            Level.MUST,
            "",
            "Person",
            "emails",
            80,
            new Among.Having("enrolments"),
            Set.of(),
            0,
            Text.NONE);
    String emails = "types: {Person: {attributes: {emails: {percent: %d}}}}";

    assertThat(scenario(String.format(emails, 90), fills).verdict()).isEqualTo(Fit.UNSURE);
    assertThat(scenario(String.format(emails, 100), fills).verdict()).isEqualTo(Fit.FITS);
  }

  private static Requirement[] reads() {
    return new Requirement[] {
      new Delivers(Level.MUST, "Person", ""),
      new Answers(Level.MUST, "", "GET /persons", List.of("limit"), List.of(), false)
    };
  }

  private static Match match(String provider) {
    return match(provider, NEEDS_CIVIC_NUMBER);
  }

  private static Match match(String provider, String consumer) {
    return new Matching(
            Declarations.provider(provider + "\n"),
            Declarations.consumer(consumer + "\n"),
            Records.standard("2.1"),
            Map.of())
        .match();
  }

  private static Match scenario(String provider, Requirement... requirements) {
    var scenario =
        new Scenario(
            "C.1",
            Text.NONE,
            Text.NONE,
            Text.NONE,
            Text.NONE,
            Text.NONE,
            List.of("2.1"),
            "",
            Text.NONE,
            List.of(requirements));
    return new Matching(
            Declarations.provider(provider + "\n"),
            Declarations.consumer("scenarios: [C.1]\n"),
            Records.standard("2.1"),
            Map.of("C.1", scenario))
        .match();
  }

  private static Fit fit(Match match, Subject subject) {
    return line(match, subject).answer().fit();
  }

  private static Line line(Match match, Subject subject) {
    return match.lines().stream()
        .filter(line -> line.subject().equals(Optional.of(subject)))
        .findFirst()
        .orElseThrow();
  }
}
