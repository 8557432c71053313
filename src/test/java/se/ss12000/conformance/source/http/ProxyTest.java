package se.ss12000.conformance.source.http;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.source.http.Asking.MANNERS;
import static se.ss12000.conformance.source.http.Asking.list;
import static se.ss12000.conformance.source.http.Asking.text;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.source.SourceException;

/** On the way through a proxy. */
final class ProxyTest {
  private static final Credentials TOKEN = new Credentials.Bearer(Secret.of("open-sesame"));

  private final StillTime time = new StillTime();

  @Test
  void asksTheProxyThatTheEnvironmentNames() throws SourceException {
    try (TestServer proxy = TestServer.start()) {
      proxy.answers(200, "{\"data\": []}");
      Map<String, String> environment = Map.of("http_proxy", proxy.uri().toString());
      var endpoint = new Endpoint(URI.create("http://skola.example/v2.0"), Map.of());

      Answer answer =
          new Connection(endpoint, TOKEN, MANNERS, time.timing(), Route.of(Tls.USUAL, environment))
              .ask(1, list());

      assertThat(text(answer)).isEqualTo("{\"data\": []}");
      assertThat(proxy.received())
          .extracting(received -> received.uri().toString())
          .containsExactly("http://skola.example/v2.0/persons");
    }
  }

  @Test
  void showsTheProxyNothingOfASecureExchange() throws IOException, SourceException {
    try (TestServer server = TestServer.startTls(TestKeys.server("server"), false);
        var proxy = new TunnelProxy("200 OK")) {
      server.answers(200, "{\"data\": []}");

      Answer answer = through(proxy, server).ask(1, list());

      assertThat(text(answer)).isEqualTo("{\"data\": []}");
      assertThat(server.received().get(0).header("Authorization")).isEqualTo("Bearer open-sesame");
      assertThat(proxy.heads())
          .singleElement()
          .asString()
          .startsWith("CONNECT localhost:" + server.uri().getPort())
          .doesNotContain("sesame", "persons");
    }
  }

  @Test
  void tellsThatTheProxyLetsNothingThrough() throws IOException, SourceException {
    try (TestServer server = TestServer.startTls(TestKeys.server("server"), false);
        var proxy = new TunnelProxy("403 Forbidden")) {
      Answer answer = through(proxy, server).ask(1, list());

      assertThat(answer.exchange().status()).isZero();
      assertThat(answer.exchange().obstacle().en()).contains("the proxy on the way to");
      assertThat(server.received()).isEmpty();
    }
  }

  private Connection through(TunnelProxy proxy, TestServer server) throws SourceException {
    ProxySelector selector = ProxySelector.of(new InetSocketAddress("localhost", proxy.port()));
    Route trusting = Asking.route(TestKeys.trusting("server"));
    return new Connection(
        new Endpoint(server.uri(), Map.of()),
        TOKEN,
        MANNERS,
        time.timing(),
        new Route(trusting.tls(), selector));
  }
}
