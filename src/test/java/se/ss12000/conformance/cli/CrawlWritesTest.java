package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.cli.Cli.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.provider.Provider;
import se.ss12000.conformance.provider.ProviderSettings;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;

/** Writing at a service, from the command line. */
final class CrawlWritesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void writesNothingUnlessAllowed() {
    Cli.Result result = Cli.run("crawl", "--demo", "--dry-run");

    assertThat(result.out()).contains("Nothing will be changed").doesNotContain("POST /absences\n");
  }

  @Test
  void thePlanShowsEachWriteAndWhatStays() {
    Cli.Result result = Cli.run("crawl", "--demo", "--dry-run", "--allow-writes");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .contains("POST /subscriptions", "PATCH /subscriptions/{id}", "DELETE /attendances/{id}")
        .contains("wait for notices", "POST /log/", "What is created by POST /absences stays")
        .contains("ea842384-17e4-5061-ab81-94ffe80a6234 and nobody else");
  }

  @Test
  void createsNoRecordsWithoutTestPersons() {
    Cli.Result result =
        Cli.run("crawl", "--dry-run", "--allow-writes", "https://school.example/v2.0");

    assertThat(result.out())
        .contains("POST /subscriptions", "names no test persons")
        .doesNotContain("POST /absences ", "wait for notices");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--listen 127.0.0.1:0",
        "--wait-for-change 10m",
        "--first-notice error",
        "--allow-writes --callback-url https://tunnel.example",
        "--allow-writes --wait-for-change soon",
        "--allow-writes --listen nowhere",
        "--allow-writes --listen 127.0.0.1:0 --callback-url ftp://tunnel.example",
        "--demo --fault subscription-200",
      })
  void refusesWhatCannotBe(String options) {
    Cli.Result result =
        options.contains("--demo")
            ? Cli.plain().and(words("crawl " + options))
            : Cli.plain().and(words("crawl " + options, "http://127.0.0.1:1/v2.0"));

    assertThat(result.exitCode()).as(result.err()).isEqualTo(2);
    assertThat(result.errLines()).hasSize(1);
  }

  @Test
  void judgesTheWholeServiceOfAScenarioThatWrites() throws IOException {
    Path recording = folder.resolve("crawl.jsonl");
    Path report = folder.resolve("report.json");
    Path again = folder.resolve("again.json");

    Cli.Result crawl =
        Cli.plain()
            .and(
                words(
                    "crawl --demo --standard 2.0 --scenario C.11 --allow-writes --report json="
                        + report
                        + " --record",
                    recording));
    Cli.Result validate =
        Cli.plain()
            .and(
                words("validate --standard 2.0 --scenario C.11 --report json=" + again, recording));

    JsonNode json = JSON.readTree(report.toFile());
    assertThat(crawl.exitCode()).as(crawl.err()).isZero();
    assertThat(json.at("/scenarios/0/judged").asText()).isEqualTo("data+service");
    assertThat(json.at("/scenarios/0/verdict").asText()).isEqualTo("conformant");
    assertThat(json.at("/run/extent").toString())
        .contains("2 things were created", "1 of them removed again", "(POST /absences) stays");
    assertThat(json.path("incidents")).isEmpty();
    assertThat(json.path("exchanges"))
        .filteredOn(exchange -> exchange.path("curl").asText().isEmpty())
        .isNotEmpty()
        .extracting(exchange -> exchange.path("question").asText())
        .containsOnly("NOTICE", "AWAITED");
    assertThat(validate.exitCode()).isZero();
    assertThat(judged(again)).isEqualTo(judged(report));
  }

  @Test
  void hearsNoticesWithACertificateOfTheUser() throws IOException {
    Path report = folder.resolve("report.json");
    String crawl =
        "crawl --demo --standard 2.0 --only AttendanceEvent --only Person --only Group --lists-only"
            + " --allow-writes --listen 127.0.0.1:0 --report json="
            + report
            + " --listen-keystore src/test/resources/tls/server.p12";

    Cli.Result result =
        Cli.plain()
            .environment(Map.of("LC_ALL", "en_GB.UTF-8", "SS12000_LISTEN_PASSWORD", "secret"))
            .and(words(crawl));

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(JSON.readTree(report.toFile()).path("exchanges"))
        .filteredOn(exchange -> exchange.path("question").asText().equals("NOTICE"))
        .isNotEmpty()
        .allMatch(exchange -> exchange.path("url").asText().startsWith("https://"));
  }

  @Test
  void findsAFaultOfWhatIsWritten() throws IOException {
    Path report = folder.resolve("report.json");

    Cli.Result result =
        Cli.plain()
            .and(
                words(
                    "crawl --demo --standard 2.0 --scenario C.11 --allow-writes"
                        + " --fault created-201 --report json="
                        + report));

    assertThat(result.exitCode()).isEqualTo(1);
    JsonNode json = JSON.readTree(report.toFile());
    assertThat(json.at("/findings/0/rule").asText()).isEqualTo("API-100");
    assertThat(json.at("/scenarios/0/verdict").asText()).isEqualTo("not-conformant");
  }

  @Test
  void writesAboutTheTestPersonsOfTheConfigurationOnly() throws IOException {
    Standard standard = Standards.load("2.0", Reading.ADOPTED);
    Path report = folder.resolve("report.json");
    try (Provider provider =
        Provider.start(ProviderSettings.of(standard, Cli.CLOCK), ServedRecords.bundled(standard))) {
      String crawl =
          "crawl --standard 2.0 --scenario C.11 --allow-writes --max-requests-per-second 0"
              + " --report json="
              + report
              + " "
              + provider.address();

      Cli.plain().and(words(crawl));
      assertThat(outcome(report)).isEqualTo("inconclusive");

      Path config =
          Files.writeString(
              folder.resolve("ss12000.yaml"),
              "writes: {testPersons: [23a6b029-b69c-5292-baad-b051b534291b]}\n");
      Cli.plain().and(words(crawl + " --config", config));
      assertThat(outcome(report)).isEqualTo("passed");
    }
  }

  /** How the requirement to create absences turned out. */
  private static String outcome(Path report) throws IOException {
    for (JsonNode requirement : JSON.readTree(report.toFile()).at("/scenarios/0/requirements")) {
      if (requirement.path("kind").asText().equals("writes")) {
        return requirement.path("outcome").asText();
      }
    }
    return "none";
  }

  @Test
  void refusesATestPersonThatIsNoId() throws IOException {
    Path config =
        Files.writeString(folder.resolve("ss12000.yaml"), "writes: {testPersons: [Kim]}\n");

    Cli.Result result = Cli.plain().and(List.of("config", "check", config.toString()));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("UUID");
  }

  /** All of a report but how the run came about. */
  private static JsonNode judged(Path report) throws IOException {
    ObjectNode json = (ObjectNode) JSON.readTree(report.toFile());
    json.remove("run");
    return json;
  }
}
