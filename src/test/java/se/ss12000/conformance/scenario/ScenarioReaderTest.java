package se.ss12000.conformance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/** What is in a file is in the scenario. */
final class ScenarioReaderTest {
  @Test
  void readsWhatAScenarioIs() throws YamlException {
    Scenario scenario = Shelf.read(Shelf.HEAD + "note: {sv: n, en: m}\nmust: {delivers: [Person]}");

    assertThat(scenario)
        .isEqualTo(
            new Scenario(
                "OWN",
                new Text("Egen", "Own"),
                new Text("Syfte", "Purpose"),
                Text.same("Process"),
                new Text("Givare", "Provider"),
                new Text("Tagare", "Consumer"),
                List.of("2.0", "2.1"),
                "",
                new Text("n", "m"),
                List.of(new Delivers(Level.MUST, "Person", ""))));
  }

  @Test
  void saysWhoseReadingItIsWithoutANote() throws YamlException {
    assertThat(Shelf.read(Shelf.HEAD + "must: {delivers: [Person]}").note())
        .isEqualTo(Scenario.OUR_READING);
  }

  @Test
  void readsBothLevels() throws YamlException {
    Scenario scenario =
        Shelf.read(Shelf.HEAD + "must: {delivers: [Person]}\nshould: {delivers: [Group, Room]}");

    assertThat(scenario.requirements())
        .containsExactly(
            new Delivers(Level.MUST, "Person", ""),
            new Delivers(Level.SHOULD, "Group", ""),
            new Delivers(Level.SHOULD, "Room", ""));
  }

  @Test
  void readsRulesForNamedTypesAndAttributes() throws YamlException {
    Requirement requirement =
        only("obeys: [{rules: [SCH-, REF-001], types: [Person], attributes: [Person.emails]}]");

    assertThat(requirement)
        .isEqualTo(
            new Obeys(
                Level.MUST,
                "",
                List.of("SCH-", "REF-001"),
                List.of("Person"),
                List.of("Person.emails")));
  }

  @Test
  void takesTheDeliveredTypesForRulesWithoutTypes() throws YamlException {
    Scenario scenario =
        Shelf.read(Shelf.HEAD + "must: {delivers: [Person, Room], obeys: [{rules: [SCH-001]}]}");

    assertThat(scenario.requirements())
        .contains(
            new Obeys(Level.MUST, "", List.of("SCH-001"), List.of("Person", "Room"), List.of()));
  }

  @Test
  void readsEverythingOfAnAttribute() throws YamlException {
    Requirement requirement =
        only(
            "fills: [{attribute: 'Person.enrolments[].schoolYear', percent: 75, since: '2.1',"
                + " among: {'enrolments[].schoolType': [GR, GRS]}, oneOf: [7, 8], exactly: 2,"
                + " why: {sv: a, en: b}}]");

    assertThat(requirement)
        .isEqualTo(
            new Fills(
                Level.MUST,
                "2.1",
                "Person",
                "enrolments[].schoolYear",
                75,
                new Among.WithValue("enrolments[].schoolType", Set.of("GR", "GRS")),
                Set.of("7", "8"),
                2,
                new Text("a", "b")));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "{has: enrolments}|Having[path=enrolments]",
        "{referencedBy: Duty.person}|ReferredToBy[type=Duty, property=person]",
        "{'referencedBy': 'Group.groupMemberships[].person'}|"
            + "ReferredToBy[type=Group, property=groupMemberships[].person]",
        "{sex: [Man]}|WithValue[path=sex, values=[Man]]",
        "{'phoneNumbers[].mobile': [true]}|WithValue[path=phoneNumbers[].mobile, values=[true]]",
      },
      delimiter = '|')
  void readsEveryKindOfAmong(String written, String among) throws YamlException {
    var fills =
        (Fills) only("fills: [{attribute: Person.emails, percent: 1, among: " + written + "}]");

    assertThat(fills.among()).hasToString(among);
    assertThat(fills.percent()).isEqualTo(1);
    assertThat(fills.exactly()).isZero();
    assertThat(fills.oneOf()).isEmpty();
  }

  @Test
  void expectsAnAttributeOfAllUnlessItSaysAmongWhich() throws YamlException {
    assertThat(((Fills) only("fills: [{attribute: Person.emails, percent: 100}]")).among())
        .isEqualTo(new Among.All());
  }

  @Test
  void readsWhatAServiceAnswers() throws YamlException {
    assertThat(only("answers: [{operation: GET /persons, parameters: [limit, expand=duties]}]"))
        .isEqualTo(
            new Answers(
                Level.MUST,
                "",
                "GET /persons",
                List.of("limit", "expand=duties"),
                List.of(),
                false));
  }

  @Test
  void readsWhatAServiceLetsOneWrite() throws YamlException {
    assertThat(only("writes: [{operation: POST /subscriptions, resources: [Group]}]"))
        .isEqualTo(
            new Answers(Level.MUST, "", "POST /subscriptions", List.of(), List.of("Group"), true));
  }

  @Test
  void knowsKeysOfALookupsBody() throws YamlException {
    var answers = (Answers) only("answers: [{operation: POST /persons/lookup, parameters: [ids]}]");

    assertThat(answers.parameters()).containsExactly("ids");
  }

  @Test
  void asksNewerAttributesOfNewerVersionsOnly() throws YamlException {
    Requirement requirement =
        only("fills: [{attribute: Organisation.address, percent: 50, since: '2.1'}]");

    assertThat(requirement.since()).isEqualTo("2.1");
  }

  @Test
  void inheritsEverythingFromWhatItExtends() throws YamlException {
    Scenario base = Shelf.bundled("C.13");

    Scenario scenario = Shelf.read("id: OWN\nextends: C.13\n");

    assertThat(scenario)
        .isEqualTo(
            new Scenario(
                "OWN",
                base.title(),
                base.purpose(),
                base.process(),
                base.provider(),
                base.consumer(),
                base.versions(),
                "",
                base.note(),
                base.requirements()));
  }

  @Test
  void addsToWhatItExtends() throws YamlException {
    Scenario base = Shelf.bundled("C.13");

    Scenario scenario =
        Shelf.read(
            "id: OWN\nextends: C.13\ntitle: {sv: Min, en: Mine}\nversions: ['2.1']\n"
                + "should: {delivers: [Duty]}");

    assertThat(scenario.title()).isEqualTo(new Text("Min", "Mine"));
    assertThat(scenario.purpose()).isEqualTo(base.purpose());
    assertThat(scenario.versions()).containsExactly("2.1");
    assertThat(scenario.requirements())
        .hasSize(base.requirements().size() + 1)
        .startsWith(base.requirements().toArray(Requirement[]::new))
        .endsWith(new Delivers(Level.SHOULD, "Duty", ""));
  }

  private static Requirement only(String must) throws YamlException {
    List<Requirement> requirements = Shelf.read(Shelf.HEAD + "must:\n  " + must).requirements();
    assertThat(requirements).hasSize(1);
    return requirements.get(0);
  }
}
