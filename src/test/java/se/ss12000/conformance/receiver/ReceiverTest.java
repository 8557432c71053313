package se.ss12000.conformance.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.crawl.Notice;
import se.ss12000.conformance.provider.Tls;

final class ReceiverTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-02T12:00:00Z"), ZoneOffset.UTC);
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final Path KEYS = Path.of("src/test/resources/tls/server.p12");
  private static final String PASSWORD = "secret";

  private static ReceiverSettings settings(Conduct conduct) {
    return new ReceiverSettings(
        "127.0.0.1", 0, Optional.empty(), Optional.empty(), conduct, "word", CLOCK);
  }

  private static int post(String target, String body) throws IOException, InterruptedException {
    return post(HttpClient.newHttpClient(), target, body);
  }

  private static int post(HttpClient client, String target, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(target))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer geheim")
            .header("X-Other", "geheim")
            .POST(BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }

  @Test
  void answersExactly200AndKeepsWhatCame() throws IOException, InterruptedException {
    try (Receiver receiver = Receiver.start(settings(Conduct.OK))) {
      assertThat(post(receiver.target(), "{}")).isEqualTo(200);

      Notice notice = receiver.next(SOON).orElseThrow();
      assertThat(notice.content()).isEqualTo("{}");
      assertThat(notice.status()).isEqualTo(200);
      assertThat(notice.headers())
          .isEqualTo(
              Map.of(
                  "content-type", List.of("application/json"), "authorization", List.of("Bearer")));
    }
  }

  @Test
  void doesNotHearThoseWhoDoNotKnowTheWord() throws IOException, InterruptedException {
    try (Receiver receiver = Receiver.start(settings(Conduct.OK))) {
      assertThat(post(receiver.target().replace("word", "other"), "{}")).isEqualTo(404);

      assertThat(receiver.next(Duration.ZERO)).isEmpty();
    }
  }

  @Test
  void failsTheFirstNoticeOnlyWhenToldTo() throws IOException, InterruptedException {
    try (Receiver receiver = Receiver.start(settings(Conduct.ERROR))) {
      assertThat(post(receiver.target(), "{}")).isEqualTo(500);
      assertThat(post(receiver.target(), "{}")).isEqualTo(200);

      assertThat(receiver.next(SOON).orElseThrow().status()).isEqualTo(500);
      assertThat(receiver.next(SOON).orElseThrow().status()).isEqualTo(200);
    }
  }

  @Test
  void namesTheAddressOfATunnel() throws IOException {
    var settings =
        new ReceiverSettings(
            "127.0.0.1",
            0,
            Optional.of(URI.create("https://tunnel.example/hooks/")),
            Optional.empty(),
            Conduct.OK,
            "word",
            CLOCK);
    try (Receiver receiver = Receiver.start(settings)) {
      assertThat(receiver.target()).isEqualTo("https://tunnel.example/hooks/word");
    }
  }

  @Test
  void provesWhoItIsWithTheGivenCertificate()
      throws IOException, InterruptedException, GeneralSecurityException {
    SSLContext tls;
    try (var keys = Files.newInputStream(KEYS)) {
      tls = Tls.context(keys, PASSWORD.toCharArray(), Optional.empty());
    }
    var settings =
        new ReceiverSettings(
            "localhost", 0, Optional.empty(), Optional.of(tls), Conduct.OK, "word", CLOCK);
    try (Receiver receiver = Receiver.start(settings)) {
      assertThat(receiver.target()).startsWith("https://localhost:");
      HttpClient client = HttpClient.newBuilder().sslContext(trusting()).build();
      assertThat(post(client, receiver.target(), "{}")).isEqualTo(200);
    }
  }

  private static SSLContext trusting() throws GeneralSecurityException, IOException {
    KeyStore server = KeyStore.getInstance(KEYS.toFile(), PASSWORD.toCharArray());
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("server", server.getCertificate(server.aliases().nextElement()));
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}
