import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.ss12000.conformance.cli.Main;
import se.ss12000.conformance.cli.Surroundings;

/**
 * How many records of a folder of JSON Lines are judged in a second, schemas, references, quality and
 * scenarios, in this process, warm, by one thread and by two in turns. Prints what, records and megabytes
 * a second, and how many there are, between tabs.
 */
public final class Everything {
  private static final int ROUNDS = 7;
  private static final int WARM = 4;

  private Everything() {}

  /**
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    long records = 0;
    long bytes = 0;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
        try (Stream<String> lines = Files.lines(file)) {
          records += lines.count();
        }
      }
    }
    List<Long> alone = new ArrayList<>();
    List<Long> shared = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      alone.add(time("1", args[0]));
      shared.add(time("2", args[0]));
    }
    tell("everything ours", alone, records, bytes);
    tell("everything two-threads", shared, records, bytes);
  }

  /** How long a run takes, in nanoseconds. */
  private static long time(String jobs, String folder) {
    long before = System.nanoTime();
    int code = Main.run(silent(), "validate", "--jobs", jobs, "--complete", folder);
    if (code != 0) {
      throw new IllegalStateException("what was generated is said to be wrong: " + code);
    }
    return System.nanoTime() - before;
  }

  private static void tell(String what, List<Long> times, long records, long bytes) {
    long median = times.stream().skip(WARM).sorted().toList().get((ROUNDS - WARM) / 2);
    System.out.printf(
        Locale.ROOT,
        "%s\t%d\t%d\t%d%n",
        what,
        Math.round(records * 1e9 / median),
        Math.round(bytes * 1e3 / median),
        records);
  }

  private static Surroundings silent() {
    var nowhere = new PrintWriter(Writer.nullWriter());
    return new Surroundings(
        InputStream.nullInputStream(),
        nowhere,
        nowhere,
        false,
        false,
        80,
        Map.of(),
        Clock.systemUTC());
  }
}
