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
import org.junit.jupiter.params.provider.CsvSource;

final class ValidateOptionsTest {
  private static final String OWNER = Delivery.reference(Delivery.OPERATOR);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"error, 0", "warning, 1", "WARNING, 1", "never, 0"})
  void failOnDecidesWhetherAWarningFails(String level, int code) {
    var doubtful = Delivery.doubtful(folder);

    var result = Cli.plain().and(words("validate --fail-on " + level, doubtful));

    assertThat(result.out()).contains("1 warning");
    assertThat(result.exitCode()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"error, 1", "warning, 1", "never, 0"})
  void failOnDecidesWhetherAnErrorFails(String level, int code) {
    var broken = Delivery.broken(folder, 1);

    assertThat(Cli.plain().and(words("validate --fail-on " + level, broken)).exitCode())
        .isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"0, 25", "1, 1", "7, 7", "100, 25"})
  void maxFindingsCapsTheExamplesAndNotTheCounts(int max, int shown) throws Exception {
    var broken = Delivery.broken(folder, 25);

    JsonNode report = json(words("validate --report json --max-findings " + max, broken));

    assertThat(report.path("findings")).hasSize(shown);
    assertThat(report.path("counts").path("error").asInt()).isEqualTo(25);
  }

  @Test
  void twentyExamplesAreShownUnlessOthersAreAskedFor() throws Exception {
    JsonNode report = json(words("validate --report json", Delivery.broken(folder, 25)));

    assertThat(report.path("findings")).hasSize(20);
  }

  @Test
  void requireVerdictFailsWhenARequestedScenarioIsInconclusive() {
    var sound = Delivery.sound(folder);
    String two = "validate --scenario C.11 --scenario C.2";

    assertThat(Cli.plain().and(words(two, sound)).exitCode()).isZero();
    assertThat(Cli.plain().and(words(two + " --require-verdict", sound)).exitCode()).isEqualTo(3);
    assertThat(
            Cli.plain().and(words("validate --require-verdict --scenario C.11", sound)).exitCode())
        .isZero();
  }

  @Test
  void completeMakesWhatIsMissingMissing() {
    var part = Delivery.sound(folder);
    String persons = part.pathOf("persons.json");
    String absences = part.pathOf("absences.json");

    assertThat(Cli.run("validate", "--complete", persons, absences).exitCode()).isZero();
    assertThat(Cli.run("validate", absences).exitCode()).isZero();
    var result = Cli.run("validate", "--complete", absences);
    assertThat(result.out()).contains("REF-001");
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void readingLiteralAsksForWhatTheStandardSays() {
    var grade =
        new Delivery(folder)
            .page(
                "grades.json",
                Delivery.record(
                    "44444444-0000-4000-8000-000000000001",
                    ("'adaptedStudyPlan':'Nej','finalGrade':true,'gradeValue':'B',"
                            + "'registeredDate':'2026-06-10','organisation':R,'registeredBy':R,"
                            + "'student':R,'syllabus':R")
                        .replace("R", Delivery.reference(Delivery.SCHOOL))));

    assertThat(Cli.plain().and(words("validate", grade)).exitCode()).isZero();
    assertThat(Cli.plain().and(words("validate --reading adopted", grade)).exitCode()).isZero();
    var literal = Cli.plain().and(words("validate --reading literal", grade));
    assertThat(literal.out()).contains("schoolUnit").contains("E02");
    assertThat(literal.exitCode()).isEqualTo(1);
  }

  @Test
  void personalValuesAreMaskedUnlessTheyAreAskedFor() {
    var broken = Delivery.broken(folder, 1);

    for (String format : new String[] {"console", "json", "junit"}) {
      String command = "validate --report " + format;
      assertThat(Cli.plain().and(words(command, broken)).out()).doesNotContain("no address");
      assertThat(Cli.plain().and(words(command + " --show-values", broken)).out())
          .contains("no address");
    }
  }

  @ParameterizedTest
  @CsvSource({"2.1, 2.1.0", "2.0, 2.0.0", "2.1.0, 2.1.0", "2.0.0, 2.0.0"})
  void standardChoosesTheVersion(String written, String version) throws Exception {
    JsonNode report =
        json(words("validate --report json --standard " + written, Delivery.sound(folder)));

    assertThat(report.path("run").path("standard").asText()).isEqualTo(version);
  }

  @Test
  void theNewestVersionIsTheDefault() throws Exception {
    JsonNode report = json(words("validate --report json", Delivery.sound(folder)));

    assertThat(report.path("run").path("standard").asText()).isEqualTo("2.1.0");
    assertThat(report.path("run").path("reading").asText()).isEqualTo("adopted");
    assertThat(report.path("run").path("complete").asBoolean()).isFalse();
    assertThat(report.path("run").path("started").asText()).isEqualTo(Cli.NOW.toString());
  }

  @Test
  void standardInputIsReadWhenADashStandsForIt() throws Exception {
    String room = Delivery.record(Delivery.PUPIL, "'displayName':'A1','owner':" + OWNER);

    JsonNode told =
        new ObjectMapper()
            .readTree(
                Cli.plain()
                    .stdin(room)
                    .and("validate", "--type", "ROOM", "--report=json", "-")
                    .out());

    assertThat(told.path("entities").findValuesAsText("type")).containsExactly("Room");
    assertThat(told.path("verdict").asText()).isEqualTo("conformant");
    assertThat(told.path("run").path("source").asText()).isEqualTo("-");
  }

  @Test
  void typeGoesBeforeTheNameOfTheFile() throws Exception {
    var misnamed =
        new Delivery(folder)
            .page(
                "persons.json",
                Delivery.record(Delivery.PUPIL, "'displayName':'A','owner':" + OWNER));

    JsonNode report = json(words("validate --report json --type Room", misnamed));

    assertThat(report.path("entities").findValuesAsText("type")).containsExactly("Room");
  }

  private static JsonNode json(List<String> args) throws JsonProcessingException {
    return new ObjectMapper().readTree(Cli.plain().and(args).out());
  }
}
