package se.ss12000.conformance.source.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.source.SourceException;

/** Tokens of OAuth 2: fetched when needed, used until shortly before they expire. */
final class Tokens implements TokenSupply {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration MARGIN = Duration.ofSeconds(30);
  private static final long UNSAID = 300;

  /** The reasons that RFC 6749 knows; anything else might quote what we sent. */
  private static final Set<String> CODES =
      Set.of(
          "invalid_request",
          "invalid_client",
          "invalid_grant",
          "unauthorized_client",
          "unsupported_grant_type",
          "invalid_scope");

  private final Credentials.ClientCredentials credentials;
  private final Wire wire;
  private final Patience patience;
  private final Clock clock;
  private @Nullable Secret token;
  private Instant until = Instant.MIN;
  private boolean accepted;

  Tokens(Credentials.ClientCredentials credentials, Wire wire, Patience patience, Clock clock) {
    this.credentials = credentials;
    this.wire = wire;
    this.patience = patience;
    this.clock = clock;
  }

  @Override
  public Secret current() throws SourceException {
    if (token == null || !clock.instant().isBefore(until)) {
      HttpRequest request = request();
      Optional<Hindrance> met = take(patience.ask(() -> wire.send(request)).reply());
      if (met.isPresent()) {
        throw new SourceException(met.get().sentence());
      }
    }
    if (token == null) {
      throw new IllegalStateException("fetched, but not there");
    }
    return token;
  }

  @Override
  public Stream<Secret> known() {
    return Stream.concat(Stream.of(credentials.secret()), Stream.ofNullable(token));
  }

  @Override
  public void accepted() {
    accepted = true;
  }

  @Override
  public boolean drop() {
    boolean worked = accepted;
    if (worked) {
      token = null;
      accepted = false;
    }
    return worked;
  }

  @Override
  public Optional<Hindrance> fetch() throws SourceException {
    return take(wire.send(request()));
  }

  private Optional<Hindrance> take(Reply reply) {
    if (reply.hindrance().isPresent()) {
      return reply.hindrance();
    }
    JsonNode json = json(reply);
    String where = Endpoint.origin(credentials.tokenEndpoint());
    if (!reply.isSuccess()) {
      return Optional.of(refusal(where, reply.status(), json.path("error").asText()));
    }
    String given = json.path("access_token").asText();
    if (given.isEmpty() || given.chars().anyMatch(c -> c <= ' ' || c >= 0x7F)) {
      return Optional.of(Hindrance.at(where, Obstacle.NO_TOKEN));
    }
    token = Secret.of(given);
    until = clock.instant().plus(lasting(json.path("expires_in").asLong(UNSAID)));
    accepted = false;
    return Optional.empty();
  }

  private static Hindrance refusal(String where, int status, String code) {
    Obstacle obstacle =
        status == 429 || status == 503
            ? Obstacle.BUSY
            : status >= 500 ? Obstacle.BROKEN : Obstacle.TOKEN_REFUSED;
    return Hindrance.at(where, obstacle)
        .with("status", status)
        .with("code", CODES.contains(code) ? ", " + code : "");
  }

  /** Renewed before it expires, but not at once when it is short-lived. */
  static Duration lasting(long seconds) {
    var told = Duration.ofSeconds(Math.max(0, Math.min(seconds, Integer.MAX_VALUE)));
    var margin = told.dividedBy(4);
    return told.minus(margin.compareTo(MARGIN) > 0 ? MARGIN : margin);
  }

  private static JsonNode json(Reply reply) {
    try {
      return Optional.ofNullable(JSON.readTree(reply.content())).orElseGet(JSON::createObjectNode);
    } catch (IOException e) {
      // No JSON, no token.
      return JSON.createObjectNode();
    }
  }

  private HttpRequest request() {
    var form = new StringBuilder("grant_type=client_credentials");
    if (!credentials.scope().isEmpty()) {
      form.append("&scope=").append(encoded(credentials.scope()));
    }
    HttpRequest.Builder request =
        wire.request(credentials.tokenEndpoint())
            .header("Content-Type", "application/x-www-form-urlencoded");
    String id = encoded(credentials.id());
    String secret = encoded(credentials.secret().reveal());
    if (credentials.inBody()) {
      form.append("&client_id=").append(id).append("&client_secret=").append(secret);
    } else {
      request.header("Authorization", basic(id, secret));
    }
    return request.POST(HttpRequest.BodyPublishers.ofString(form.toString())).build();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String basic(String user, String password) {
    byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }
}
