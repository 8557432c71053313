package se.ss12000.conformance.source.http;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.ss12000.conformance.source.SourceException;

/** Asks again where there is hope, and waits before, longer each time. */
final class Patience {
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final int MOST_DOUBLINGS = 10;
  private static final Set<Integer> BUSY = Set.of(429, 503);
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  private final Manners manners;
  private final Timing timing;
  private final Pace pace;

  Patience(Manners manners, Timing timing, Pace pace) {
    this.manners = manners;
    this.timing = timing;
    this.pace = pace;
  }

  /** Something that can be asked again. */
  @FunctionalInterface
  interface Attempt {
    Reply once() throws SourceException;
  }

  /**
   * The last reply.
   *
   * @param tries how many there were
   * @param millis how long the last one took
   */
  record Tried(Reply reply, int tries, long millis) {}

  Tried ask(Attempt attempt) throws SourceException {
    return ask(attempt, true);
  }

  /**
   * @param repeatable whether asking twice does no harm; otherwise it is asked again only where the
   *     service says that it has done nothing
   */
  Tried ask(Attempt attempt, boolean repeatable) throws SourceException {
    for (int tries = 1; ; tries++) {
      Instant from = timing.clock().instant();
      Reply reply = attempt.once();
      long millis = Duration.between(from, timing.clock().instant()).toMillis();
      boolean hopeless = !repeatable && !BUSY.contains(reply.status());
      if (hopeless || tries > reply.retries(manners.retries())) {
        return new Tried(reply, tries, millis);
      }
      pace.pause(wait(tries, reply));
    }
  }

  private Duration wait(int tries, Reply reply) {
    Duration wait = asked(reply).orElseGet(() -> backOff(tries));
    return wait.compareTo(manners.longestWait()) > 0 ? manners.longestWait() : wait;
  }

  /** Between half of the time and all of it, so that not all clients come back at once. */
  private Duration backOff(int tries) {
    long millis = FIRST.toMillis() << Math.min(tries - 1, MOST_DOUBLINGS);
    return Duration.ofMillis((long) (millis * (1 + timing.jitter().getAsDouble()) / 2));
  }

  /** How long the service asks us to wait, in seconds or until a date. */
  private Optional<Duration> asked(Reply reply) {
    String value = reply.header("Retry-After").strip();
    if (SECONDS.matcher(value).matches()) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      var until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      var wait = Duration.between(timing.clock().instant(), until);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeParseException e) {
      // Whatever else it says, we choose ourselves.
      return Optional.empty();
    }
  }
}
