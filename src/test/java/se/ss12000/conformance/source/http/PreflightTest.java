package se.ss12000.conformance.source.http;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.source.http.Asking.NONE;
import static se.ss12000.conformance.source.http.Asking.connection;
import static se.ss12000.conformance.source.http.Asking.list;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.source.Request;
import se.ss12000.conformance.source.Request.Access;
import se.ss12000.conformance.source.SourceException;

final class PreflightTest {
  private static final Credentials BEARER = new Credentials.Bearer(Secret.of("open-sesame-42"));

  private final StillTime time = new StillTime();
  private final TestServer server = TestServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void passesAServiceThatAnswers() throws SourceException {
    server.answers(200, "{\"data\": []}");

    assertThat(check(server.uri(), BEARER)).isEmpty();
    assertThat(server.received()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "401,false,NOT_LET_IN",
    "403,false,NOT_LET_IN",
    "401,true,CREDENTIALS_WANTED",
    "404,false,NOT_FOUND",
    "407,false,PROXY",
    "429,false,BUSY",
    "500,false,BROKEN",
    "503,false,BUSY"
  })
  void tellsWhatIsInTheWay(int status, boolean open, Obstacle expected) throws SourceException {
    server.answers(status, "{}");

    Hindrance met = check(server.uri(), open ? NONE : BEARER).orElseThrow();

    assertThat(met.obstacle()).isEqualTo(expected);
    assertThat(met.sentence().en()).contains(server.uri().toString()).doesNotContain("{");
    assertThat(met.sentence().sv()).contains(server.uri().toString()).doesNotContain("{");
    assertThat(time.waits()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"text/html;charset=utf-8,''", "application/json,'\n<!DOCTYPE html>'"})
  void tellsAWebPageFromAnAnswer(String type, String body) throws SourceException {
    server.answers(200, body, "Content-Type", type);

    Hindrance met = check(server.uri(), BEARER).orElseThrow();

    assertThat(met.obstacle()).isEqualTo(Obstacle.WEB_PAGE);
    assertThat(met.obstacle().isConfiguration()).isTrue();
  }

  @Test
  void passesAnswersThatOnlySayThatTheyAreAWebPage() throws SourceException {
    server.answers(200, "{\"data\": []}", "Content-Type", "text/html");

    assertThat(check(server.uri(), BEARER)).isEmpty();
  }

  @Test
  void passesAServiceThatRefusesSomethingElse() throws SourceException {
    server.answers(400, "{\"code\": \"limit\"}");

    assertThat(check(server.uri(), BEARER)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"404", "403", "500"})
  void passesAServiceThatOffersOneTypeOnly(int status) throws SourceException {
    server.answers(status, "{}").answers(200, "{\"data\": []}");

    assertThat(check(server.uri(), BEARER)).isEmpty();
    assertThat(server.received()).hasSize(2);
  }

  @Test
  void tellsWhatIsWorseThanATypeThatIsNotThere() throws SourceException {
    server.answers(404, "{}").answers(403, "{}");

    assertThat(check(server.uri(), BEARER))
        .hasValueSatisfying(met -> assertThat(met.obstacle()).isEqualTo(Obstacle.NOT_LET_IN));
  }

  @Test
  void tellsADeadPortAtOnce() throws IOException, SourceException {
    Hindrance met = check(RetryTest.deadPort(), BEARER).orElseThrow();

    assertThat(met.obstacle()).isEqualTo(Obstacle.REFUSED);
    assertThat(met.obstacle().isConfiguration()).isFalse();
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void tellsARefusedTokenBeforeAnythingIsAsked() throws SourceException {
    try (TestServer issuer = TestServer.start()) {
      issuer.answers(400, "{\"error\": \"invalid_scope\"}");
      server.answers(200, "{}");
      var credentials =
          new Credentials.ClientCredentials(
              URI.create(issuer.uri() + "/token"), "id", Secret.of("open-sesame-42"), "x", false);

      Hindrance met = check(server.uri(), credentials).orElseThrow();

      assertThat(met.obstacle()).isEqualTo(Obstacle.TOKEN_REFUSED);
      assertThat(met.sentence().en()).contains(issuer.uri().toString(), "invalid_scope");
      assertThat(server.received()).isEmpty();
    }
  }

  @Test
  void tellsARedirectionElsewhere() throws SourceException {
    server.answers(302, "", "Location", "https://login.example/start");

    Hindrance met = check(server.uri(), BEARER).orElseThrow();

    assertThat(met.obstacle()).isEqualTo(Obstacle.REDIRECTED);
    assertThat(met.sentence().en()).contains("https://login.example:443");
  }

  private Optional<Hindrance> check(URI base, Credentials credentials) throws SourceException {
    var groups =
        new Request(Question.LIST, 0, "GET /groups", "/groups", List.of(), "", Access.GIVEN);
    return new Preflight(connection(base, credentials, time)).check(List.of(list(), groups));
  }
}
