package se.ss12000.conformance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.yaml.YamlException;

/** What a scenario file may not say, and where and how that is told. */
final class ScenarioFaultsTest {
  private static final String NEW = Shelf.HEAD.replace("[\"2.0\", \"2.1\"]", "[\"2.1\"]");

  @ParameterizedTest
  @CsvSource(
      value = {
        "musts: {}|8:1|there is no key musts here. Did you mean must?",
        "must: {deliver: [Person]}|8:8|there is no key deliver here. Did you mean delivers?",
        "must: {obeys: [{rule: [SCH-]}]}|8:17|there is no key rule here. Did you mean rules?",
        "must: {delivers: [Persn]}|8:19|no entity type Persn in 2.1. Did you mean Person?",
        "must: {delivers: [person]}|8:19|no entity type person in 2.1. Did you mean Person?",
        "must: {delivers: [Error]}|8:19|no entity type Error in 2.1",
        "must: {obeys: [{rules: [SCH-], types: [Rom]}]}|8:40|no entity type Rom in 2.1. Did you"
            + " mean Room?",
        "must: {obeys: [{rules: [SCX-001], types: [Room]}]}|8:25|no rule SCX-001. Did you mean"
            + " SCH-001?",
        "must: {obeys: [{rules: [XYZ-], types: [Room]}]}|8:25|no rule XYZ-",
        "must: {obeys: [{rules: [SCH], types: [Room]}]}|8:25|no rule SCH",
        "must: {obeys: [{types: [Room]}]}|8:16|the key rules is missing",
      },
      delimiter = '|')
  void refusesAnUnknownWord(String line, String place, String message) {
    assertThat(faults(NEW + line))
        .anySatisfy(
            fault -> assertThat(fault).startsWith("own.yaml:" + place + ": ").contains(message));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "Person.email|no attribute email in 2.1. Did you mean emails?",
        "Person.emails.value|no attribute emails.value in 2.1. Did you mean emails[].value?",
        "Person.givenName[]|no attribute givenName[] in 2.1. Did you mean givenName?",
        "Person.enrolments[].enrolledAt|Did you mean enrolments[].enroledAt?",
        "Persons.emails|no entity type Persons in 2.1. Did you mean Person?",
        "Person|no attribute",
        "Grade.diplomaProject.titleEngish|Did you mean diplomaProject.titleEnglish?",
      },
      delimiter = '|')
  void refusesAnUnknownAttribute(String attribute, String message) {
    String line = "must: {fills: [{attribute: '" + attribute + "', percent: 50}]}";

    assertThat(faults(NEW + line))
        .singleElement()
        .asString()
        .startsWith("own.yaml:8:17: ")
        .contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "attribute: Person.sex, percent: 50, oneOf: [Mann]|8:53|the value Mann is not in the code"
            + " list of 2.1. Did you mean Man?",
        "attribute: Person.emails, percent: 50, among: {sex: [kvinna]}|8:64|the value kvinna is not"
            + " in the code list of 2.1. Did you mean Kvinna?",
        "attribute: Person.emails, percent: 50, among: {sax: [Man]}|8:64|no attribute sax in 2.1."
            + " Did you mean sex?",
        "attribute: Person.emails, percent: 50, among: {has: email}|8:64|no attribute email in 2.1."
            + " Did you mean emails?",
        "attribute: Person.emails, percent: 50, among: {referencedBy: Duty.persn}|8:64|no reference"
            + " Duty.persn points to such records in 2.1. Did you mean Duty.person?",
        "attribute: Person.emails, percent: 50, among: {}|8:56|among must have exactly one"
            + " condition",
        "attribute: Person.emails, percent: 50, among: {has: emails, sex: [Man]}|8:56|among must"
            + " have exactly one condition",
        "attribute: Person.emails, percent: 0|8:43|a whole number from 1 to 100",
        "attribute: Person.emails, percent: 101|8:43|a whole number from 1 to 100",
        "attribute: Person.emails|8:16|the key percent is missing",
        "percent: 50|8:16|the key attribute is missing",
        "attribute: Person.emails, percent: 50, exactly: 0|8:56|a whole number from 1",
        "attribute: Person.emails, percent: 50, oneof: [a]|8:56|no key oneof here. Did you mean"
            + " oneOf?",
      },
      delimiter = '|')
  void refusesWhatCannotBeFilled(String item, String place, String message) {
    assertThat(faults(NEW + "must: {fills: [{" + item + "}]}"))
        .anySatisfy(fault -> assertThat(fault).contains(message));
    assertThat(faults(NEW + "must: {fills: [{" + item + "}]}"))
        .anySatisfy(fault -> assertThat(fault).startsWith("own.yaml:" + place + ":"));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "operation: GET /person|no operation GET /person in 2.1. Did you mean GET /persons?",
        "operation: GET /persons, parameters: [limits]|no parameter limits in 2.1. Did you mean"
            + " limit?",
        "operation: GET /persons, parameters: [expand=dutys]|the value dutys is not in the code"
            + " list of 2.1. Did you mean duties?",
        "operation: POST /persons/lookup, parameters: [idz]|no parameter idz in 2.1. Did you mean"
            + " ids?",
        "operation: POST /subscriptions, resources: [Grupp]|no entity type Grupp in 2.1. Did you"
            + " mean Group?",
        "parameters: [limit]|the key operation is missing",
      },
      delimiter = '|')
  void refusesWhatNoServiceCanAnswer(String item, String message) {
    assertThat(faults(NEW + "must: {answers: [{" + item + "}]}"))
        .anySatisfy(fault -> assertThat(fault).startsWith("own.yaml:8:").contains(message));
  }

  @Test
  void refusesAnUnknownVersion() {
    assertThat(faults(Shelf.HEAD.replace("\"2.0\"", "\"21\"") + "must: {delivers: [Person]}"))
        .containsExactly("own.yaml:7:12: there is no version 21. Did you mean 2.1?");
  }

  @Test
  void refusesAVersionThatIsANumber() {
    assertThat(faults(Shelf.HEAD.replace("\"2.0\"", "2.0") + "must: {delivers: [Person]}"))
        .containsExactly("own.yaml:7:12: a text must stand here");
  }

  @Test
  void refusesAnUnknownVersionToApplyFrom() {
    String item = "{attribute: Person.emails, percent: 50, since: '2.4'}";

    assertThat(faults(Shelf.HEAD + "must: {fills: [" + item + "]}")).hasSize(1);
  }

  @Test
  void wantsEveryWordInEveryVersionOfTheScenario() {
    assertThat(
            faults(Shelf.HEAD + "must: {fills: [{attribute: Organisation.address, percent: 9}]}"))
        .singleElement()
        .asString()
        .endsWith("in 2.0");
  }

  @Test
  void wantsWordsOnlyInTheVersionsFromWhichTheyApply() {
    String item = "{attribute: Organisation.address, percent: 9, since: '2.1'}";

    assertThat(faults(Shelf.HEAD + "must: {fills: [" + item + "]}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "purpose", "process", "provider", "consumer", "versions", "id"})
  void missesWhatEveryScenarioSays(String key) {
    String without = NEW.replaceFirst("(?m)^" + key + ":.*\n", "") + "must: {delivers: [Person]}";

    assertThat(faults(without)).containsExactly("own.yaml:1:1: the key " + key + " is missing");
  }

  @Test
  void refusesToExtendWhatIsNotThere() {
    assertThat(faults("id: OWN\nextends: C.99\nversions: ['2.1']\n"))
        .anySatisfy(fault -> assertThat(fault).startsWith("own.yaml:2:1: ").contains("C.99"));
  }

  @Test
  void refusesAnEmptyFile() {
    assertThat(faults("")).isNotEmpty();
    assertThat(faults("# nothing yet\n")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "must: {}", "should: {delivers: [Person]}"})
  void refusesAScenarioThatAsksForNothing(String rest) {
    assertThat(faults(NEW + rest)).isNotEmpty();
  }

  @Test
  void refusesRulesForNoType() {
    assertThat(faults(NEW + "must: {obeys: [{rules: [SCH-]}]}")).hasSize(1);
  }

  @Test
  void refusesRecordsReferredToByWhatIsNoReference() {
    String item = "{attribute: Person.emails, percent: 9, among: {referencedBy: Duty.startDate}}";

    assertThat(faults(NEW + "must: {fills: [" + item + "]}")).hasSize(1);
  }

  @Test
  void refusesRecordsReferredToByAReferenceToAnotherType() {
    String item = "{attribute: Person.emails, percent: 9, among: {referencedBy: Duty.dutyAt}}";

    assertThat(faults(NEW + "must: {fills: [" + item + "]}")).hasSize(1);
  }

  @Test
  void tellsEveryFaultAtOnce() {
    assertThat(faults(NEW + "must: {delivers: [Persn, Rooms]}\nshuold: {}")).hasSize(3);
  }

  @Test
  void speaksSwedishToo() {
    YamlException refused =
        catchThrowableOfType(
            YamlException.class, () -> Shelf.read(NEW + "must: {delivers: [Persn]}"));

    assertThat(refused.faults().get(0).in(Language.SV))
        .isEqualTo("own.yaml:8:19: entitetstypen Persn finns inte i 2.1. Menade du Person?");
  }

  private static List<String> faults(String text) {
    YamlException refused = catchThrowableOfType(YamlException.class, () -> Shelf.read(text));
    return refused == null
        ? List.of()
        : refused.faults().stream().map(fault -> fault.in(Language.EN)).toList();
  }
}
