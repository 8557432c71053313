package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DNP, the profile whose rules are nobody's who does not do it. */
final class ProfileTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SAMPLE = Path.of("samples/municipality-2.0");

  @TempDir Path folder;

  /** The sample, but for one pupil whose only address is private. */
  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLE)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Path persons = folder.resolve("persons.json");
    JsonNode json = JSON.readTree(persons.toFile());
    for (JsonNode person : json.path("data")) {
      if (person.at("/emails/0/type").asText().equals("Skola elev")) {
        ((ObjectNode) person.at("/emails/0")).put("type", "Privat");
        break;
      }
    }
    JSON.writeValue(persons.toFile(), json);
  }

  @Test
  void failsWhoIsJudgedByIt() {
    Cli.Result result = validate("--scenario", "DNP");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out()).contains("NOTE DNP-001", "1 breaches of DNP-001");
  }

  @Test
  void failsWhoTouchesAllOfIt() {
    Cli.Result result = validate();

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out()).contains("NOTE DNP-001");
  }

  /** They have no tests, and may be there for other receivers. */
  @Test
  void asksNothingOfPupilsOfOtherSchoolForms() throws IOException {
    Path persons = folder.resolve("persons.json");
    JsonNode json = JSON.readTree(persons.toFile());
    // The same who fails above, in a school form that has tests.
    JsonNode small = json.at("/data").findParents("enrolments").get(0);
    ((ObjectNode) small).remove(List.of("civicNo", "eduPersonPrincipalNames", "emails"));
    ((ObjectNode) small.at("/enrolments/0")).put("schoolType", "FKLASS");
    JSON.writeValue(persons.toFile(), json);

    JsonNode report = JSON.readTree(validate("--scenario", "DNP", "--report", "json").out());

    assertThat(report.at("/scenarios/0/requirements"))
        .filteredOn(requirement -> requirement.path("outcome").asText().equals("failed"))
        .isEmpty();
  }

  @Test
  void isNotHeardOfByOthers() {
    Cli.Result result = validate("--scenario", "C.13");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).doesNotContain("DNP");
  }

  private Cli.Result validate(String... more) {
    return Cli.run(
        Stream.concat(
                Stream.of("validate", "--standard", "2.0", "--complete", "--language", "en"),
                Stream.concat(List.of(more).stream(), Stream.of(folder.toString())))
            .toArray(String[]::new));
  }
}
