package se.ss12000.conformance.source.http;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.source.Client;
import se.ss12000.conformance.source.Request;
import se.ss12000.conformance.source.Request.Access;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.http.Credentials.ClientCredentials;
import se.ss12000.conformance.source.http.Credentials.SignedToken;
import se.ss12000.conformance.source.http.Patience.Tried;
import se.ss12000.conformance.text.Text;

/** Asks a service over HTTP. Nothing but GET and lookups is asked: nothing is changed there. */
public final class Connection implements Client, AutoCloseable {
  private static final int MOST_REDIRECTS = 5;
  private static final int UNAUTHORISED = 401;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> REDIRECTS_OF_POST = Set.of(307, 308);

  private final Endpoint endpoint;
  private final Timing timing;
  private final Pace pace;
  private final Wire wire;
  private final Patience patience;
  private final Presence presence;
  private final Door door;

  public Connection(
      Endpoint endpoint, Credentials credentials, Manners manners, Timing timing, Route route) {
    this.pace = new Pace(manners, timing);
    this.endpoint = endpoint;
    this.timing = timing;
    this.wire = new Wire(manners, pace, route);
    this.patience = new Patience(manners, timing, pace);
    this.presence =
        new Presence(pace, timing.clock(), () -> wire.send(wire.request(endpoint.base()).build()));
    this.door = new Door(credentials, tokens(credentials));
  }

  private Optional<TokenSupply> tokens(Credentials credentials) {
    if (credentials instanceof ClientCredentials client) {
      return Optional.of(new Tokens(client, wire, patience, timing.clock()));
    }
    return credentials instanceof SignedToken own
        ? Optional.of(new OwnTokens(own, timing.clock()))
        : Optional.empty();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException when the operation is neither a GET nor a lookup
   */
  @Override
  public Answer ask(int number, Request request) throws SourceException {
    refuseWriting(request);
    return exchange(number, request);
  }

  /** Asks without looking whether something is changed by it: for those who may. */
  Answer exchange(int number, Request request) throws SourceException {
    URI uri = endpoint.address(request);
    Instant at = timing.clock().instant();
    boolean repeatable = isRepeatable(request);
    Tried tried = patience.ask(() -> once(uri, request), repeatable);
    if (repeatable && presence.hasReturned(tried.reply())) {
      tried = patience.ask(() -> once(uri, request), true);
    }
    presence.note(tried.reply());
    return answer(number, request, uri, at, tried);
  }

  /** Asks once, and takes what comes. */
  Reply probe(Request request) throws SourceException {
    refuseWriting(request);
    Reply reply = once(endpoint.address(request), request);
    presence.met(reply);
    return reply;
  }

  /** From now on no budget of requests or time keeps anything from being asked. */
  void lift() {
    pace.lift();
  }

  /** Nothing more is asked. */
  @Override
  public void close() {
    wire.close();
  }

  Optional<Hindrance> fetchToken() throws SourceException {
    return door.prepare();
  }

  boolean hasNothingToShow() {
    return door.hasNothingToShow();
  }

  /** The address under which a request is made. */
  URI base(Request request) {
    return endpoint.base(request);
  }

  private static void refuseWriting(Request request) {
    boolean reading = method(request).equals("GET") && request.body().isEmpty();
    if (!reading && !isLookup(request)) {
      throw new IllegalArgumentException("neither GET nor lookup: " + request.operation());
    }
  }

  private static boolean isLookup(Request request) {
    return request.operation().matches("POST /\\w+/lookup") && request.path().endsWith("/lookup");
  }

  /** Whether it makes no difference to the service that the same is asked twice. */
  private static boolean isRepeatable(Request request) {
    return !method(request).equals("POST") || isLookup(request);
  }

  private static String method(Request request) {
    return request.operation().split(" ", 2)[0];
  }

  private Reply once(URI uri, Request request) throws SourceException {
    Reply reply = follow(uri, request);
    if (request.access() != Access.GIVEN) {
      return reply;
    }
    if (reply.status() == UNAUTHORISED && door.isWorthAnotherTry()) {
      return follow(uri, request);
    }
    if (reply.isSuccess()) {
      door.opened();
    }
    return reply;
  }

  /** Redirections are followed within the same origin, and nowhere else. */
  private Reply follow(URI first, Request request) throws SourceException {
    URI uri = first;
    Reply reply = send(uri, request);
    for (int hops = 0; hops < MOST_REDIRECTS; hops++) {
      Optional<URI> target = target(uri, reply, method(request).equals("GET"));
      if (target.isEmpty()) {
        return reply;
      }
      uri = target.get();
      if (!Endpoint.isSameOrigin(first, uri) || uri.getRawUserInfo() != null) {
        return reply.but(
            Hindrance.at(Endpoint.origin(first), Obstacle.REDIRECTED)
                .with("target", Endpoint.origin(uri)));
      }
      reply = send(uri, request);
    }
    return reply;
  }

  private static Optional<URI> target(URI uri, Reply reply, boolean get) {
    String location = reply.header("Location");
    boolean redirects =
        (get ? REDIRECTS : REDIRECTS_OF_POST).contains(reply.status()) && !location.isEmpty();
    try {
      return redirects
          ? Optional.of(uri.resolve(location)).filter(target -> target.getHost() != null)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      // What is no address leads nowhere.
      return Optional.empty();
    }
  }

  private Reply send(URI uri, Request request) throws SourceException {
    HttpRequest.Builder builder = wire.request(uri);
    door.show(request.access(), builder);
    switch (method(request)) {
      case "GET" -> builder.GET();
      case "DELETE" -> builder.DELETE();
      default -> builder.method(method(request), body(request, builder));
    }
    return wire.send(builder.build());
  }

  private static HttpRequest.BodyPublisher body(Request request, HttpRequest.Builder builder) {
    if (request.body().isEmpty()) {
      return HttpRequest.BodyPublishers.noBody();
    }
    builder.header("Content-Type", "application/json");
    return HttpRequest.BodyPublishers.ofString(request.body(), StandardCharsets.UTF_8);
  }

  private Answer answer(int number, Request request, URI uri, Instant at, Tried tried) {
    Reply reply = tried.reply();
    var exchange =
        new Exchange(
            number,
            request.walk() == 0 ? number : request.walk(),
            request.question(),
            request.operation(),
            method(request),
            uri.toString(),
            request.parameters(),
            request.body(),
            reply.status(),
            KeptHeaders.of(reply.headers()),
            tried.millis(),
            at,
            tried.tries(),
            reply.hindrance().map(Hindrance::sentence).orElse(Text.NONE));
    byte[] content = reply.hindrance().isPresent() ? new byte[0] : reply.content();
    return new Answer(exchange, reply.isSuccess() ? content : door.withoutSecrets(content));
  }
}
