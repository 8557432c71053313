package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.cli.Cli.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScenarioOptionTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"C.11", "c.11"})
  void aScenarioIsKnownByItsIdInAnyCase(String id) throws Exception {
    JsonNode report =
        json(words("validate --report json --scenario " + id, Delivery.sound(folder)));

    assertThat(report.path("scenarios").findValuesAsText("id")).containsExactly("C.11");
    assertThat(report.path("notJudged")).isEmpty();
  }

  @Test
  void severalScenariosAreJudgedInTheOrderTheyAreNamed() throws Exception {
    String command = "validate --report json --scenario C.18 --scenario C.1 --scenario C.11";

    JsonNode report = json(words(command, Delivery.sound(folder)));

    assertThat(report.path("scenarios").findValuesAsText("id"))
        .containsExactly("C.18", "C.1", "C.11");
  }

  @Test
  void aScenarioThatIsNamedTwiceIsJudgedOnce() throws Exception {
    String command = "validate --report json --scenario C.11 --scenario c.11";

    JsonNode report = json(words(command, Delivery.sound(folder)));

    assertThat(report.path("scenarios").findValuesAsText("id")).containsExactly("C.11");
  }

  @Test
  void withoutTheOptionThoseAreJudgedThatTheDataTouches() throws Exception {
    JsonNode report = json(words("validate --report json", Delivery.sound(folder)));

    assertThat(report.path("scenarios").findValuesAsText("id"))
        .containsExactly("C.1", "C.11", "C.18");
    assertThat(report.path("notJudged").findValuesAsText("id"))
        .hasSize(18)
        .contains("C.2", "DNP")
        .doesNotContain("C.11");
    assertThat(report.path("notJudged").get(0).path("missingTypes").get(0).asText())
        .isEqualTo("Duty");
  }

  @Test
  void theConsoleListsThoseThatAreNotTouched() {
    assertThat(Cli.run("validate", Delivery.sound(folder).toString()).out())
        .contains("Not touched by the data: C.2, C.3");
  }

  @Test
  void aFileOfOnesOwnMayExtendABundledScenario() throws Exception {
    Path mine = folder.resolve("mine.yaml");
    new Delivery(folder)
        .file(
            "mine.yaml",
            """
            id: MINE-1
            extends: C.11
            title: {sv: Min egen, en: My own}
            must:
              fills:
                - {attribute: Absence.organisation, percent: 100}
            """);
    var sound = Delivery.sound(folder.resolve("in"));

    var result = Cli.plain().and(words("validate --report json --scenario", mine, sound));
    JsonNode scenario = new ObjectMapper().readTree(result.out()).path("scenarios").path(0);

    assertThat(scenario.path("id").asText()).isEqualTo("MINE-1");
    assertThat(scenario.path("title").asText()).isEqualTo("My own");
    assertThat(scenario.path("requirements").findValuesAsText("kind"))
        .contains("delivers", "obeys", "fills");
    assertThat(scenario.path("verdict").asText()).isEqualTo("not-conformant");
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void aFileMayExtendAnotherFileInItsOwnFolder() {
    var files =
        new Delivery(folder.resolve("scenarios"))
            .file("base.yaml", "id: BASE\nextends: C.11\n")
            .file("mine.yaml", "id: MINE-2\nextends: base.yaml\n");
    var sound = Delivery.sound(folder.resolve("in"));

    var result = Cli.plain().and(words("validate --scenario", files.path("mine.yaml"), sound));

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("MINE-2");
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void aScenarioOfAnotherVersionIsRefused() {
    var mine =
        new Delivery(folder).file("mine.yaml", "id: NEW\nextends: C.11\nversions: ['2.1']\n");
    var sound = Delivery.sound(folder.resolve("in"));

    var result =
        Cli.plain().and(words("validate --standard 2.0 --scenario", mine.path("mine.yaml"), sound));

    assertThat(result.errLines())
        .containsExactly("ss12000: --scenario: NEW is not for version 2.0, only for 2.1");
    assertThat(result.exitCode()).isEqualTo(2);
  }

  @Test
  void aFaultyFileIsRefusedWithEveryFaultAndItsPlace() {
    var mine =
        new Delivery(folder)
            .file("mine.yaml", "id: X\nextends: C.11\ntitel: {}\nmust:\n  delivers: [Persn]\n");

    var result =
        Cli.plain()
            .and(words("validate --scenario", mine.path("mine.yaml"), Delivery.sound(folder)));

    assertThat(result.out()).isEmpty();
    assertThat(result.errLines())
        .hasSize(2)
        .anyMatch(line -> line.contains("mine.yaml:3:1: ") && line.contains("title?"))
        .anyMatch(line -> line.contains("mine.yaml:5:14: ") && line.contains("Person?"));
    assertThat(result.exitCode()).isEqualTo(2);
  }

  private static JsonNode json(List<String> args) throws JsonProcessingException {
    return new ObjectMapper().readTree(Cli.plain().and(args).out());
  }
}
