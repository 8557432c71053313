package se.ss12000.conformance.source.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.ss12000.conformance.source.http.Asking.connection;
import static se.ss12000.conformance.source.http.Asking.list;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.source.Request.Access;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.http.TestServer.Received;

final class TokensTest {
  private final StillTime time = new StillTime();
  private final TestServer server = TestServer.start();
  private final TestServer issuer = TestServer.start();

  @AfterEach
  void stop() {
    server.close();
    issuer.close();
  }

  @Test
  void fetchesATokenOnce() throws SourceException {
    server.answers(200, "{}");
    issuer.answers(200, token("one", 3600));
    Connection connection = connection(server.uri(), credentials(false), time);

    connection.ask(1, list());
    connection.ask(2, list());

    Received asked = ConnectionTest.only(issuer);
    assertThat(asked.method()).isEqualTo("POST");
    assertThat(asked.uri()).hasToString("/token");
    assertThat(asked.header("Content-type")).isEqualTo("application/x-www-form-urlencoded");
    assertThat(asked.body()).isEqualTo("grant_type=client_credentials&scope=read+all");
    assertThat(asked.header("Authorization")).isEqualTo("Basic " + base64("c%3A1:s%26cret-1"));
    assertThat(shown()).containsExactly("Bearer one", "Bearer one");
  }

  @Test
  void givesIdAndSecretInTheFormWhenToldTo() throws SourceException {
    server.answers(200, "{}");
    issuer.answers(200, token("one", 3600));

    connection(server.uri(), credentials(true), time).ask(1, list());

    Received asked = ConnectionTest.only(issuer);
    assertThat(asked.body()).endsWith("&client_id=c%3A1&client_secret=s%26cret-1");
    assertThat(asked.headers()).doesNotContainKey("Authorization");
  }

  @Test
  void renewsATokenBeforeItExpires() throws SourceException {
    server.answers(200, "{}");
    issuer.answers(200, token("one", 3600)).answers(200, token("two", 3600));
    Connection connection = connection(server.uri(), credentials(false), time);

    connection.ask(1, list());
    time.move(Duration.ofSeconds(3569));
    connection.ask(2, list());
    time.move(Duration.ofSeconds(1));
    connection.ask(3, list());

    assertThat(shown()).containsExactly("Bearer one", "Bearer one", "Bearer two");
  }

  @Test
  void renewsATokenThatIsNotAcceptedAnyMore() throws SourceException {
    server.answers(200, "{}").answers(401, "").answers(200, "{}");
    issuer.answers(200, token("one", 3600)).answers(200, token("two", 3600));
    Connection connection = connection(server.uri(), credentials(false), time);

    connection.ask(1, list());
    Exchange exchange = connection.ask(2, list()).exchange();

    assertThat(exchange.status()).isEqualTo(200);
    assertThat(exchange.tries()).isEqualTo(1);
    assertThat(shown()).containsExactly("Bearer one", "Bearer one", "Bearer two");
  }

  @Test
  void renewsNoTokenThatNeverWasAccepted() throws SourceException {
    server.answers(401, "");
    issuer.answers(200, token("one", 3600));
    Connection connection = connection(server.uri(), credentials(false), time);

    assertThat(connection.ask(1, list()).exchange().status()).isEqualTo(401);
    assertThat(connection.ask(2, list()).exchange().status()).isEqualTo(401);
    assertThat(issuer.received()).hasSize(1);
    assertThat(server.received()).hasSize(2);
  }

  @Test
  void renewsNothingWhenAnotherTokenWasShownOnPurpose() throws SourceException {
    server.answers(200, "{}").answers(401, "");
    issuer.answers(200, token("one", 3600));
    Connection connection = connection(server.uri(), credentials(false), time);

    connection.ask(1, list());
    connection.ask(2, list(Access.WRONG));

    assertThat(issuer.received()).hasSize(1);
    assertThat(shown()).hasSize(2).last().asString().doesNotContain("one");
  }

  @Test
  void asksForNoTokenWhenNoneIsToBeShown() throws SourceException {
    server.answers(401, "");
    issuer.answers(200, token("one", 3600));

    connection(server.uri(), credentials(false), time).ask(1, list(Access.NONE));

    assertThat(issuer.received()).isEmpty();
  }

  @Test
  void endsWhenNoTokenIsGiven() {
    issuer.answers(401, "{\"error\": \"invalid_client\", \"error_description\": \"s&cret-1\"}");

    assertThatThrownBy(() -> connection(server.uri(), credentials(false), time).ask(1, list()))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining(issuer.uri() + " gave no token (status 401, invalid_client)")
        .hasMessageNotContaining("s&cret");
    assertThat(server.received()).isEmpty();
  }

  @Test
  void quotesNoReasonThatNobodyKnows() {
    issuer.answers(400, "{\"error\": \"s&cret-1 is wrong\"}");

    assertThatThrownBy(() -> connection(server.uri(), credentials(false), time).ask(1, list()))
        .hasMessageContaining("(status 400)");
  }

  @Test
  void endsWhenTheAnswerHoldsNoToken() {
    issuer.answers(200, "<html></html>");

    assertThatThrownBy(() -> connection(server.uri(), credentials(false), time).ask(1, list()))
        .hasMessageContaining("without any access_token");
  }

  @Test
  void asksAgainForATokenWhenTheIssuerIsBusy() throws SourceException {
    server.answers(200, "{}");
    issuer.answers(503, "").answers(200, token("one", 3600));

    connection(server.uri(), credentials(false), time).ask(1, list());

    assertThat(shown()).containsExactly("Bearer one");
  }

  private List<String> shown() {
    return server.received().stream().map(received -> received.header("Authorization")).toList();
  }

  private Credentials credentials(boolean inBody) {
    return new Credentials.ClientCredentials(
        URI.create(issuer.uri() + "/token"), "c:1", Secret.of("s&cret-1"), "read all", inBody);
  }

  private static String token(String value, int seconds) {
    return "{\"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": %d}"
        .formatted(value, seconds);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
