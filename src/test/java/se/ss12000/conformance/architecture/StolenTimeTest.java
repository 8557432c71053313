package se.ss12000.conformance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the benchmarks do when the host takes the processor away; the build does not compile them.
 */
final class StolenTimeTest {
  private static final long SECOND = 1_000_000_000;

  @TempDir Path folder;

  private final AtomicLong now = new AtomicLong();
  private final AtomicLong attempts = new AtomicLong();
  private URLClassLoader loader;
  private Object host;

  @BeforeEach
  void compileTheBenchmark() throws Exception {
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", folder.toString(), "benchmarks/Host.java");
    assertThat(failed).isZero();
    loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
    LongSupplier clock = now::get;
    host =
        loader
            .loadClass("Host")
            .getConstructor(Path.class, LongSupplier.class)
            .newInstance(folder.resolve("stat"), clock);
  }

  @AfterEach
  void close() throws IOException {
    loader.close();
  }

  @Test
  void keepsWhatIsQuiet() throws Exception {
    assertThat(kept(8, SECOND, 3, 0)).isEqualTo("attempt 1");
    assertThat(host).hasToString(said(0, 0));
  }

  @Test
  void measuresAgainUntilItIsQuiet() throws Exception {
    assertThat(kept(8, SECOND, 4, 60, 2, 0)).isEqualTo("attempt 3");
    assertThat(host).hasToString(said(2, 0));
  }

  @Test
  void keepsTheQuietestWhenNoneIsQuiet() throws Exception {
    assertThat(kept(2, SECOND, 40, 5, 9, 0)).isEqualTo("attempt 2");
    assertThat(host).hasToString(said(2, 1));
  }

  @Test
  void allowsOneTickOfAShortTime() throws Exception {
    assertThat(kept(8, SECOND / 10, 2, 1, 0)).isEqualTo("attempt 2");
    assertThat(host).hasToString(said(1, 0));
  }

  @Test
  void takesForQuietWhatTheSystemDoesNotTell() throws Exception {
    Files.writeString(folder.resolve("stat"), "cpu  1 2 3 4\n");

    assertThat(run(8, () -> now.addAndGet(SECOND))).isEqualTo("attempt 1");
    assertThat(host).hasToString(said(0, 0));
  }

  @Test
  void takesForQuietWhereThereIsNothingToRead() throws Exception {
    assertThat(run(8, () -> now.addAndGet(SECOND))).isEqualTo("attempt 1");
    assertThat(host).hasToString(said(0, 0));
  }

  private static String said(int again, int noisy) {
    return "Measured again because the host took the processor away: %d times. Kept although never quiet: %d."
        .formatted(again, noisy);
  }

  /** Which of attempts of so many nanoseconds is kept when so many ticks are stolen during each. */
  private Object kept(int again, long nanos, long... ticks) throws Exception {
    var stolen = new AtomicLong(1000);
    steal(stolen.get());
    return run(
        again,
        () -> {
          now.addAndGet(nanos);
          steal(stolen.addAndGet(ticks[(int) attempts.get()]));
        });
  }

  private void steal(long ticks) throws IOException {
    Files.writeString(folder.resolve("stat"), "cpu  9 8 7 6 5 4 3 " + ticks + " 2 1\ncpu0 9 8 7\n");
  }

  private interface Work {
    void go() throws IOException;
  }

  private Object run(int again, Work work) throws Exception {
    Class<?> attempt = loader.loadClass("Host$Attempt");
    Object measured =
        Proxy.newProxyInstance(
            loader,
            new Class<?>[] {attempt},
            (proxy, method, arguments) -> {
              work.go();
              return "attempt " + attempts.incrementAndGet();
            });
    Object kept =
        host.getClass().getMethod("quietly", int.class, attempt).invoke(host, again, measured);
    return kept.getClass().getMethod("value").invoke(kept);
  }
}
