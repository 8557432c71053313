package se.ss12000.conformance.source.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.source.http.Asking.MANNERS;
import static se.ss12000.conformance.source.http.Asking.NONE;
import static se.ss12000.conformance.source.http.Asking.list;
import static se.ss12000.conformance.source.http.Asking.route;
import static se.ss12000.conformance.source.http.Asking.text;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.source.SourceException;

/** A server that speaks HTTP/2 when it is asked to. */
final class Http2Test {
  private final List<String> protocols = new CopyOnWriteArrayList<>();
  private final StillTime time = new StillTime();
  private String body = "{\"data\": []}";
  private Undertow server = Undertow.builder().build();

  @AfterEach
  void stop() {
    server.stop();
  }

  @ParameterizedTest
  @CsvSource({"true,HTTP/2.0", "false,HTTP/1.1"})
  void speaksTheNewestVersionThatTheServerDoes(boolean offered, String expected)
      throws SourceException {
    start(offered);

    Answer answer = connection().ask(1, list());

    assertThat(protocols).containsExactly(expected);
    assertThat(text(answer)).isEqualTo(body);
    assertThat(answer.exchange().header("Content-Type")).contains("application/json");
  }

  @Test
  void capsABodyInTheNewVersionToo() throws SourceException {
    body = " ".repeat(MANNERS.largest() + 1);
    start(true);

    Answer answer = connection().ask(1, list());

    assertThat(answer.exchange().obstacle().en()).contains("larger than 1 MB");
    assertThat(answer.content()).isEmpty();
  }

  private void start(boolean http2) {
    server =
        Undertow.builder()
            .setServerOption(UndertowOptions.ENABLE_HTTP2, http2)
            .setIoThreads(1)
            .setWorkerThreads(1)
            .addHttpsListener(0, "localhost", TestKeys.server("server"))
            .setHandler(this::answer)
            .build();
    server.start();
  }

  private void answer(HttpServerExchange exchange) {
    protocols.add(exchange.getProtocol().toString());
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
    exchange.getResponseSender().send(body, UTF_8);
  }

  private Connection connection() {
    var address = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
    var endpoint = new Endpoint(URI.create("https://localhost:" + address.getPort()), Map.of());
    return new Connection(
        endpoint, NONE, MANNERS, time.timing(), route(TestKeys.trusting("server")));
  }
}
