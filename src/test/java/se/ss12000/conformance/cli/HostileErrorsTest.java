package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service whose errors tell of persons: nothing of that reaches whoever reads a report. */
final class HostileErrorsTest {
  private static final List<String> PERSONAL = List.of("Ofelia", "Felmark", "201001019809");

  @TempDir Path folder;

  @Test
  void keepsWhatErrorsTellOfPersonsOutOfEveryReport() throws IOException {
    List<String> words =
        Cli.words("crawl --demo --standard 2.0 --only Room --fault error-personal --verbose");
    for (ReportFormat format : ReportFormat.values()) {
      String name = format.name().toLowerCase(Locale.ROOT);
      words.addAll(List.of("--report", name + "=" + folder.resolve(name)));
    }

    Cli.Result result = Cli.plain().and(words);

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out() + result.err()).doesNotContain(PERSONAL);
    for (ReportFormat format : ReportFormat.values()) {
      String report = Files.readString(folder.resolve(format.name().toLowerCase(Locale.ROOT)));
      assertThat(report).as(format.name()).contains("API-023").doesNotContain(PERSONAL);
    }
  }

  @Test
  void findsThemInTheRecordingOfTheSameCrawl() throws IOException {
    Path recording = folder.resolve("crawl.jsonl");

    Cli.plain()
        .and(
            Cli.words(
                "crawl --demo --standard 2.0 --only Room --fault error-personal --record",
                recording));

    assertThat(Files.readString(recording)).contains(PERSONAL);
  }
}
