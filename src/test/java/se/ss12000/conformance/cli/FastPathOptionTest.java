package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FastPathOptionTest {
  @TempDir Path folder;

  private String report(String options, Object data) throws IOException {
    return Cli.report(folder, options, data);
  }

  @ParameterizedTest
  @CsvSource({
    "--complete, samples/municipality",
    "--standard 2.0 --complete, samples/municipality-2.0",
    "--reading literal, samples/municipality",
    "--all-rules, samples/broken"
  })
  void changesNoReport(String options, String data) throws IOException {
    assertThat(report(options, data)).isEqualTo(report(options + " --no-fast-path", data));
  }

  @ParameterizedTest
  @CsvSource({"jsonl, 0.2", "jsonl, 0.01", "pages, 0.2"})
  void changesNoReportOfFaultyRecords(String format, String faults) throws IOException {
    Path data = folder.resolve("data");
    String generate = "generate --persons 200 --faults " + faults + " --format " + format;
    Cli.plain().and(Cli.words(generate, "--out", data));

    String options = "--complete --all-rules --max-findings 9999";
    assertThat(report(options, data))
        .contains("SCH-001")
        .contains("REF-001")
        .isEqualTo(report(options + " --no-fast-path", data));
  }
}
