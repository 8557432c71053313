package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.ss12000.conformance.cli.Cli.words;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportOptionTest {
  @TempDir Path folder;
  private Delivery broken = new Delivery(Path.of(""));

  @BeforeEach
  void deliver() {
    broken = Delivery.broken(folder.resolve("in"), 1);
  }

  @Test
  void theConsoleReportIsWrittenWhenNothingElseIsAskedFor() {
    assertThat(Cli.run("validate", broken.toString()))
        .isEqualTo(Cli.plain().and(words("validate --report console", broken)));
  }

  @Test
  void severalReportsAreWrittenAtOnce() throws IOException {
    Path json = folder.resolve("report.json");
    Path junit = folder.resolve("junit.xml");
    Path text = folder.resolve("report.txt");

    var result =
        Cli.run(
            "validate",
            "--report=json=" + json,
            "--report",
            "junit=" + junit,
            "--report",
            "console=" + text,
            broken.toString());

    assertThat(result).isEqualTo(new Cli.Result(1, "", ""));
    assertThat(new ObjectMapper().readTree(json.toFile()).path("verdict").asText())
        .isEqualTo("not-conformant");
    assertThat(Files.readString(junit)).startsWith("<?xml").contains("<testsuites");
    assertThat(Files.readString(text)).contains("Overall: NOT CONFORMANT");
  }

  @Test
  void aReportToStandardOutputIsAllThatStandsThere() throws IOException {
    for (String report : new String[] {"json", "JSON", "json=-"}) {
      var result = Cli.run("validate", "--report", report, broken.toString());

      assertThat(result.err()).isEmpty();
      assertThat(new ObjectMapper().readTree(result.out()).path("counts").path("error").asInt())
          .as(report)
          .isEqualTo(1);
    }
  }

  @Test
  void aFileAndStandardOutputCanBeHadTogether() {
    Path json = folder.resolve("report.json");

    var result =
        Cli.run("validate", "--report", "json=" + json, "--report", "console", broken.toString());

    assertThat(result.out()).isEqualTo(Cli.run("validate", broken.toString()).out());
    assertThat(json).isNotEmptyFile();
  }

  @Test
  void aReportReplacesAnOlderOneAltogether() throws IOException {
    Path json = folder.resolve("report.json");
    Files.writeString(json, "x".repeat(1_000_000));

    Cli.run("validate", "--report", "json=" + json, broken.toString());

    assertThat(Files.readString(json)).startsWith("{").endsWith("}\n");
  }

  @Test
  void twoReportsToOnePlaceAreRefusedHoweverItIsWritten() {
    Path json = folder.resolve("report.json");
    Path again = folder.resolve("in").resolve("..").resolve("report.json");

    var result =
        Cli.run(
            "validate",
            "--report",
            "json=" + json,
            "--report",
            "junit=" + again,
            broken.toString());

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errLines()).hasSize(1);
    assertThat(json).doesNotExist();
  }

  @Test
  void aReportNeverReplacesWhatIsJudged() throws IOException {
    Path input = broken.path("persons.json");
    String before = Files.readString(input);

    assertThat(Cli.run("validate", "--report", "json=" + input, input.toString()).exitCode())
        .isEqualTo(2);
    assertThat(Cli.run("validate", "--report", "json=" + input, broken.toString()).exitCode())
        .isEqualTo(2);
    assertThat(input).hasContent(before);
  }

  @Test
  void aFolderThatIsNotThereIsRefusedBeforeAnythingIsRead() {
    var result =
        Cli.run("validate", "--report", "json=" + folder.resolve("no/x.json"), broken.toString());

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.errLines()).singleElement().asString().contains("x.json");
  }

  @Test
  void whatIsNoFolderOrNoFileIsRefused() {
    Path below = broken.path("persons.json").resolve("report.json");

    assertThat(Cli.run("validate", "--report", "json=" + below, broken.toString()).exitCode())
        .isEqualTo(2);
    assertThat(Cli.run("validate", "--report", "json=" + folder, broken.toString()).exitCode())
        .isEqualTo(2);
  }

  @Test
  void aFolderThatCannotBeWrittenToIsRefused() {
    Path locked = folder.resolve("locked");
    assumeTrue(locked.toFile().mkdir() && locked.toFile().setWritable(false));
    assumeTrue(!Files.isWritable(locked), "this user may write everywhere");

    var result =
        Cli.run("validate", "--report", "json=" + locked.resolve("x.json"), broken.toString());

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errLines()).hasSize(1);
  }

  @Test
  void aFileInTheCurrentFolderNeedsNoFolderInItsName() throws IOException {
    Path here = Path.of("target", "report-without-folder.json");
    Files.deleteIfExists(here);

    assertThat(Cli.run("validate", "--report", "json=" + here, broken.toString()).exitCode())
        .isEqualTo(1);
    assertThat(here).isNotEmptyFile();
  }
}
