package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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

  @Test
  void changesNoReportOfFaultyRecords() throws IOException {
    Path data = folder.resolve("data");
    Cli.plain().and(Cli.words("generate --persons 200 --faults 0.2", "--out", data));

    assertThat(report("--max-findings 9999", data))
        .contains("SCH-001")
        .isEqualTo(report("--max-findings 9999 --no-fast-path", data));
  }
}
