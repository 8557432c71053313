package se.ss12000.conformance.source.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.source.Request;
import se.ss12000.conformance.source.Request.Access;
import se.ss12000.conformance.source.SourceException;

/** What tests ask, and how. */
final class Asking {
  static final Manners MANNERS =
      new Manners(
          "ss12000/1.0 (+conformance test)",
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ZERO,
          2,
          Duration.ofSeconds(60),
          0,
          0,
          1 << 20);
  static final Credentials NONE = new Credentials.None();
  static final Route DIRECT = route(Tls.USUAL);

  private Asking() {}

  static Route route(Tls tls) {
    try {
      return Route.of(tls, Map.of());
    } catch (SourceException e) {
      throw new AssertionError(e);
    }
  }

  static Connection connection(URI base, Credentials credentials, StillTime time) {
    return connection(base, credentials, time, MANNERS);
  }

  static Connection connection(URI base, Credentials credentials, StillTime time, Manners manners) {
    return new Connection(
        new Endpoint(base, Map.of()), credentials, manners, time.timing(), DIRECT);
  }

  static Request list(Parameter... parameters) {
    return list(Access.GIVEN, parameters);
  }

  static Request list(Access access, Parameter... parameters) {
    return new Request(
        Question.LIST, 0, "GET /persons", "/persons", List.of(parameters), "", access);
  }

  static String text(Answer answer) {
    return new String(answer.content(), UTF_8);
  }
}
