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
  void whatWasBrokenOffIsCompletedWithoutAskingAgain() throws IOException {
    Path recording = folder.resolve("crawl.jsonl");
    Path whole = folder.resolve("whole.json");
    Path completed = folder.resolve("completed.json");

    Cli.Result broken = Cli.plain().and(words(SMALL + "--max-requests 40 --record", recording));
    Cli.Result resumed =
        Cli.plain().and(words(SMALL + "--report json=" + completed + " --resume", recording));
    Cli.plain().and(words(SMALL + "--report json=" + whole));

    assertThat(broken.exitCode()).isEqualTo(3);
    assertThat(broken.err()).contains("ended early");
    assertThat(resumed.exitCode()).isEqualTo(ExitCode.CONFORMANT.code());
    JsonNode report = JSON.readTree(completed.toFile());
    JsonNode expected = JSON.readTree(whole.toFile());
    assertThat(report.path("scenarios")).isEqualTo(expected.path("scenarios"));
    assertThat(report.path("findings")).isEqualTo(expected.path("findings"));
    assertThat(report.path("exchanges")).hasSameSizeAs(expected.path("exchanges"));
  }

  @Test
  void goesOnWithWhatWasBegunAndWithNothingElse() {
    Path recording = folder.resolve("crawl.jsonl");
    Cli.plain().and(words(SMALL + "--max-requests 9 --record", recording));

    Cli.Result otherTime = Cli.plain().and(words(SMALL + "--from 2020-01-01 --resume", recording));
    Cli.Result otherService =
        Cli.plain()
            .and(words("crawl http://127.0.0.1:1/v2.0 --standard 2.0 --resume " + recording));

    assertThat(otherTime.exitCode()).isEqualTo(2);
    assertThat(otherTime.err()).contains("2026-07-01");
    assertThat(otherService.exitCode()).isEqualTo(2);
    assertThat(otherService.err()).contains("the recording is of http://");
  }

  @Test
  void goesOnWithNothingThatIsNoRecording() throws IOException {
    Path other = Files.writeString(folder.resolve("persons.json"), "{\"data\": []}");

    Cli.Result result = Cli.plain().and(words(SMALL + "--resume", other));

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("is no recording");
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
