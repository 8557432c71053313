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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.source.Request;
import se.ss12000.conformance.source.Request.Access;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.http.TestServer.Received;
import se.ss12000.conformance.text.Text;

final class ConnectionTest {
  private final StillTime time = new StillTime();
  private final TestServer server = TestServer.start();

  @BeforeEach
  void answersUnlessToldOtherwise() {
    assertThat(server.received()).isEmpty();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void asksForAListAndTellsWhatCameBack() throws SourceException {
    server.answers(200, "{\"data\": []}");

    Answer answer =
        connection(URI.create(server.uri() + "/v2.0/"), NONE, time)
            .ask(7, list(new Parameter("limit", "10")));

    Exchange exchange = answer.exchange();
    assertThat(text(answer)).isEqualTo("{\"data\": []}");
    assertThat(exchange.number()).isEqualTo(7);
    assertThat(exchange.walk()).isEqualTo(7);
    assertThat(exchange.method()).isEqualTo("GET");
    assertThat(exchange.url()).isEqualTo(server.uri() + "/v2.0/persons?limit=10");
    assertThat(exchange.status()).isEqualTo(200);
    assertThat(exchange.header("Content-Type")).contains("application/json");
    assertThat(exchange.at()).isEqualTo(StillTime.START);
    assertThat(exchange.tries()).isEqualTo(1);
    assertThat(exchange.obstacle()).isEqualTo(Text.NONE);
  }

  @Test
  void saysWhoItIs() throws SourceException {
    server.answers(200, "{}");

    connection(server.uri(), NONE, time).ask(1, list());

    Received received = only(server);
    assertThat(received.header("User-agent")).isEqualTo("ss12000/1.0 (+conformance test)");
    assertThat(received.header("Accept")).isEqualTo("application/json");
    assertThat(received.headers()).doesNotContainKeys("Authorization", "Upgrade");
  }

  @Test
  void sendsALookupAsItIs() throws SourceException {
    server.answers(200, "[]");
    var lookup =
        new Request(
            Question.LOOKUP,
            0,
            "POST /persons/lookup",
            "/persons/lookup",
            List.of(),
            "{\"ids\": []}",
            Access.GIVEN);

    Answer answer = connection(server.uri(), NONE, time).ask(1, lookup);

    assertThat(answer.exchange().method()).isEqualTo("POST");
    assertThat(only(server).body()).isEqualTo("{\"ids\": []}");
    assertThat(only(server).header("Content-type")).isEqualTo("application/json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"POST /subscriptions", "DELETE /persons/{id}", "PUT /persons", "POST /log/"})
  void refusesToChangeAnything(String operation) {
    var request = new Request(Question.LIST, 0, operation, "/persons", List.of(), "", Access.GIVEN);

    assertThatThrownBy(() -> connection(server.uri(), NONE, time).ask(1, request))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(server.received()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example/",
        "//evil.example/persons",
        "x&limit=1#y?z",
        "Åsa Öst+%2F\r\nHost: evil.example"
      })
  void sendsAPageTokenAsAParameterWhateverItHolds(String token) throws SourceException {
    server.answers(200, "{}");

    connection(server.uri(), NONE, time).ask(1, list(new Parameter("pageToken", token)));

    URI uri = only(server).uri();
    assertThat(uri.getPath()).isEqualTo("/persons");
    assertThat(uri.getQuery()).isEqualTo("pageToken=" + token);
    assertThat(uri.getRawQuery()).doesNotContain("#", "+", " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "@evil.example", "å", "%2e%2e", "x?y=z#w", ":80"})
  void sendsAnIdAsAStepOfThePathWhateverItHolds(String id) throws SourceException {
    server.answers(404, "");
    var request =
        new Request(
            Question.MALFORMED_ID,
            0,
            "GET /persons/{id}",
            "/persons/" + id,
            List.of(),
            "",
            Access.GIVEN);

    connection(server.uri(), NONE, time).ask(1, request);

    assertThat(only(server).uri().getPath()).isEqualTo("/persons/" + id);
    assertThat(only(server).uri().getRawQuery()).isNull();
  }

  @Test
  void goesElsewhereForACollectionThatIsElsewhere() throws SourceException {
    try (TestServer other = TestServer.start()) {
      other.answers(200, "{}");
      var endpoint = new Endpoint(server.uri(), Map.of("/persons", other.uri()));

      new Connection(endpoint, NONE, MANNERS, time.timing(), DIRECT).ask(1, list());

      assertThat(other.received()).hasSize(1);
      assertThat(server.received()).isEmpty();
    }
  }

  @Test
  void unpacksWhatWasPacked() throws IOException, SourceException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write("{\"data\": []}".getBytes(UTF_8));
    }
    server.answers(
        exchange ->
            TestServer.send(exchange, 200, packed.toByteArray(), "Content-Encoding", "gzip"));

    assertThat(text(connection(server.uri(), NONE, time).ask(1, list())))
        .isEqualTo("{\"data\": []}");
    assertThat(only(server).header("Accept-encoding")).isEqualTo("gzip");
  }

  @Test
  void keepsTheBodyOfAnError() throws SourceException {
    server.answers(400, "{\"code\": \"x\"}");

    Answer answer = connection(server.uri(), NONE, time).ask(1, list());

    assertThat(answer.exchange().status()).isEqualTo(400);
    assertThat(answer.exchange().obstacle()).isEqualTo(Text.NONE);
    assertThat(text(answer)).isEqualTo("{\"code\": \"x\"}");
    assertThat(server.received()).hasSize(1);
  }

  @Test
  void keepsABodyThatIsNotTextAsItIs() throws SourceException {
    byte[] latin1 = {'"', (byte) 0xE5, '"'};
    server.answers(exchange -> TestServer.send(exchange, 200, latin1));

    assertThat(connection(server.uri(), NONE, time).ask(1, list()).content()).isEqualTo(latin1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void endsABodyThatIsTooLarge(boolean announced) throws SourceException {
    var body = new byte[MANNERS.largest() + 1];
    server.answers(
        exchange -> {
          exchange.sendResponseHeaders(200, announced ? body.length : 0);
          exchange.getResponseBody().write(body);
        });

    Answer answer = connection(server.uri(), NONE, time).ask(1, list());

    assertThat(answer.exchange().obstacle().en()).contains("larger than 1 MB");
    assertThat(answer.content()).isEmpty();
    assertThat(server.received()).hasSize(1);
  }

  @Test
  void endsABodyThatGrowsTooLarge() throws IOException, SourceException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[MANNERS.largest() + 1]);
    }
    server.answers(
        exchange ->
            TestServer.send(exchange, 200, packed.toByteArray(), "Content-Encoding", "gzip"));

    Answer answer = connection(server.uri(), NONE, time).ask(1, list());

    assertThat(answer.exchange().obstacle().en()).contains("larger than 1 MB");
  }

  @Test
  void followsARedirectionWithinTheOrigin() throws SourceException {
    server.answers(301, "", "Location", "/persons/?limit=1").answers(200, "{}");

    Answer answer = connection(server.uri(), NONE, time).ask(1, list());

    assertThat(answer.exchange().status()).isEqualTo(200);
    assertThat(server.received())
        .extracting(received -> received.uri().toString())
        .containsExactly("/persons", "/persons/?limit=1");
  }

  @Test
  void followsNoRedirectionElsewhere() throws SourceException {
    try (TestServer other = TestServer.start()) {
      other.answers(200, "{}");
      server.answers(302, "", "Location", other.uri() + "/login?session=1");
      var credentials = new Credentials.Bearer(Secret.of("opensesame"));

      Answer answer = connection(server.uri(), credentials, time).ask(1, list());

      assertThat(other.received()).isEmpty();
      assertThat(answer.exchange().obstacle().en())
          .contains("redirects to " + other.uri())
          .doesNotContain("session");
      assertThat(answer.exchange().header("location")).contains(other.uri() + "/login");
    }
  }

  @Test
  void endsARedirectionThatGoesInACircle() throws SourceException {
    server.answers(302, "", "Location", "/persons");

    Answer answer = connection(server.uri(), NONE, time).ask(1, list());

    assertThat(answer.exchange().status()).isEqualTo(302);
    assertThat(server.received()).hasSize(6);
  }

  static Received only(TestServer server) {
    assertThat(server.received()).hasSize(1);
    return server.received().get(0);
  }
}
