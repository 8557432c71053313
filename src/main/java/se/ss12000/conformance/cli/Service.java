package se.ss12000.conformance.cli;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.source.http.Connection;
import se.ss12000.conformance.source.http.Credentials;
import se.ss12000.conformance.source.http.Endpoint;
import se.ss12000.conformance.source.http.Manners;
import se.ss12000.conformance.source.http.Route;
import se.ss12000.conformance.source.http.Timing;
import se.ss12000.conformance.text.Text;

/** A service to crawl: where it is, what to show at its door, and how to behave there. */
record Service(Endpoint endpoint, Credentials credentials, Manners manners, Connection connection)
    implements AutoCloseable {
  private static final List<Question> TOKENS =
      List.of(
          Question.EXPIRED_TOKEN,
          Question.WRONG_KEY,
          Question.UNSIGNED_TOKEN,
          Question.WRONG_LOCATION);

  private static final Text NO_ADDRESS =
      Text.sv("{url} är ingen adress till en tjänst; den ska se ut som https://värd/sökväg")
          .en("{url} is no address of a service; it should look like https://host/path");

  static Endpoint endpoint(URI url, Map<String, URI> elsewhere) {
    try {
      return new Endpoint(url, elsewhere);
    } catch (IllegalArgumentException e) {
      throw new UsageException(NO_ADDRESS.with("url", url.toString().replaceFirst("//.*@", "//")));
    }
  }

  /** How it can be tried that access is refused: only where something has to be shown. */
  List<Question> atTheDoor() {
    if (credentials instanceof Credentials.None) {
      return List.of();
    }
    var questions = new ArrayList<>(List.of(Question.NO_CREDENTIALS, Question.WRONG_CREDENTIALS));
    if (credentials instanceof Credentials.SignedToken token) {
      questions.addAll(TOKENS);
      if (!token.claims().organisation().isEmpty()) {
        questions.add(Question.WRONG_ORGANISATION);
      }
    }
    return questions;
  }

  static Service of(
      Endpoint endpoint,
      Credentials credentials,
      Manners manners,
      Route route,
      Surroundings surroundings) {
    return new Service(
        endpoint,
        credentials,
        manners,
        new Connection(endpoint, credentials, manners, timing(surroundings), route));
  }

  @Override
  public void close() {
    connection.close();
  }

  private static Timing timing(Surroundings surroundings) {
    return new Timing(
        surroundings.clock(),
        (Duration wait) -> Thread.sleep(wait.toMillis()),
        () -> ThreadLocalRandom.current().nextDouble());
  }
}
