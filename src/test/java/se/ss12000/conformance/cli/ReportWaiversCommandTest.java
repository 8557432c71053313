package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.cli.Cli.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.ss12000.conformance.text.Language;

final class ReportWaiversCommandTest {
  @TempDir Path folder;

  @Test
  void aReportGivesAFileToStartFrom() throws IOException {
    Delivery.broken(folder.resolve("data"), 3);
    Cli.plain()
        .and(
            words(
                "validate --report",
                "json=" + folder.resolve("report.json"),
                folder.resolve("data")));
    String start = start(Language.EN);

    assertThat(start)
        .contains("  - rule: SCH-009\n")
        .contains("      entityType: Person\n      property: \"emails[].value\"\n")
        .contains("    reason: # why it is accepted\n");
    assertThat(start(Language.SV)).contains("    reason: # varför det godtas\n");
    assertThat(judged(start).err()).contains("the key reason is missing", "the key owner is");
    String filled =
        start
            .replace("reason: #", "reason: r #")
            .replace("owner: #", "owner: o #")
            .replace("expires: #", "expires: 2027-06-30 #");
    assertThat(judged(filled).exitCode()).isZero();
  }

  private String start(Language language) {
    Cli.Result result = waivers(folder.resolve("report.json"), language);
    assertThat(result.exitCode()).isZero();
    return result.out();
  }

  @Test
  void onlyAReportGivesAFileToStartFrom() throws IOException {
    for (String content : List.of("{}", "[1]", "no JSON", "{\"schemaVersion\": \"1.0\"}")) {
      Path file = Files.writeString(folder.resolve("other.json"), content);
      var result = waivers(file, Language.EN);

      assertThat(result.exitCode()).isEqualTo(2);
      assertThat(result.err()).contains("other.json is not a JSON report of ss12000");
    }
  }

  @Test
  void whatStandsInDataIsQuoted() throws IOException {
    Path report =
        Files.writeString(
            folder.resolve("report.json"),
            """
            {"schemaVersion": "1.0", "rules": [{"id": "SCH-016", "title": "a\\nb"}], "findings": [
              {"rule": "SCH-016", "severity": "warning", "entityType": "Person",
               "property": "x: [\\n'\\"# y"},
              {"rule": "SCH-015", "severity": "note", "entityType": "Person", "property": "z"},
              {"rule": "SCH-001", "severity": "error", "entityType": "Person", "waived": true}
            ]}
            """);

    assertThat(waivers(report, Language.EN).out())
        .contains("  # a b\n  - rule: SCH-016\n")
        .contains("      property: \"x: [\\n'\\\"# y\"\n")
        .doesNotContain("SCH-015", "SCH-001");
  }

  private Cli.Result judged(String waivers) throws IOException {
    Path file = Files.writeString(folder.resolve("waivers.yaml"), waivers);
    return Cli.plain().and(words("validate --waivers", file, folder.resolve("data")));
  }

  private static Cli.Result waivers(Path report, Language language) {
    var out = new StringWriter();
    var err = new StringWriter();
    var surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            false,
            80,
            Map.of(),
            Clock.fixed(Cli.NOW, ZoneOffset.UTC));
    int code =
        new CommandLine(new ReportWaiversCommand(surroundings, language))
            .setExecutionExceptionHandler(new ErrorMessages(surroundings, language, new String[0]))
            .execute(report.toString());
    return new Cli.Result(code, out.toString(), err.toString());
  }
}
