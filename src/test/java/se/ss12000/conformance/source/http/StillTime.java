package se.ss12000.conformance.source.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A clock that moves only when somebody waits, and waiting that takes no time. */
final class StillTime extends Clock {
  static final Instant START = Instant.parse("2026-09-01T08:00:00Z");

  private final List<Duration> waits = new ArrayList<>();
  private Instant now = START;

  /** Time for a connection; chance always falls on its highest side. */
  Timing timing() {
    return new Timing(this, this::pass, () -> 1);
  }

  void pass(Duration duration) {
    waits.add(duration);
    now = now.plus(duration);
  }

  void move(Duration duration) {
    now = now.plus(duration);
  }

  /** What was waited for, in order. */
  List<Duration> waits() {
    return List.copyOf(waits);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
