package se.ss12000.conformance.source.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.source.SourceException;

final class PaceTest {
  private static final int BURST = 5;

  private final StillTime time = new StillTime();

  @Test
  void waitsBetweenRequestsOnceTheFirstOnesAreMade() throws SourceException {
    var pace = new Pace(manners(4, 0, Duration.ZERO), time.timing());

    for (int i = 0; i < BURST; i++) {
      pace.next();
    }
    assertThat(time.waits()).isEmpty();
    pace.next();
    pace.next();

    assertThat(time.waits()).containsExactly(Duration.ofMillis(250), Duration.ofMillis(250));
  }

  @Test
  void waitsNoLongerThanNeededWhenTimeHasPassed() throws SourceException {
    var pace = new Pace(manners(4, 0, Duration.ZERO), time.timing());
    for (int i = 0; i < BURST; i++) {
      pace.next();
    }

    time.move(Duration.ofMillis(100));
    pace.next();
    time.move(Duration.ofMinutes(1));
    pace.next();

    assertThat(time.waits()).containsExactly(Duration.ofMillis(150));
  }

  @Test
  void keepsItsRateWhenTheClockStandsStill() throws SourceException {
    var waits = new ArrayList<Duration>();
    var still = Clock.fixed(StillTime.START, ZoneOffset.UTC);
    var pace = new Pace(manners(4, 0, Duration.ZERO), new Timing(still, waits::add, () -> 0));

    for (int i = 0; i < BURST + 3; i++) {
      pace.next();
    }

    assertThat(waits).hasSize(3).containsOnly(Duration.ofMillis(250));
  }

  @Test
  void waitsForNothingWhenNothingIsSaid() throws SourceException {
    var pace = new Pace(manners(0, 0, Duration.ZERO), time.timing());

    for (int i = 0; i < 100; i++) {
      pace.next();
    }

    assertThat(time.waits()).isEmpty();
  }

  @Test
  void endsWhenAllRequestsAreMade() throws SourceException {
    var pace = new Pace(manners(0, 2, Duration.ZERO), time.timing());
    pace.next();
    pace.next();

    assertThatThrownBy(pace::next)
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("all 2 requests");
  }

  @Test
  void endsWhenTheTimeIsUp() throws SourceException {
    var pace = new Pace(manners(0, 0, Duration.ofSeconds(30)), time.timing());
    pace.next();
    time.move(Duration.ofSeconds(30));
    pace.next();
    time.move(Duration.ofMillis(1));

    assertThatThrownBy(pace::next)
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("(30 s) is up");
  }

  @Test
  void doesNotWaitForATimeThatWillNotCome() {
    var pace = new Pace(manners(0, 0, Duration.ofSeconds(30)), time.timing());

    assertThatThrownBy(() -> pace.pause(Duration.ofSeconds(31)))
        .isInstanceOf(SourceException.class);
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void endsWhenItIsInterrupted() {
    var pace = new Pace(manners(0, 0, Duration.ZERO), time.timing());
    Thread.currentThread().interrupt();

    assertThatThrownBy(pace::next)
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  private static Manners manners(double perSecond, long requests, Duration run) {
    return new Manners(
        "ss12000/1.0",
        Duration.ofSeconds(1),
        Duration.ofSeconds(1),
        run,
        0,
        Duration.ofSeconds(1),
        perSecond,
        requests,
        1000);
  }
}
