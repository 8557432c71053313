package se.ss12000.conformance.source.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.ss12000.conformance.source.http.Asking.MANNERS;
import static se.ss12000.conformance.source.http.Asking.NONE;
import static se.ss12000.conformance.source.http.Asking.list;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.source.SourceException;

final class TlsTest {
  private final StillTime time = new StillTime();

  @Test
  void trustsAnAuthorityOfItsOwn() throws SourceException {
    try (TestServer server = answering("server", false)) {
      Exchange exchange = ask(server.uri(), TestKeys.trusting("server"));

      assertThat(exchange.status()).isEqualTo(200);
    }
  }

  @Test
  void trustsAnAuthorityInPkcs12() throws SourceException {
    var tls =
        new Tls(
            Optional.of(TestKeys.file("server.p12")),
            Optional.empty(),
            Optional.empty(),
            Optional.of(TestKeys.PASSWORD));
    try (TestServer server = answering("server", false)) {
      assertThat(ask(server.uri(), tls).status()).isEqualTo(200);
    }
  }

  @Test
  void trustsNobodyUnknown() throws SourceException {
    try (TestServer server = answering("server", false)) {
      Exchange exchange = ask(server.uri(), Tls.USUAL);

      assertThat(exchange.status()).isZero();
      assertThat(exchange.tries()).isEqualTo(1);
      assertThat(exchange.obstacle().en()).contains("issued by nobody we trust");
      assertThat(server.received()).isEmpty();
    }
  }

  @Test
  void refusesACertificateForAnotherHost() throws SourceException {
    try (TestServer server = answering("other-host", false)) {
      assertThat(ask(server.uri(), TestKeys.trusting("other-host")).obstacle().en())
          .contains("for another host name");
    }
  }

  @Test
  void refusesACertificateThatHasExpired() throws SourceException {
    try (TestServer server = answering("expired", false)) {
      assertThat(ask(server.uri(), TestKeys.trusting("expired")).obstacle().en())
          .contains("not valid today");
    }
  }

  static Stream<Tls> identities() {
    Optional<Path> authority = Optional.of(TestKeys.file("server.pem"));
    return Stream.of(
        new Tls(
            authority,
            Optional.of(TestKeys.file("client.p12")),
            Optional.empty(),
            Optional.of(TestKeys.PASSWORD)),
        new Tls(
            authority,
            Optional.of(TestKeys.file("client.pem")),
            Optional.of(TestKeys.file("client-key.pem")),
            Optional.empty()));
  }

  @ParameterizedTest
  @MethodSource("identities")
  void showsAClientCertificate(Tls tls) throws SourceException {
    try (TestServer server = answering("server", true)) {
      assertThat(ask(server.uri(), tls).status()).isEqualTo(200);
    }
  }

  @Test
  void saysThatAClientCertificateIsWanted() throws SourceException {
    try (TestServer server = answering("server", true)) {
      assertThat(ask(server.uri(), TestKeys.trusting("server")).obstacle().en())
          .contains("without the (right) client certificate");
    }
  }

  @Test
  void saysThatThereIsNoTls() throws IOException, SourceException {
    try (var server = new RawServer("HTTP/1.1 400 Bad Request\r\n\r\n")) {
      URI uri = URI.create(server.uri().toString().replace("http:", "https:"));

      assertThat(ask(uri, Tls.USUAL).obstacle().en()).contains("does not speak TLS");
    }
  }

  static Stream<Tls> unusable() {
    Optional<Path> none = Optional.empty();
    Path key = TestKeys.file("client-key.pem");
    return Stream.of(
        new Tls(Optional.of(Path.of("missing.pem")), none, none, Optional.empty()),
        new Tls(Optional.of(key), none, none, Optional.empty()),
        new Tls(none, Optional.of(TestKeys.file("client.pem")), none, Optional.empty()),
        new Tls(none, Optional.of(key), none, Optional.empty()),
        new Tls(
            none,
            Optional.of(TestKeys.file("client.p12")),
            none,
            Optional.of(Secret.of("another"))));
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void refusesFilesThatAreNotWhatTheyShouldBe(Tls tls) {
    assertThatThrownBy(() -> Route.of(tls, Map.of()))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining(".p")
        .hasMessageNotContaining("another");
  }

  private static TestServer answering(String certificate, boolean wantsCertificate) {
    return TestServer.startTls(TestKeys.server(certificate), wantsCertificate)
        .answers(200, "{\"data\": []}");
  }

  private Exchange ask(URI uri, Tls tls) throws SourceException {
    return new Connection(
            new Endpoint(uri, Map.of()), NONE, MANNERS, time.timing(), Asking.route(tls))
        .ask(1, list())
        .exchange();
  }
}
