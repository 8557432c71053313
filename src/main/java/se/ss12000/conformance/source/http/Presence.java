package se.ss12000.conformance.source.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.http.Patience.Attempt;
import se.ss12000.conformance.text.Text;

/** Whether a service is there at all, also when it does not answer a question. */
final class Presence {
  private static final int UNANSWERED_BEFORE_PROBING = 3;
  private static final Duration LONGEST_ABSENCE = Duration.ofMinutes(2);
  private static final Duration BETWEEN_PROBES = Duration.ofSeconds(5);
  private static final int MOST_WAITS = 24;
  private static final Text GONE =
      Text.sv("tjänsten har slutat svara: {reason}")
          .en("the service has ceased to answer: {reason}");

  private final Pace pace;
  private final Clock clock;
  private final Attempt probe;
  private boolean answered;
  private int unanswered;

  /**
   * @param probe asks for anything that anybody might answer
   */
  Presence(Pace pace, Clock clock, Attempt probe) {
    this.pace = pace;
    this.clock = clock;
    this.probe = probe;
  }

  /** Takes note of what came while nothing was expected yet. */
  void met(Reply reply) {
    answered |= reply.status() != 0;
  }

  /**
   * Takes note of the answer to a question. A service may refuse to answer some, and still be there
   * for the others.
   *
   * @throws SourceException when it is not there any more
   */
  void note(Reply reply) throws SourceException {
    met(reply);
    unanswered = reply.status() == 0 ? unanswered + 1 : 0;
    if (unanswered > 0 && unanswered % UNANSWERED_BEFORE_PROBING == 0) {
      Reply found = probe.once();
      if (found.status() == 0) {
        throw gone(found);
      }
    }
  }

  /**
   * Waits for a service that has been there to come back, as when the network is gone for a minute.
   *
   * @param reply what came instead of an answer
   * @return whether it was away and has come back
   * @throws SourceException when it stays away
   */
  boolean hasReturned(Reply reply) throws SourceException {
    if (!answered || !reply.isAbsence()) {
      return false;
    }
    Instant until = clock.instant().plus(LONGEST_ABSENCE);
    Reply found = probe.once();
    int waits = 0;
    while (found.isAbsence()) {
      if (waits == MOST_WAITS || clock.instant().isAfter(until)) {
        throw gone(found);
      }
      pace.pause(BETWEEN_PROBES);
      waits++;
      found = probe.once();
    }
    return waits > 0;
  }

  private static SourceException gone(Reply found) {
    Text reason = found.hindrance().map(Hindrance::sentence).orElse(Text.NONE);
    return new SourceException(GONE.with("reason", reason));
  }
}
