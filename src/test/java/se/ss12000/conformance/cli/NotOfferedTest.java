package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.cli.Cli.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ss12000.conformance.provider.Provider;
import se.ss12000.conformance.provider.ProviderSettings;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standards;

/** A service that answers 404 for an entity type. */
final class NotOfferedTest {
  private static final int NOT_FOUND = 404;

  @TempDir Path folder;

  @Test
  void failsTheScenariosThatNeedIt() throws IOException {
    JsonNode report = crawl("");

    assertThat(report.at("/scenarios/0/verdict").asText()).isEqualTo("not-conformant");
    assertThat(report.at("/scenarios/0").toString()).contains("does not have GET /rooms");
    assertThat(report.path("findings"))
        .anyMatch(finding -> finding.path("message").asText().contains("does not have GET /rooms"));
  }

  @Test
  void isNotAskedForWhenItIsOutsideTheScope() throws IOException {
    Path configuration = folder.resolve("ss12000.yaml");
    Files.writeString(configuration, "scope:\n  types: [Organisation]\n");

    JsonNode report = crawl("--config " + configuration + " ");

    assertThat(report.at("/scenarios/0/verdict").asText()).isEqualTo("inconclusive");
    assertThat(report.toString()).doesNotContain("does not have GET /rooms");
    assertThat(report.path("exchanges"))
        .noneMatch(exchange -> exchange.path("url").asText().contains("/rooms"));
  }

  private JsonNode crawl(String options) throws IOException {
    Path scenario = folder.resolve("rooms.yaml");
    Files.writeString(
        scenario,
        """
        id: X.1
        title: {sv: Lokaler, en: Rooms}
        purpose: {sv: Prov, en: Test}
        process: {sv: Prov, en: Test}
        provider: {sv: Prov, en: Test}
        consumer: {sv: Prov, en: Test}
        versions: ["2.1"]
        must:
          delivers: [Organisation, Room]
          answers:
            - {operation: GET /rooms, parameters: [limit]}
        """);
    var standard = Standards.load("2.1", Reading.ADOPTED);
    ProviderSettings settings = ProviderSettings.of(standard, Cli.CLOCK);
    try (Provider provider = Provider.start(settings, ServedRecords.bundled(standard));
        var between =
            new Between(
                provider.address(), (service, path) -> path.startsWith("/rooms") ? NOT_FOUND : 0)) {
      String command =
          "crawl --max-requests-per-second 0 --report json --scenario " + scenario + " " + options;
      Cli.Result result = Cli.plain().and(words(command.strip(), between.address()));
      return new ObjectMapper().readTree(result.out());
    }
  }
}
