package se.ss12000.conformance.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/**
 * What the program stands in: streams, terminal, environment, clock.
 *
 * @param outIsTerminal whether somebody looks at {@code out} as it is written
 * @param errIsTerminal whether somebody looks at {@code err} as it is written
 * @param width columns of the terminal
 */
public record Surroundings(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int width,
    Map<String, String> environment,
    Clock clock) {
  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** The same with another environment. */
  Surroundings with(Map<String, String> variables) {
    return new Surroundings(in, out, err, outIsTerminal, errIsTerminal, width, variables, clock);
  }

  /** The same at another time. */
  Surroundings at(Clock time) {
    return new Surroundings(in, out, err, outIsTerminal, errIsTerminal, width, environment, time);
  }

  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /** A clock that stands still when {@code SOURCE_DATE_EPOCH} asks for reproducible output. */
  static Clock clock(Map<String, String> environment) {
    String epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "");
    return !epoch.isEmpty() && epoch.matches("\\d{1,11}")
        ? Clock.fixed(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC)
        : Clock.systemUTC();
  }
}
