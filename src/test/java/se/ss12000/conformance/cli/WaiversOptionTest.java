package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.cli.Cli.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WaiversOptionTest {
  private static final String ENTRY = "reason: r, owner: o, expires: 2027-06-30}]";

  @TempDir Path folder;

  @Test
  void whatIsWaivedDoesNotFailTheRun() throws IOException {
    Delivery.broken(data(), 3);
    var without = Cli.run("validate", data().toString());
    var with = judge("waivers: [{rule: SCH-009, " + ENTRY);

    assertThat(without.exitCode()).isEqualTo(1);
    assertThat(with.err()).isEmpty();
    assertThat(with.exitCode()).isZero();
  }

  @Test
  void whatIsWaivedStaysInTheReport() throws IOException {
    Delivery.broken(data(), 30);
    judge("waivers: [{rule: SCH-009, scope: {entityType: Person, property: emails}, " + ENTRY);
    JsonNode report = report();

    assertThat(report.path("verdict").asText()).isEqualTo("conformant");
    assertThat(report.path("counts").path("error").asLong()).isEqualTo(30);
    assertThat(report.path("counts").path("waived").asLong()).isEqualTo(30);
    assertThat(report.path("waivers").path(0).path("count").asLong()).isEqualTo(30);
    assertThat(report.path("findings")).hasSize(20);
    assertThat(rule(report, "SCH-009").path("count").asLong()).isEqualTo(30);
    assertThat(rule(report, "SCH-009").path("records").asLong()).isEqualTo(30);
  }

  @Test
  void whatIsBeyondTheScopeCounts() throws IOException {
    Delivery.broken(data(), 3);
    var result =
        judge("waivers: [{rule: SCH-009, scope: {id: " + Delivery.pupil(2) + "}, " + ENTRY);

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(report().path("counts").path("error").asLong()).isEqualTo(3);
    assertThat(report().path("counts").path("waived").asLong()).isEqualTo(1);
  }

  @Test
  void aWaiverThatMatchesNothingIsWrongUseAfterTheReport() throws IOException {
    new Delivery(data()).page("persons.json", Delivery.person(Delivery.PUPIL, ""));
    var result = judge("waivers:\n  - {rule: SCH-004, " + ENTRY.replace("]", ""));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errLines())
        .singleElement()
        .asString()
        .startsWith("ss12000: ")
        .endsWith("waivers.yaml:2:6: the waiver of SCH-004 matches nothing; remove it");
    assertThat(report().path("verdict").asText()).isEqualTo("conformant");
  }

  @Test
  void aWaiverOfWhatWasNotTriedIsNoFault() throws IOException {
    new Delivery(data()).page("persons.json", Delivery.person(Delivery.PUPIL, ""));
    var result = judge("waivers: [{rule: SCH-004, scope: {entityType: Grade}, " + ENTRY);

    assertThat(result.exitCode()).isZero();
  }

  @Test
  void aWaiverThatHasExpiredIsWrongUse() throws IOException {
    Delivery.broken(data(), 1);
    var result = judge("waivers: [{rule: SCH-009, " + ENTRY.replace("2027", "2026"));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errLines())
        .singleElement()
        .asString()
        .contains("held until 2026-06-30; mend the fault, or decide again");
    assertThat(folder.resolve("report.json")).doesNotExist();
  }

  @Test
  void aFileThatIsNotThereIsWrongUse() {
    new Delivery(data()).page("persons.json", Delivery.person(Delivery.PUPIL, ""));
    var result = Cli.run("validate", "--waivers", "nowhere.yaml", data().toString());

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo("ss12000: --waivers: nowhere.yaml does not exist or is unreadable\n");
  }

  private Cli.Result judge(String waivers) throws IOException {
    Path file = Files.writeString(folder.resolve("waivers.yaml"), waivers);
    return Cli.plain()
        .environment(Map.of("LANG", "en"))
        .and(
            words(
                "validate --waivers",
                file,
                "--report",
                "json=" + folder.resolve("report.json"),
                data()));
  }

  private Path data() {
    return folder.resolve("data");
  }

  private JsonNode report() throws IOException {
    return new ObjectMapper().readTree(folder.resolve("report.json").toFile());
  }

  private static JsonNode rule(JsonNode report, String id) {
    for (JsonNode rule : report.path("rules")) {
      if (rule.path("id").asText().equals(id)) {
        return rule;
      }
    }
    throw new AssertionError(id);
  }
}
