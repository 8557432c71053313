package se.ss12000.conformance.source.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.ss12000.conformance.source.http.Asking.DIRECT;
import static se.ss12000.conformance.source.http.Asking.MANNERS;
import static se.ss12000.conformance.source.http.Asking.NONE;
import static se.ss12000.conformance.source.http.Asking.connection;
import static se.ss12000.conformance.source.http.Asking.list;
import static se.ss12000.conformance.source.http.Asking.text;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.text.Text;

final class RetryTest {
  private final StillTime time = new StillTime();
  private final TestServer server = TestServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 502, 503, 504})
  void asksAgainWhatMayPassAndWaitsLongerEachTime(int status) throws SourceException {
    server.answers(status, "").answers(status, "").answers(200, "{}");

    Answer answer = connection(server.uri(), NONE, time).ask(1, list());

    assertThat(answer.exchange().status()).isEqualTo(200);
    assertThat(answer.exchange().tries()).isEqualTo(3);
    assertThat(answer.exchange().at()).isEqualTo(StillTime.START);
    assertThat(answer.exchange().obstacle()).isEqualTo(Text.NONE);
    assertThat(time.waits()).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
  }

  @Test
  void givesWhatItGotInTheEnd() throws SourceException {
    server.answers(503, "{\"code\": \"busy\"}");

    Answer answer = connection(server.uri(), NONE, time).ask(1, list());

    assertThat(answer.exchange().status()).isEqualTo(503);
    assertThat(answer.exchange().tries()).isEqualTo(MANNERS.retries() + 1);
    assertThat(text(answer)).contains("busy");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 400, 401, 403, 404, 500, 501})
  void asksOnlyOnceWhatWillNotPass(int status) throws SourceException {
    server.answers(status, "{}");

    assertThat(connection(server.uri(), NONE, time).ask(1, list()).exchange().tries()).isEqualTo(1);
    assertThat(time.waits()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7                             | PT7S",
        "0                             | PT0S",
        "Tue, 1 Sep 2026 08:00:09 GMT  | PT9S",
        "Tue, 1 Sep 2026 07:00:00 GMT  | PT0S",
        "86400                         | PT1M",
        "soon                          | PT0.5S",
        "-1                            | PT0.5S"
      })
  void waitsAsLongAsItIsAskedToWithinReason(String retryAfter, Duration expected)
      throws SourceException {
    server.answers(429, "", "Retry-After", retryAfter).answers(200, "{}");

    connection(server.uri(), NONE, time).ask(1, list());

    Duration waited = Duration.between(StillTime.START, time.instant());
    assertThat(waited).isEqualTo(expected);
  }

  @Test
  void asksAgainWhenABodyWasCutOff() throws SourceException {
    byte[] half = "{\"data\": [".getBytes(UTF_8);
    server
        .answers(
            exchange -> {
              exchange.sendResponseHeaders(200, 100);
              exchange.getResponseBody().write(half);
              exchange.getResponseBody().flush();
            })
        .answers(200, "{\"data\": []}");

    Answer answer = connection(server.uri(), NONE, time).ask(1, list());

    assertThat(text(answer)).isEqualTo("{\"data\": []}");
    assertThat(answer.exchange().tries()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"'{\"data\": [1,',true", "'{\"data\": []}\n ',false", "'',false", "'[1]',false"})
  void seesThatABodyIsCutOffWhenOnlyTheConnectionEndsIt(String body, boolean cut)
      throws IOException, SourceException {
    try (var raw =
        new RawServer("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + body)) {
      Answer answer = connection(raw.uri(), NONE, time).ask(1, list());

      assertThat(answer.exchange().obstacle().en().contains("cut off")).isEqualTo(cut);
      assertThat(answer.exchange().status()).isEqualTo(cut ? 0 : 200);
    }
  }

  @Test
  void tellsThatTheAddressIsNoWebServer() throws IOException, SourceException {
    try (var raw = new RawServer("220 mail.example ready\r\n\r\n")) {
      assertThat(connection(raw.uri(), NONE, time).ask(1, list()).exchange().obstacle().en())
          .contains("something else than HTTP");
    }
  }

  @Test
  void tellsThatNobodyListens() throws IOException, SourceException {
    URI dead = deadPort();

    Answer answer = connection(dead, NONE, time).ask(1, list());

    assertThat(answer.exchange().status()).isZero();
    assertThat(answer.exchange().tries()).isEqualTo(MANNERS.retries() + 1);
    assertThat(answer.exchange().obstacle().en()).contains("nobody listens at " + dead);
    assertThat(answer.exchange().obstacle().sv()).contains("ingen lyssnar på " + dead);
  }

  @Test
  void endsWhenTheServiceIsGone() throws IOException, SourceException {
    Connection connection = connection(deadPort(), NONE, time);
    connection.ask(1, list());
    connection.ask(2, list());

    assertThatThrownBy(() -> connection.ask(3, list()))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("has ceased to answer: nobody listens");
  }

  @Test
  void waitsForANetworkThatIsGoneForAMinute() throws IOException, SourceException {
    URI address = deadPort();
    var goneUntil = StillTime.START.plusSeconds(60);
    List<TestServer> back = new ArrayList<>();
    Timing.Sleeper sleeper =
        wait -> {
          time.pass(wait);
          if (back.isEmpty() && time.instant().isAfter(goneUntil)) {
            back.add(TestServer.start(address.getPort()).answers(200, "{}"));
          }
        };
    var timing = new Timing(time, sleeper, () -> 1);
    var connection = new Connection(new Endpoint(address, Map.of()), NONE, MANNERS, timing, DIRECT);
    try (TestServer before = TestServer.start(address.getPort()).answers(200, "{}")) {
      assertThat(before.uri()).isEqualTo(address);
      connection.ask(1, list());
    }

    Answer answer = connection.ask(2, list());

    assertThat(answer.exchange().status()).isEqualTo(200);
    assertThat(answer.exchange().obstacle()).isEqualTo(Text.NONE);
    assertThat(back).hasSize(1);
    back.get(0).close();
  }

  @Test
  void endsWhenTheNetworkStaysAway() throws IOException, SourceException {
    URI address = deadPort();
    Connection connection = connection(address, NONE, time);
    try (TestServer before = TestServer.start(address.getPort()).answers(200, "{}")) {
      assertThat(before.uri()).isEqualTo(address);
      connection.ask(1, list());
    }

    assertThatThrownBy(() -> connection.ask(2, list()))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("has ceased to answer");
    assertThat(Duration.between(StillTime.START, time.instant()))
        .isBetween(Duration.ofMinutes(2), Duration.ofMinutes(3));
  }

  @Test
  void goesOnWhenOnlySomeQuestionsGetNoAnswer() throws SourceException {
    server.answers(
        exchange -> {
          if (exchange.getRequestURI().getPath().equals("/")) {
            TestServer.send(exchange, 404, new byte[0]);
          }
        });
    Connection connection = connection(server.uri(), NONE, time);

    for (int number = 1; number <= 4; number++) {
      assertThat(connection.ask(number, list()).exchange().status()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void waitsNoLongerThanItSays(boolean headersCome) throws SourceException {
    var never = new CountDownLatch(1);
    server.answers(
        exchange -> {
          if (headersCome) {
            exchange.sendResponseHeaders(200, 10);
            exchange.getResponseBody().flush();
          }
          await(never);
        });
    var hasty =
        new Manners(
            "ss12000/1.0",
            Duration.ofSeconds(5),
            Duration.ofMillis(150),
            Duration.ZERO,
            4,
            Duration.ofSeconds(1),
            0,
            0,
            1000);

    Answer answer =
        new Connection(new Endpoint(server.uri(), Map.of()), NONE, hasty, time.timing(), DIRECT)
            .ask(1, list());

    assertThat(answer.exchange().obstacle().en()).contains("did not answer within 1 s");
    assertThat(answer.exchange().tries()).isEqualTo(2);
    never.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      // The test is over.
      Thread.currentThread().interrupt();
    }
  }

  static URI deadPort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return URI.create("http://localhost:" + socket.getLocalPort());
    }
  }
}
