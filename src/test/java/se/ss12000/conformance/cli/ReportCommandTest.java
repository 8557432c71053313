package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportCommandTest {
  private static final List<String> FORMATS =
      List.of("console", "json", "html", "junit", "sarif", "markdown", "gitlab", "csv");

  @TempDir Path folder;
  private String broken = "";
  private String worse = "";

  @BeforeEach
  void deliver() {
    broken = Delivery.broken(folder.resolve("in"), 1).toString();
    worse = Delivery.broken(folder.resolve("worse"), 3).toString();
  }

  @Test
  void rendersEveryFormatAsTheRunWouldHave() throws IOException {
    for (String language : List.of("sv", "en")) {
      var run = new ArrayList<>(List.of("validate", "--language", language, broken));
      var render = new ArrayList<>(List.of("report", "render", json("run.json")));
      for (String format : FORMATS) {
        run.add("--report=" + format + "=" + folder.resolve("run." + format));
        render.add("--report=" + format + "=" + folder.resolve("rendered." + format));
      }

      assertThat(Cli.plain().and(run).exitCode()).isEqualTo(1);
      assertThat(Cli.plain().and(render)).isEqualTo(new Cli.Result(0, "", ""));
      for (String format : FORMATS) {
        assertThat(Files.readString(folder.resolve("rendered." + format)))
            .as(format)
            .isEqualTo(Files.readString(folder.resolve("run." + format)));
      }
    }
  }

  @Test
  void rendersInAnotherLanguageWhenAskedTo() throws IOException {
    String swedish = written("sv", broken);
    String english = written("en", broken);

    assertThat(Cli.run("report", "render", "--language", "en", "--report", "json", swedish).out())
        .isEqualTo(Files.readString(Path.of(english)));
    assertThat(Cli.run("report", "render", "--report", "json", swedish).out())
        .isEqualTo(Files.readString(Path.of(swedish)));
  }

  @Test
  void refusesWhatIsNoReportAndToReplaceTheOneItReads() throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), "{\"data\": []}");
    String report = written("en", broken);

    for (String[] wrong :
        new String[][] {
          {"report", "render", other.toString()},
          {"report", "render", json("missing.json")},
          {"report", "render", "--report", "csv=" + report, report},
          {"report", "render", "--report", "pdf", report},
          {"report", "diff", report, other.toString()},
          {"report", "compare", report},
          {"report"}
        }) {
      var result = Cli.run(wrong);
      assertThat(result.exitCode()).as(String.join(" ", wrong)).isEqualTo(2);
      assertThat(result.err()).isNotBlank();
    }
  }

  @Test
  void theDifferenceFailsForWhatIsNewOnly() throws IOException {
    String before = written("en", broken);
    String after = written("en", worse);

    assertThat(Cli.run("report", "diff", before, after).exitCode()).isEqualTo(1);
    assertThat(Cli.run("report", "diff", "--fail-on", "never", before, after).exitCode()).isZero();
    assertThat(Cli.run("report", "diff", after, before).exitCode()).isZero();
    assertThat(Cli.run("report", "diff", before, before))
        .isEqualTo(new Cli.Result(0, "0 new, 0 gone, 1 unchanged\n", ""));
  }

  @Test
  void suppliersAreComparedInEveryFormat() throws IOException {
    Path html = folder.resolve("compared.html");
    Path markdown = folder.resolve("compared.md");
    var result =
        Cli.run(
            "report",
            "compare",
            written("en", broken),
            written("en", worse),
            "--report=console",
            "--report=html=" + html,
            "--report=markdown=" + markdown);

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).startsWith("Suppliers side by side").contains("in", "worse");
    assertThat(Files.readString(html)).contains("Leverantörer sida vid sida");
    assertThat(Files.readString(markdown)).startsWith("## Suppliers side by side");
  }

  @Test
  void suppliersWhoseReportsAreCalledTheSameAreToldApartByTheirFolders() throws IOException {
    Path report = Path.of(written("en", broken));
    Path north = Files.createDirectories(folder.resolve("north")).resolve("report.json");
    Path south = Files.createDirectories(folder.resolve("south")).resolve("report.json");
    Files.copy(report, north);
    Files.copy(report, south);

    var result = Cli.plain().and(Cli.words("report compare", report, north, south));

    assertThat(result.out()).contains("north/report ", "south/report ").doesNotContain("(2)");
  }

  private String written(String language, String delivery) {
    String file = json(Path.of(delivery).getFileName() + "." + language + ".json");
    Cli.run("validate", "--language", language, "--report", "json=" + file, delivery);
    return file;
  }

  private String json(String name) {
    return folder.resolve(name).toString();
  }
}
