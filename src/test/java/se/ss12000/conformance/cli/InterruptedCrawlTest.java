package se.ss12000.conformance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.cli.Cli.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A crawl that is ended from outside in the middle of a list. */
final class InterruptedCrawlTest {
  private static final int PAGES = 6;
  private static final int STUCK = 4;
  private static final long PATIENCE_SECONDS = 120;

  @TempDir Path folder;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private HttpServer server;
  private Path recording = Path.of("");
  private Path report = Path.of("");

  @BeforeEach
  void serve() throws IOException {
    recording = folder.resolve("crawl.jsonl");
    report = folder.resolve("report.json");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/organisations", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    released.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  void leavesARecordingAndAReportAndCanBeCompleted(String signal) throws Exception {
    Signals.assumeReach(signal);
    Process crawl = start();
    assertThat(reached.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).as(this::err).isTrue();

    Signals.send(signal, crawl);

    assertThat(crawl.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as(this::err).isTrue();
    assertThat(err()).contains("the run was interrupted").doesNotContain("fault");
    JsonNode partial = new ObjectMapper().readTree(report.toFile());
    assertThat(partial.at("/entities/0/records").asInt()).isEqualTo(STUCK);
    assertThat(partial.path("incidents")).isNotEmpty();
    assertThat(validated()).isEqualTo(3);
    released.countDown();

    Cli.Result resumed = Cli.plain().and(words(crawl("--resume")));

    assertThat(resumed.exitCode()).as(resumed.err()).isZero();
    assertThat(validated()).isZero();
    assertThat(asked).containsExactly("", "1", "2", "3", "4", "4", "5");
  }

  /** The preflight asks for one record, which is no page. */
  private void answer(HttpExchange exchange) throws IOException {
    String query = String.valueOf(exchange.getRequestURI().getQuery());
    String token = query.startsWith("pageToken=") ? query.substring("pageToken=".length()) : "";
    if (!query.startsWith("limit")) {
      asked.add(token);
    }
    int number = token.isEmpty() ? 0 : Integer.parseInt(token);
    if (number == STUCK) {
      reached.countDown();
      await();
    }
    byte[] page = page(number).getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, page.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(page);
    }
  }

  private void await() {
    try {
      released.await();
    } catch (InterruptedException e) {
      // The test is over.
      Thread.currentThread().interrupt();
    }
  }

  private static String page(int number) {
    String next = number + 1 < PAGES ? "\"" + (number + 1) + "\"" : "null";
    return """
        {"data": [{"id": "5b0b0d10-0000-4000-8000-%012d",
          "meta": {"created": "2026-08-01T08:00:00Z", "modified": "2026-08-15T08:00:00Z"},
          "displayName": "Provskolan", "organisationType": "Huvudman", "startDate": "2020-07-01"}],
         "pageToken": %s}
        """
        .formatted(number, next);
  }

  private Process start() throws IOException {
    return OwnProcess.start(words(crawl("--record")), folder);
  }

  private String crawl(String option) {
    String address = "http://127.0.0.1:" + server.getAddress().getPort();
    return "crawl --only Organisation --lists-only --report json="
        + report
        + " "
        + option
        + " "
        + recording
        + " "
        + address;
  }

  private int validated() {
    return Cli.plain().and(words("validate --report json", recording)).exitCode();
  }

  private String err() {
    return OwnProcess.err(folder);
  }
}
