package se.ss12000.conformance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.ss12000.conformance.cli.Cli.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;

final class CataloguesTest {
  @ParameterizedTest
  @CsvSource({"en, error", "sv, fel"})
  void rulesListShowsEveryRuleInOrder(String language, String level) {
    var result = Cli.plain().and(words("rules list --language " + language));
    Standard standard = Standards.load(Standards.defaultName(), Reading.ADOPTED);
    List<String> ids =
        AllChecks.rules(AllChecks.of(standard, List::of, Cli.CLOCK)).stream()
            .map(Rule::id)
            .sorted()
            .toList();

    assertThat(result.exitCode()).isZero();
    assertFits(result);
    assertThat(result.outLines())
        .filteredOn(line -> !line.startsWith(" "))
        .extracting(line -> line.substring(0, 7))
        .containsExactlyElementsOf(ids);
    assertThat(result.out()).containsPattern("REF-001 +" + level + " ");
  }

  @Test
  void rulesListIsTranslated() {
    assertThat(Cli.run("rules", "list", "--language", "sv").out())
        .isNotEqualTo(Cli.run("rules", "list", "--language", "en").out());
  }

  @Test
  void schemasListShowsVersionsAndTypes() {
    var result = Cli.run("schemas", "list");

    assertThat(result.exitCode()).isZero();
    assertFits(result);
    assertThat(result.outLines())
        .filteredOn(line -> line.matches("\\d.*"))
        .containsExactly(
            "2.1  SS 12000:2020/korr 1:2022, SS 12000:2024 (default)", "2.0  SS 12000:2020");
    assertThat(result.out())
        .containsPattern("AttendanceSchedule +/attendanceSchedule +\\w")
        .containsPattern("StudyPlan +/studyplans +\\w");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "sv"})
  void schemasShowKnowsEveryTypeThatIsListed(String language) {
    Standard standard = Standards.load(Standards.defaultName(), Reading.ADOPTED);

    for (EntityType type : standard.resources().toList()) {
      var result = Cli.plain().and(words("schemas show --language " + language, type.name()));

      assertThat(result.exitCode()).as(type.name()).isZero();
      assertThat(result.outLines().get(0)).isEqualTo(result.outLines().get(0).stripTrailing());
      assertThat(result.outLines().get(0)).startsWith(type.name());
      assertThat(result.out()).contains(type.schema().attributes().keySet());
      assertFits(result);
    }
  }

  @Test
  void schemasShowFollowsVersionAndReading() {
    String grade = "schemas show grade";

    assertThat(Cli.plain().and(words(grade)).out()).containsPattern("organisation +required");
    assertThat(Cli.plain().and(words(grade + " --reading literal")).out())
        .containsPattern("organisation {2,}School unit");
    assertThat(Cli.plain().and(words("schemas show Person --standard 2.0")).out())
        .contains("KOMVUX");
    assertThat(Cli.plain().and(words("schemas show Person")).out()).doesNotContain("KOMVUX");
  }

  @Test
  void schemasShowSaysWhatAnAttributeIs() {
    assertThat(Cli.run("schemas", "show", "Absence").out())
        .containsPattern("id +required +.*uuid")
        .containsPattern("startTime +required +.*date-time")
        .containsPattern("student +required +.*points to Person")
        .contains("one of: Beviljad ledighet, Anmäld");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "sv"})
  void scenariosListShowsTheTwentyOfTheAnnexAndDnp(String language) {
    var result = Cli.plain().and(words("scenarios list --language " + language));
    List<String> ids =
        result.outLines().stream()
            .filter(line -> !line.startsWith(" "))
            .map(line -> line.substring(0, line.indexOf(' ')))
            .toList();

    assertFits(result);
    assertThat(ids).hasSize(21).startsWith("C.1", "C.2", "C.3").endsWith("C.19", "C.20", "DNP");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C.1", "c.13", "DNP", "C.20"})
  void scenariosShowTellsWhatAScenarioAsksFor(String id) {
    for (String language : List.of("sv", "en")) {
      var result = Cli.plain().and(words("scenarios show --language " + language, id));

      assertThat(result.exitCode()).isZero();
      assertFits(result);
      assertThat(result.outLines().get(0)).startsWithIgnoringCase(id + "  ");
      assertThat(result.out()).contains("delivers").contains("obeys").contains("2.1");
    }
    assertThat(Cli.run("scenarios", "show", id).out())
        .containsPattern("The\\s+requirements\\s+(are\\s+our\\s+reading|follow)")
        .contains("Must")
        .contains("Should")
        .contains("Conformant: no must failed");
  }

  @Test
  void scenariosShowReadsAFileOfOnesOwn(@TempDir Path folder) {
    var mine = new Delivery(folder).file("m.yaml", "id: MINE\nextends: C.11\n");

    assertThat(Cli.run("scenarios", "show", mine.pathOf("m.yaml")).out()).startsWith("MINE  ");
  }

  @Test
  void versionNamesProgramAndJava() {
    assertThat(Cli.run("--version").outLines())
        .hasSize(2)
        .satisfies(
            lines -> {
              assertThat(lines.get(0)).matches("ss12000 \\S+");
              assertThat(lines.get(1))
                  .startsWith("Java ")
                  .contains(System.getProperty("java.version"));
            });
    assertThat(Cli.run("validate", "-V")).isEqualTo(Cli.run("--version"));
  }

  @Test
  void completionKnowsCommandsAndOptions() {
    var result = Cli.run("completion");

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("#!")
        .contains("validate", "scenarios", "rules", "schemas", "lint", "--require-verdict");
  }

  @Test
  void bashAcceptsTheCompletion(@TempDir Path folder) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
    Path script = Files.writeString(folder.resolve("complete.sh"), Cli.run("completion").out());

    var bash =
        new ProcessBuilder("/bin/bash", "-n", script.toString()).redirectErrorStream(true).start();
    String said = new String(bash.getInputStream().readAllBytes(), UTF_8);

    assertThat(bash.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(said).isEmpty();
    assertThat(bash.exitValue()).isZero();
  }

  private static void assertFits(Cli.Result result) {
    assertThat(result.err()).isEmpty();
    assertThat(result.outLines())
        .isNotEmpty()
        .allMatch(line -> line.length() <= 80, "at most 80 columns")
        .allMatch(line -> line.equals(line.stripTrailing()), "no blanks at the end");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules", "schemas", "scenarios"})
  void listWhatThereIsWhenNothingElseIsAsked(String catalogue) {
    assertThat(Cli.run(catalogue)).isEqualTo(Cli.run(catalogue, "list"));
    assertThat(Cli.run(catalogue).outLines()).hasSizeGreaterThan(20);
  }
}
