package se.ss12000.conformance.source.http;

import java.time.Clock;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * Time, as given to us.
 *
 * @param jitter chance, from 0 to below 1
 */
public record Timing(Clock clock, Sleeper sleeper, DoubleSupplier jitter) {
  /** Something that can wait. */
  @FunctionalInterface
  public interface Sleeper {
    void sleep(Duration duration) throws InterruptedException;
  }
}
