package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RulesUrlTest {
  private static final String BROKEN = "samples/rules/SCH-001/breaks.json";
  private static final String URL = "https://web.example/rules.html";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "html", "junit", "markdown"})
  void everyFormatPointsToTheSameAnchor(String format) throws IOException {
    Path file = folder.resolve("report");
    Cli.run("validate", "--rules-url", URL, "--report", format + "=" + file, BROKEN);

    assertThat(Files.readString(file)).contains(URL + "#SCH-001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "html", "junit", "markdown"})
  void nothingPointsNowhere(String format) throws IOException {
    Path file = folder.resolve("report");
    Cli.run("validate", "--report", format + "=" + file, BROKEN);

    assertThat(Files.readString(file)).contains("SCH-001").doesNotContain(".html#", "helpUri");
  }

  @Test
  void aReportThatIsWrittenAgainStillPointsThere() throws IOException {
    Path json = folder.resolve("report.json");
    Files.writeString(folder.resolve("ss12000.yaml"), "rulesUrl: " + URL + "\n");
    String config = folder.resolve("ss12000.yaml").toString();
    Cli.run("validate", "--config", config, "--report", "json=" + json, BROKEN);

    assertThat(Cli.run("report", "render", json.toString(), "--report", "sarif").out())
        .contains(URL + "#SCH-001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules.html", "javascript:alert(1)", "https://web.example/rules#top"})
  void refusesWhatIsNoAddress(String url) {
    Cli.Result result = Cli.run("validate", "--rules-url", url, BROKEN);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).startsWith("ss12000: --rules-url: " + url + " is no address");
  }
}
