import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notices when the host of a virtual machine takes the processor away, and has it measured again. */
public final class Host {
  /** Share of the time, all cores together, that may be stolen. */
  private static final double MOST = 0.03;

  /** Seconds of the unit in which the system counts; a start lasts only some thirty of them. */
  private static final double TICK = 0.01;

  private static final Pattern STOLEN = Pattern.compile("cpu +(?:\\d+ ){7}(\\d+)");

  private final Path stat;
  private final LongSupplier nanos;
  private int repeated;
  private int noisy;

  /**
   * @param stat where the system counts the time of its cores, {@code /proc/stat}
   * @param nanos the time, in nanoseconds
   */
  public Host(Path stat, LongSupplier nanos) {
    this.stat = stat;
    this.nanos = nanos;
  }

  /** Something to measure, as often as need be. */
  public interface Attempt<T> {
    T take() throws IOException, InterruptedException;
  }

  /** What an attempt brought, and how many seconds it took and were stolen meanwhile. */
  public record Kept<T>(T value, double seconds, double stolen) {
    public double share() {
      return stolen / seconds;
    }

    public boolean isQuiet() {
      return stolen <= Math.max(TICK, MOST * seconds);
    }
  }

  /** The first quiet attempt, or the quietest when it was made again so many times in vain. */
  public <T> Kept<T> quietly(int again, Attempt<T> attempt)
      throws IOException, InterruptedException {
    Kept<T> kept = taken(attempt);
    for (int i = 0; i < again && !kept.isQuiet(); i++) {
      repeated++;
      Kept<T> next = taken(attempt);
      if (next.isQuiet() || next.share() < kept.share()) {
        kept = next;
      }
    }
    noisy += kept.isQuiet() ? 0 : 1;
    return kept;
  }

  private <T> Kept<T> taken(Attempt<T> attempt) throws IOException, InterruptedException {
    long stolen = ticks();
    long before = nanos.getAsLong();
    T value = attempt.take();
    double seconds = (nanos.getAsLong() - before) / 1e9;
    return new Kept<>(value, seconds, (ticks() - stolen) * TICK);
  }

  /** What has been stolen so far; 0 where the system does not tell. */
  private long ticks() {
    try {
      Matcher found = STOLEN.matcher(Files.readString(stat));
      return found.lookingAt() ? Long.parseLong(found.group(1)) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  /** How often it was measured again, and how much of what was kept is not quiet. */
  @Override
  public String toString() {
    return "Measured again because the host took the processor away: "
        + repeated
        + " times. Kept although never quiet: "
        + noisy
        + ".";
  }
}
