package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static se.ss12000.conformance.cli.Cli.words;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScenariosLintTest {
  @TempDir Path folder;

  /** What stands in line 3 and on of a file, and what is said of it. */
  private static final List<Map.Entry<String, String>> FAULTS =
      List.of(
          Map.entry(
              "titel: {sv: a, en: b}", "3:1: there is no key titel here. Did you mean title?"),
          Map.entry("frobnicate: 1", "3:1: there is no key frobnicate here. Allowed are"),
          Map.entry("title: {sv: a}", "3:1: the key en is missing"),
          Map.entry("title: text", "3:1: keys with values must stand here"),
          Map.entry("versions: ['2.2']", "3:12: there is no version 2.2"),
          Map.entry("must: text", "3:1: keys with values must stand here"),
          Map.entry("must: {deliver: []}", "3:8: there is no key deliver here. Did you mean"),
          Map.entry("must: {delivers: Person}", "3:8: a list must stand here"),
          Map.entry("must: {delivers: [1]}", "3:19: a text must stand here"),
          Map.entry("must: {delivers: [Persn]}", "3:19: there is no entity type Persn in 2."),
          Map.entry("must: {obeys: [{types: [Room]}]}", "3:16: the key rules is missing"),
          Map.entry("must: {obeys: [{rules: [REF-01]}]}", "3:25: there is no rule REF-01. Did"),
          Map.entry("must: {obeys: [{rules: [SHC-]}]}", "3:25: there is no rule SHC-"),
          Map.entry(
              "must: {fills: [{attribute: Person.emials, percent: 9}]}",
              "3:17: there is no attribute emials in 2.1. Did you mean emails?"),
          Map.entry(
              "must: {fills: [{attribute: Persn.emails, percent: 9}]}",
              "3:17: there is no entity type Persn in 2."),
          Map.entry(
              "must: {fills: [{attribute: Person.emails}]}", "3:16: the key percent is missing"),
          Map.entry(
              "must: {fills: [{attribute: Person.emails, percent: 0}]}",
              "3:43: a whole number from 1 to 100 must stand here"),
          Map.entry(
              "must: {fills: [{attribute: Person.emails, percent: all}]}",
              "3:43: a whole number from 1 to 100 must stand here"),
          Map.entry(
              "must: {fills: [{attribute: Person.personStatus, percent: 9, oneOf: [Aktvi]}]}",
              "the value Aktvi is not in the code list of 2.1. Did you mean Aktiv?"),
          Map.entry(
              "must: {fills: [{attribute: Person.emails, percent: 9, among: {a: [1], b: [2]}}]}",
              "among must have exactly one condition"),
          Map.entry(
              "must: {answers: [{operation: GET /person}]}",
              "there is no operation GET /person in 2.1. Did you mean GET /persons?"),
          Map.entry(
              "must: {answers: [{operation: GET /persons, parameters: [limt]}]}",
              "there is no parameter limt in 2.1. Did you mean limit?"),
          Map.entry(
              "must: {writes: [{operation: POST /subscriptions, resources: [Persn]}]}",
              "there is no entity type Persn in 2.1. Did you mean Person?"),
          Map.entry("title: {sv: a, en: b}\ntitle: {sv: a, en: b}", ":4:"),
          Map.entry("title: [", "the file is not valid YAML"));

  @TestFactory
  Stream<DynamicTest> everyFaultIsNamedWithItsPlace() {
    return FAULTS.stream()
        .map(fault -> dynamicTest(fault.getKey(), () -> found(fault.getKey(), fault.getValue())));
  }

  private void found(String lines, String said) {
    String file =
        new Delivery(folder)
            .file("mine.yaml", "id: X\nextends: C.11\n" + lines + "\n")
            .pathOf("mine.yaml");

    var result = Cli.run("scenarios", "lint", file);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.errLines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith(file + ":"))
        .allMatch(line -> line.equals(line.stripTrailing()), "no blanks at the end")
        .anyMatch(line -> line.contains(said));
    assertThat(Cli.plain().and(words("scenarios lint --language sv", file)).err())
        .isNotEqualTo(result.err());
  }

  @Test
  void everyFaultIsToldAtOnceInTheOrderOfTheFile() {
    String file =
        new Delivery(folder)
            .file(
                "mine.yaml",
                """
                id: X
                titel: {sv: a, en: b}
                purpose: {sv: a}
                extends: C.11
                must:
                  delivers: [Persn, Rom]
                """)
            .pathOf("mine.yaml");

    List<String> lines =
        Cli.run("scenarios", "lint", file).errLines().stream()
            .map(line -> line.substring(file.length() + 1).replaceFirst(": .*", ""))
            .distinct()
            .toList();

    assertThat(lines).containsExactly("2:1", "3:1", "6:14", "6:21");
  }

  @Test
  void aSoundFileIsToldSo() {
    String file = new Delivery(folder).file("m.yaml", "id: X\nextends: C.11\n").pathOf("m.yaml");

    assertThat(Cli.run("scenarios", "lint", file))
        .isEqualTo(new Cli.Result(0, file + ": no faults" + System.lineSeparator(), ""));
    assertThat(Cli.plain().and(words("scenarios lint --language sv", file)).out())
        .contains("inga fel");
  }

  @Test
  void aFileThatExtendsNothingHasToSayEverything() {
    String file = new Delivery(folder).file("m.yaml", "id: X\n").pathOf("m.yaml");

    var result = Cli.run("scenarios", "lint", file);

    assertThat(result.exitCode()).isEqualTo(2);
    for (String key : new String[] {"title", "purpose", "process", "provider", "versions"}) {
      assertThat(result.err()).contains("the key " + key + " is missing");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# only a comment\n", "---\n", "null\n", "text\n", "[1]\n"})
  void aFileWithoutAScenarioIsNotSound(String content) {
    String file = new Delivery(folder).file("m.yaml", content).pathOf("m.yaml");

    var result = Cli.run("scenarios", "lint", file);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.errLines()).isNotEmpty().allMatch(line -> line.startsWith(file + ":"));
  }

  @Test
  void aBaseThatIsNotThereIsNamedWithItsPlace() {
    String file = new Delivery(folder).file("m.yaml", "id: X\nextends: C.111\n").pathOf("m.yaml");

    var result = Cli.run("scenarios", "lint", file);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errLines()).containsExactly(file + ":2:1: there is no scenario C.111");
  }

  @Test
  void aFileThatExtendsItselfIsRefused() {
    var files = new Delivery(folder);
    String a = files.pathOf("a.yaml");
    String b = files.pathOf("b.yaml");
    files.file("a.yaml", "id: A\nextends: '" + b + "'\n");
    files.file("b.yaml", "id: B\nextends: '" + a + "'\n");

    var result = Cli.run("scenarios", "lint", a);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errLines()).singleElement().asString().contains("extends itself");
  }

  @Test
  void oneBadFileDoesNotKeepTheOthersFromBeingChecked() {
    var files =
        new Delivery(folder)
            .file("bad.yaml", "id: X\nextends: C.11\ntitel: 1\n")
            .file("good.yaml", "id: X\nextends: C.11\n");
    String good = files.pathOf("good.yaml");

    var result =
        Cli.run("scenarios", "lint", files.pathOf("missing.yaml"), files.pathOf("bad.yaml"), good);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.outLines()).containsExactly(good + ": no faults");
    assertThat(result.err()).contains("missing.yaml").contains("bad.yaml:3:1");
  }

  @Test
  void aWordOfOneVersionOnlyNeedsItsVersion() {
    String line =
        "id: X\nextends: C.11\nmust: {fills: [{attribute: Organisation.address, percent: 9";
    var files =
        new Delivery(folder)
            .file("old.yaml", line + "}]}\n")
            .file("new.yaml", line + ", since: '2.1'}]}\n");

    assertThat(Cli.run("scenarios", "lint", files.pathOf("old.yaml")).err())
        .contains("there is no attribute address in 2.0");
    assertThat(Cli.run("scenarios", "lint", files.pathOf("new.yaml")).exitCode()).isZero();
  }

  @Test
  void theBundledScenariosAreSound() {
    var ids = ScenarioShelf.ids();

    var result = Cli.plain().and(words("scenarios lint", ids.toArray()));

    assertThat(result.err()).isEmpty();
    assertThat(result.outLines()).hasSameSizeAs(ids);
    assertThat(result.exitCode()).isZero();
  }
}
