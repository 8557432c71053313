package se.ss12000.conformance.source.http;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.source.Request;
import se.ss12000.conformance.source.SourceException;

/** Finds out whether a service can be asked at all, before much is asked; nothing is repeated. */
public final class Preflight {
  private final Connection connection;

  public Preflight(Connection connection) {
    this.connection = connection;
  }

  /**
   * Asks until something is answered as a service of ours would, at each address there is.
   *
   * @param requests what may be asked, the cheapest first
   * @return what is in the way, or nothing
   * @throws SourceException when no more requests may be made
   */
  public Optional<Hindrance> check(List<Request> requests) throws SourceException {
    Optional<Hindrance> noToken = connection.fetchToken();
    if (noToken.isPresent()) {
      return noToken;
    }
    Map<URI, List<Request>> byBase = new LinkedHashMap<>();
    for (Request request : requests) {
      byBase.computeIfAbsent(connection.base(request), base -> new ArrayList<>()).add(request);
    }
    for (List<Request> some : byBase.values()) {
      Optional<Hindrance> met = checkOne(some);
      if (met.isPresent()) {
        return met;
      }
    }
    return Optional.empty();
  }

  /** What one type is refused, another may be given. */
  private Optional<Hindrance> checkOne(List<Request> requests) throws SourceException {
    Optional<Hindrance> first = Optional.empty();
    for (Request request : requests) {
      Reply reply = connection.probe(request);
      String where = Endpoint.origin(connection.base(request));
      Optional<Hindrance> met = judge(reply, where, connection.hasNothingToShow());
      if (met.isEmpty() || reply.hindrance().isPresent()) {
        return met;
      }
      first = first.filter(worst -> worst.obstacle() != Obstacle.NOT_FOUND).or(() -> met);
    }
    return first;
  }

  /** What an answer says of the way to the service; nothing when it is one that can be judged. */
  static Optional<Hindrance> judge(Reply reply, String where, boolean nothingShown) {
    if (reply.hindrance().isPresent()) {
      return reply.hindrance();
    }
    Obstacle met = obstacle(reply, nothingShown);
    return Optional.ofNullable(met)
        .map(obstacle -> Hindrance.at(where, obstacle).with("status", reply.status()));
  }

  private static @Nullable Obstacle obstacle(Reply reply, boolean nothingShown) {
    return switch (reply.status()) {
      case 401, 403 -> nothingShown ? Obstacle.CREDENTIALS_WANTED : Obstacle.NOT_LET_IN;
      case 404 -> Obstacle.NOT_FOUND;
      case 407 -> Obstacle.PROXY;
      case 429, 503 -> Obstacle.BUSY;
      default ->
          reply.status() >= 500 ? Obstacle.BROKEN : reply.isWebPage() ? Obstacle.WEB_PAGE : null;
    };
  }
}
