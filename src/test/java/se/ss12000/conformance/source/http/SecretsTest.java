package se.ss12000.conformance.source.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.ss12000.conformance.source.http.Asking.connection;
import static se.ss12000.conformance.source.http.Asking.list;
import static se.ss12000.conformance.source.http.Asking.text;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.source.Request.Access;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.http.TestServer.Received;

final class SecretsTest {
  private static final String SECRET = "öppna-sesam-42";

  private final StillTime time = new StillTime();
  private final TestServer server = TestServer.start();

  @TempDir Path folder;

  @AfterEach
  void stop() {
    server.close();
  }

  static Stream<Credentials> kinds() {
    Secret secret = Secret.of("open-sesame-42");
    return Stream.of(
        new Credentials.Bearer(secret),
        new Credentials.ApiKey("X-Api-Key", secret),
        new Credentials.Basic("client", secret));
  }

  @Test
  void showsATokenAndAKeyAndAPassword() throws SourceException {
    server.answers(200, "{}");
    for (Credentials credentials : kinds().toList()) {
      connection(server.uri(), credentials, time).ask(1, list());
    }

    List<Received> received = server.received();
    assertThat(received.get(0).header("Authorization")).isEqualTo("Bearer open-sesame-42");
    assertThat(received.get(1).header("X-api-key")).isEqualTo("open-sesame-42");
    assertThat(received.get(1).header("Authorization")).isEmpty();
    assertThat(received.get(2).header("Authorization"))
        .isEqualTo(
            "Basic " + Base64.getEncoder().encodeToString("client:open-sesame-42".getBytes(UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void showsNothingWhenAskedNotTo(Credentials credentials) throws SourceException {
    server.answers(401, "");

    connection(server.uri(), credentials, time).ask(1, list(Access.NONE));

    assertThat(ConnectionTest.only(server).headers())
        .doesNotContainKeys("Authorization", "X-api-key");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void showsSomethingMadeUpOfTheSameKindWhenAskedTo(Credentials credentials)
      throws SourceException {
    server.answers(200, "{}").answers(401, "");
    Connection connection = connection(server.uri(), credentials, time);
    connection.ask(1, list());
    connection.ask(2, list(Access.WRONG));

    Map<String, List<String>> right = server.received().get(0).headers();
    Map<String, List<String>> wrong = server.received().get(1).headers();
    assertThat(wrong.keySet()).isEqualTo(right.keySet());
    assertThat(wrong.toString())
        .doesNotContain("open-sesame")
        .doesNotContain(right.getOrDefault("Authorization", List.of("none")).get(0));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void keepsNothingSecretOfAnAnswer(Credentials credentials) throws SourceException {
    server.answers(
        401,
        "{\"message\": \"open-sesame-42 is wrong\"}",
        "Set-Cookie",
        "session=1",
        "WWW-Authenticate",
        "Bearer realm=\"x\", nonce=\"1\"",
        "X-Auth-Token",
        "1",
        "Authorization",
        "Bearer 1");

    Answer answer = connection(server.uri(), credentials, time).ask(1, list());

    assertThat(answer.exchange().headers())
        .containsOnlyKeys("content-type", "content-length", "date", "www-authenticate")
        .containsEntry("www-authenticate", List.of("Bearer"));
    assertThat(text(answer)).isEqualTo("{\"message\": \"*** is wrong\"}");
    assertThat(answer.exchange().toString()).doesNotContain("sesame");
  }

  @Test
  void neverShowsASecretWhenPrinted() {
    var credentials =
        new Credentials.ClientCredentials(
            URI.create("https://skola.example/token"), "id", Secret.of(SECRET), "", false);

    assertThat(credentials.toString()).contains("***").doesNotContain("sesam");
  }

  @Test
  void readsASecretFromTheFirstLineOfAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), SECRET + "\r\n");

    assertThat(Secret.ofFile(file).reveal()).isEqualTo(SECRET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\nb", "a\u0000"})
  void refusesWhatIsNoSecret(String value) {
    assertThatThrownBy(() -> Secret.of(value)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://user:password@skola.example",
        "https://skola.example/?key=1",
        "https://skola.example/#x",
        "ftp://skola.example",
        "skola.example",
        "https:///persons"
      })
  void refusesAnAddressThatHoldsMoreOrLessThanItShould(String address) {
    assertThatThrownBy(() -> new Endpoint(URI.create(address), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("password");
  }
}
