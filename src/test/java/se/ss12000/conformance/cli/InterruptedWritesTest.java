package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.cli.Cli.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.provider.Fault;
import se.ss12000.conformance.provider.Provider;
import se.ss12000.conformance.provider.ProviderSettings;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;

/** A crawl that writes, and is ended from outside while it waits for a notice. */
final class InterruptedWritesTest {
  private static final Standard STANDARD = Standards.load("2.0", Reading.ADOPTED);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long PATIENCE_SECONDS = 120;

  @TempDir Path folder;

  /** The last thing that is written before it waits. */
  private final CountDownLatch written = new CountDownLatch(1);

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  void removesWhatItHasCreatedAndSaysSo(String signal) throws Exception {
    Signals.assumeReach(signal);
    Fault silent = Fault.named("callback-missing").orElseThrow();
    var settings = ProviderSettings.of(STANDARD, Cli.CLOCK).with(List.of(silent));
    try (Provider provider = Provider.start(settings, ServedRecords.bundled(STANDARD));
        var between = new Between(provider.address(), this::look)) {
      Process crawl = OwnProcess.start(words(crawl(between)), folder);
      assertThat(written.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).as(this::err).isTrue();

      Signals.send(signal, crawl);

      assertThat(crawl.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as(this::err).isTrue();
      assertThat(err()).contains("the run was interrupted").doesNotContain("fault");
      assertThat(subscriptions(between)).isEmpty();
    }
    JsonNode report = JSON.readTree(folder.resolve("report.json").toFile());
    assertThat(report.at("/run/extent").toString())
        .contains("2 things were created", "2 of them removed again");
    assertThat(report.path("exchanges"))
        .filteredOn(exchange -> exchange.path("question").asText().equals("REMOVED"))
        .extracting(e -> e.path("operation").asText() + " " + e.path("status").asInt())
        .containsExactlyInAnyOrder(
            "DELETE /attendanceEvents/{id} 204", "DELETE /subscriptions/{id} 204");
  }

  private int look(Between between, String path) {
    if (path.startsWith("/statistics")) {
      written.countDown();
    }
    return 0;
  }

  private String crawl(Between between) throws IOException {
    Path config =
        Files.writeString(
            folder.resolve("ss12000.yaml"),
            "writes: {testPersons: [23a6b029-b69c-5292-baad-b051b534291b]}\n");
    return "crawl --standard 2.0 --only AttendanceEvent --only Person --only Group --lists-only"
        + " --max-requests-per-second 0 --allow-writes --listen 127.0.0.1:0 --wait-for-change 10m"
        + " --config "
        + config
        + " --report json="
        + folder.resolve("report.json")
        + " "
        + between.address();
  }

  private static JsonNode subscriptions(Between between) throws IOException {
    byte[] list = between.send(between.request("/subscriptions").GET().build()).body();
    return JSON.readTree(list).path("data");
  }

  private String err() {
    return OwnProcess.err(folder);
  }
}
