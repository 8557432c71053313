package se.ss12000.conformance.source.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.text.Text;

/** How fast, how often and how long a service may be asked. */
final class Pace {
  static final Text INTERRUPTED = Text.sv("körningen avbröts").en("the run was interrupted");
  private static final Text NO_REQUESTS =
      Text.sv("alla {most} anrop som fick göras är gjorda")
          .en("all {most} requests that were allowed have been made");
  private static final Text NO_TIME =
      Text.sv("tiden för körningen ({seconds} s) är slut")
          .en("the time for the run ({seconds} s) is up");
  private static final double BURST = 5;

  private final Manners manners;
  private final Clock clock;
  private final Timing.Sleeper sleeper;
  private final Instant start;
  private Instant last;
  private double credit = BURST;
  private long requests;
  private boolean lifted;

  Pace(Manners manners, Timing timing) {
    this.manners = manners;
    this.clock = timing.clock();
    this.sleeper = timing.sleeper();
    this.start = clock.instant();
    this.last = start;
  }

  /**
   * Waits until another request may be made.
   *
   * @throws SourceException when none may be made any more
   */
  void next() throws SourceException {
    if (!lifted && manners.requests() > 0 && requests >= manners.requests()) {
      throw new SourceException(NO_REQUESTS.with("most", manners.requests()));
    }
    requests++;
    if (manners.perSecond() > 0) {
      take();
    }
    pause(Duration.ZERO);
  }

  /** From now on, neither the number of requests nor the time is limited any more. */
  void lift() {
    lifted = true;
  }

  private void take() throws SourceException {
    Instant now = clock.instant();
    if (now.isAfter(last)) {
      double earned = seconds(Duration.between(last, now)) * manners.perSecond();
      credit = Math.min(BURST, credit + earned);
      last = now;
    }
    credit--;
    if (credit < 0) {
      var wait = Duration.ofNanos((long) (-credit / manners.perSecond() * 1e9));
      pause(wait);
      // What was waited for is used up, even by a clock that stands still.
      last = last.plus(wait);
      credit = 0;
    }
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  /**
   * Waits.
   *
   * @throws SourceException when the run would be over before, or is interrupted
   */
  void pause(Duration wait) throws SourceException {
    if (!lifted
        && !manners.run().isZero()
        && clock.instant().plus(wait).isAfter(start.plus(manners.run()))) {
      throw new SourceException(NO_TIME.with("seconds", manners.run().toSeconds()));
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new SourceException(INTERRUPTED);
    }
    if (wait.isZero()) {
      return;
    }
    try {
      sleeper.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SourceException(INTERRUPTED);
    }
  }
}
