package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.cli.Cli.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.provider.Provider;
import se.ss12000.conformance.provider.ProviderSettings;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;

/** Two crawls, a day apart. */
final class SinceTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MONDAY = "2026-11-02T12:00:00Z";
  private static final String TUESDAY = "2026-11-03T12:00:00Z";
  private static final String ROOMS = "--standard 2.0 --only Organisation --only Room ";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "modified-goes-back, Organisation, API-143",
    "modified-stands-still, Organisation, API-142",
    "modified-without-change, Organisation, API-144",
    "modified-with-expansion, Duty, API-144",
    "memberships-change-silently, Group, API-142",
    "delta-lacks-new, Room, API-141",
    "ids-made-anew, Room, API-141 API-146",
    "vanishes-untold, Room, API-145",
  })
  void findsTheFaultAndNothingElse(String fault, String type, String rules) throws IOException {
    Path before = folder.resolve("monday.jsonl");
    String demo = "--demo --fault " + fault + " --standard 2.0 --only " + type;
    crawl(MONDAY, demo + " --record " + before);

    assertThat(broken(crawl(TUESDAY, demo + " --since " + before))).isEqualTo(rules);
  }

  @Test
  void findsWhatIsSaidToBeDeletedAndIsNot() throws IOException {
    assertThat(broken(crawl(MONDAY, "--demo --fault deletion-of-living " + ROOMS)))
        .isEqualTo("API-140");
  }

  @Test
  void everythingIsExplainedWhenNothingHasChanged() throws IOException {
    Path before = folder.resolve("monday.jsonl");
    crawl(MONDAY, "--demo " + ROOMS + "--record " + before);

    assertThat(broken(crawl(TUESDAY, "--demo " + ROOMS + "--since " + before))).isEmpty();
  }

  @Test
  void explainsWhatWasCreatedAndDeletedBetween() throws IOException, InterruptedException {
    Standard standard = Standards.load("2.0", Reading.ADOPTED);
    Path before = folder.resolve("monday.jsonl");
    Path after = folder.resolve("tuesday.jsonl");
    try (Provider provider =
        Provider.start(
            ProviderSettings.of(standard, Clock.fixed(Instant.parse(TUESDAY), ZoneOffset.UTC)),
            ServedRecords.bundled(standard))) {
      String what =
          "--standard 2.0 --only AttendanceEvent --max-requests-per-second 0 "
              + provider.address()
              + " ";
      crawl(MONDAY, what + "--record " + before);
      String events = provider.address() + "/attendanceEvents";
      JsonNode first = JSON.readTree(send("GET", events, "")).at("/data/0");
      send("POST", events, first.toString());
      send("DELETE", events + "/" + first.path("id").asText(), "");

      JsonNode report = crawl(TUESDAY, what + "--since " + before + " --record " + after);

      assertThat(broken(report)).isEmpty();
      assertThat(evaluated(report, "API-141")).isPositive();
    }
    Cli.Result again = Cli.plain().and(words("validate --standard 2.0 --since " + before, after));
    assertThat(again.out()).contains("held against an earlier crawl");
  }

  @Test
  void refusesWhatIsNoRecording() throws IOException {
    Path file = Files.writeString(folder.resolve("x.jsonl"), "{}");

    assertThat(Cli.plain().and(words("crawl --demo --since", file)).exitCode()).isEqualTo(2);
    assertThat(Cli.plain().and(words("validate --since " + file, file)).exitCode()).isEqualTo(2);
  }

  private static String send(String method, String url, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  private JsonNode crawl(String instant, String options) throws IOException {
    Path file = folder.resolve("report.json");
    var err = new StringWriter();
    Locale usual = Locale.getDefault();
    try {
      Main.run(
          new Surroundings(
              InputStream.nullInputStream(),
              new PrintWriter(new StringWriter()),
              new PrintWriter(err),
              false,
              false,
              80,
              Map.of("LC_ALL", "en_GB.UTF-8"),
              Clock.fixed(Instant.parse(instant), ZoneOffset.UTC)),
          words("crawl " + options.strip() + " --report", "json=" + file).toArray(String[]::new));
    } finally {
      Locale.setDefault(usual);
    }
    assertThat(file).as(err.toString()).exists();
    JsonNode report = JSON.readTree(file.toFile());
    Files.delete(file);
    return report;
  }

  /** The rules of changes that are broken. */
  private static String broken(JsonNode report) {
    var rules = new TreeSet<String>();
    for (JsonNode finding : report.path("findings")) {
      if (!finding.path("severity").asText().equals("note")) {
        rules.add(finding.path("rule").asText());
      }
    }
    return String.join(" ", List.copyOf(rules));
  }

  private static long evaluated(JsonNode report, String rule) {
    for (JsonNode result : report.path("rules")) {
      if (result.path("id").asText().equals(rule)) {
        return result.path("evaluated").asLong();
      }
    }
    return 0;
  }
}
