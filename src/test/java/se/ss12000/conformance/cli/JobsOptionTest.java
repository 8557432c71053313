package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JobsOptionTest {
  @TempDir Path folder;

  private String report(String options, Object data) throws IOException {
    return Cli.report(folder, options, data);
  }

  @ParameterizedTest
  @CsvSource({
    "--complete, samples/municipality",
    "--reading literal, samples/municipality",
    "--all-rules --max-findings 0, samples/broken"
  })
  void changesNoReport(String options, String data) throws IOException {
    String alone = report("--jobs 1 " + options, data);

    assertThat(report("--jobs 2 " + options, data)).isEqualTo(alone);
    assertThat(report("--jobs 8 " + options, data)).isEqualTo(alone);
    assertThat(report(options, data)).isEqualTo(alone);
  }

  @Test
  void refusesNoCoreAtAll() {
    Cli.Result result = Cli.plain().and(Cli.words("validate --jobs 0 samples/municipality"));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("--jobs must be 1 or more");
  }
}
