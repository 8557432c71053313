package se.ss12000.conformance.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.http.Manners;
import se.ss12000.conformance.source.http.Route;
import se.ss12000.conformance.source.http.Secret;
import se.ss12000.conformance.source.http.Tls;
import se.ss12000.conformance.text.Text;

/** How to behave towards a service, and whom to trust on the way there. */
final class ConnectionOptions {
  private static final String PASSWORD = "SS12000_CERTIFICATE_PASSWORD";
  private static final Text NEGATIVE =
      Text.sv("{option} ska vara 0 eller mer").en("{option} must be 0 or more");

  @Option(
      names = "--max-requests-per-second",
      paramLabel = "N",
      descriptionKey = "max-requests-per-second")
  @Nullable Double perSecond;

  @Option(names = "--max-requests", paramLabel = "N", descriptionKey = "max-requests")
  long requests;

  @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "timeout")
  int timeout = 60;

  @Option(names = "--max-time", paramLabel = "MINUTES", descriptionKey = "max-time")
  int maxTime;

  @Option(names = "--ca", paramLabel = "FILE", descriptionKey = "ca")
  @Nullable Path ca;

  @Option(
      names = "--client-certificate",
      paramLabel = "FILE",
      descriptionKey = "client-certificate")
  @Nullable Path clientCertificate;

  @Option(names = "--client-key", paramLabel = "FILE", descriptionKey = "client-key")
  @Nullable Path clientKey;

  /** How often to ask at most; without a limit only where nobody else is served. */
  Manners manners(boolean own) {
    refuseNegative("--max-requests-per-second", perSecond == null ? 0 : perSecond);
    refuseNegative("--max-requests", (double) requests);
    refuseNegative("--timeout", timeout);
    refuseNegative("--max-time", maxTime);
    Manners polite = Manners.polite(ToolVersion.name());
    double rate = own ? 0 : polite.perSecond();
    Duration answer = Duration.ofSeconds(timeout);
    return new Manners(
        polite.agent(),
        polite.connect().compareTo(answer) < 0 ? polite.connect() : answer,
        answer,
        Duration.ofMinutes(maxTime),
        polite.retries(),
        polite.longestWait(),
        perSecond == null ? rate : perSecond,
        requests,
        polite.largest());
  }

  /** The way to this machine itself. */
  Route direct() {
    return Route.direct();
  }

  /** The way to a service, past the proxy of the system if there is one. */
  Route route(Surroundings surroundings) {
    Optional<Secret> password = surroundings.variable(PASSWORD).map(Secret::of);
    var tls =
        new Tls(
            Optional.ofNullable(ca),
            Optional.ofNullable(clientCertificate),
            Optional.ofNullable(clientKey),
            password);
    try {
      return Route.of(tls, surroundings.environment());
    } catch (SourceException e) {
      throw new UsageException(e.reason());
    }
  }

  private static void refuseNegative(String option, double value) {
    if (value < 0) {
      throw new UsageException(NEGATIVE.with("option", option));
    }
  }
}
