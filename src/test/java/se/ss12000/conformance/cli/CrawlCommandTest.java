package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.cli.Cli.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CrawlCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SMALL =
      "crawl --demo --standard 2.0 --only Organisation --only Room ";

  @TempDir Path folder;

  @Test
  void saysWhatToGiveWhenThereIsNoAddress() {
    Cli.Result result = Cli.run("crawl");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("--demo");
  }

  @Test
  void refusesAnAddressWithASecretInItAndDoesNotRepeatIt() {
    Cli.Result result = Cli.run("crawl", "https://me:geheim@service.example/v2.0");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).doesNotContain("geheim");
  }

  @Test
  void couldNotJudgeWhereNobodyListens() {
    Cli.Result result = Cli.run("crawl", "http://127.0.0.1:1/v2.0");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errLines()).hasSize(1);
    assertThat(result.err()).contains("nobody listens");
  }

  @Test
  void wantsASecretFromElsewhereThanTheArguments() {
    Cli.Result result = Cli.run("crawl", "--user", "buyer", "http://127.0.0.1:1/v2.0");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("SS12000_PASSWORD");
  }

  @Test
  void showsThePlanAndAsksNothing() {
    Cli.Result result =
        Cli.run("crawl", "--dry-run", "--only", "Person", "http://127.0.0.1:1/v2.0");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("GET /persons/{id}").doesNotContain("GET /groups");
  }

  @Test
  void knowsItsFaults() {
    Cli.Result result = Cli.run("crawl", "--demo", "--fault", "token-lops");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("token-loops");
  }

  @Test
  void aRecordingIsJudgedAsTheCrawlWas() throws IOException {
    Path recording = folder.resolve("crawl.jsonl");
    Path crawled = folder.resolve("crawled.json");
    Path again = folder.resolve("again.json");

    Cli.Result crawl =
        Cli.plain().and(words(SMALL + "--report json=" + crawled + " --record", recording));
    Cli.Result validate =
        Cli.plain().and(words("validate --standard 2.0 --report json=" + again, recording));

    assertThat(validate.exitCode()).isEqualTo(crawl.exitCode());
    assertThat(judged(again)).isEqualTo(judged(crawled));
    assertThat(Files.readString(recording)).doesNotContain("eyJ");
    assertThat(crawl.err()).contains("personal values");
  }

  @Test
  void doesNotOverwriteARecording() throws IOException {
    Path recording = Files.writeString(folder.resolve("crawl.jsonl"), "mine");

    Cli.Result result = Cli.plain().and(words(SMALL + "--record", recording));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(recording).hasContent("mine");
  }

  @Test
  void asksNoMoreThanItMay() throws IOException {
    Path report = folder.resolve("report.json");

    Cli.Result result =
        Cli.plain()
            .environment(Map.of())
            .and(words(SMALL + "--max-requests 9 --report json=" + report));

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(JSON.readTree(report.toFile()).path("exchanges")).hasSizeLessThan(10);
    assertThat(JSON.readTree(report.toFile()).path("incidents")).isNotEmpty();
  }

  /** All of a report but how the run came about. */
  private static JsonNode judged(Path report) throws IOException {
    ObjectNode json = (ObjectNode) JSON.readTree(report.toFile());
    json.remove("run");
    return json;
  }
}
