package se.ss12000.conformance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A validation that is ended from outside in the middle of its input. */
final class InterruptedValidationTest {
  private static final long PATIENCE_SECONDS = 120;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  void leavesAReportOfWhatItHasRead(String signal) throws Exception {
    Signals.assumeReach(signal);
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.copy(
        Path.of("samples/municipality/organisations.json"), data.resolve("organisations.json"));
    writeEndless(data.resolve("rooms.jsonl.gz"));
    Path report = folder.resolve("report.json");
    Process validation = start(data, "--verbose", "--report", "json=" + report);
    var said = new StringBuilder();
    try (BufferedReader err = validation.errorReader(UTF_8)) {
      while (!said.toString().contains("organisations.json")) {
        said.append(err.readLine()).append('\n');
      }
      Signals.send(signal, validation);
      err.lines().forEach(said::append);
    }

    assertThat(validation.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(said.toString()).doesNotContain("fault");
    JsonNode partial = new ObjectMapper().readTree(report.toFile());
    assertThat(partial.path("incidents").toString()).contains("the run was interrupted");
    assertThat(partial.path("scenarios").toString()).doesNotContain("\"CONFORMANT\"");
  }

  @Test
  void endsAtOnceWhereNothingWasReadYet() throws Exception {
    Signals.assumeReach("TERM");
    Process validation = start(Path.of("-"), "--verbose");

    Signals.send("TERM", validation);

    assertThat(validation.waitFor(PATIENCE_SECONDS / 4, TimeUnit.SECONDS)).isTrue();
  }

  /**
   * A file that takes minutes to read: one packed part again and again. Its records differ, as what
   * unpacks to hundreds of times its size is not read to the end.
   */
  private static void writeEndless(Path file) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 100_000; i++) {
        String line = "{\"displayName\":\"Sal %05d\"}\n".formatted(i * 7919L % 100_000);
        gzip.write(line.getBytes(UTF_8));
      }
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 200; i++) {
        packed.writeTo(out);
      }
    }
  }

  private static Process start(Path data, String... options) throws IOException {
    var words = new ArrayList<>(List.of("validate", data.toString()));
    words.addAll(List.of(options));
    return OwnProcess.of(words).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }
}
