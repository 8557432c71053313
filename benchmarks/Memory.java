import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures the memory that deliveries of any size take; prints one line for each size. */
public final class Memory {
  private static final long MB = 1_000_000;
  private static final int KILOBYTE = 1024;
  private static final List<Long> SIZES = List.of(11L, 110L);
  private static final int PERSONS_A_MB = 166;
  private static final Path LAUNCHER = Path.of("..", "ss12000");
  private static final Pattern RECORDS = Pattern.compile(": (\\d+) records of type ");
  private static final Pattern CLAIM = Pattern.compile("remember: (\\d+) kB in memory");
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  /** What it took, in bytes. */
  private record Cost(long records, double seconds, long peak, long claim, int exitCode) {
    long apart() {
      return peak - claim;
    }
  }

  private Memory() {}

  /**
   * @param args sizes in MB, when they should be others
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    var sizes = new ArrayList<Long>();
    for (String arg : args) {
      sizes.add(Long.parseLong(arg));
    }
    // Building the program, and its archive of classes, are no part of what is measured.
    run(List.of(LAUNCHER.toString(), "--version"));
    Path folder = Files.createTempDirectory("ss12000-benchmark-");
    try {
      measure(folder, sizes.isEmpty() ? SIZES : sizes);
    } finally {
      remove(folder);
    }
  }

  private static void measure(Path folder, List<Long> sizes)
      throws IOException, InterruptedException {
    System.out.printf(
        "%6s %9s %8s %10s %8s %9s %9s %5s%n",
        "MB", "records", "seconds", "records/s", "peak MB", "index MB", "apart MB", "exit");
    var costs = new ArrayList<Cost>();
    for (long size : sizes) {
      Path data = folder.resolve("data");
      String persons = Long.toString(size * PERSONS_A_MB);
      run(words("generate --format jsonl --persons", persons, "--out", data));
      Cost cost = validate(data, folder.resolve("err"));
      costs.add(cost);
      System.out.printf(
          Locale.ROOT,
          "%6d %9d %8.1f %10.0f %8d %9d %9d %5d%n",
          bytes(data) / MB,
          cost.records(),
          cost.seconds(),
          cost.records() / cost.seconds(),
          cost.peak() / MB,
          cost.claim() / MB,
          cost.apart() / MB,
          cost.exitCode());
      remove(data);
    }
    System.out.printf(
        Locale.ROOT,
        "peak memory of the last : the first, index apart = %.2f : 1%n",
        (double) costs.get(costs.size() - 1).apart() / costs.get(0).apart());
  }

  private static Cost validate(Path data, Path err) throws IOException, InterruptedException {
    ProcessBuilder builder = program(words("validate --language en --complete --verbose", data));
    long start = System.nanoTime();
    Process process = builder.redirectError(err.toFile()).start();
    long peak = 0;
    while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peak(process.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    String told = Files.readString(err);
    return new Cost(
        sum(RECORDS, told), seconds, peak, sum(CLAIM, told) * KILOBYTE, process.exitValue());
  }

  private static long sum(Pattern number, String text) {
    return number
        .matcher(text)
        .results()
        .mapToLong((MatchResult found) -> Long.parseLong(found.group(1)))
        .sum();
  }

  /** The most memory a process has had so far, which the system keeps; 0 when it has ended. */
  private static long peak(long pid) {
    try {
      Matcher found = PEAK.matcher(Files.readString(Path.of("/proc", Long.toString(pid), "status")));
      return found.find() ? Long.parseLong(found.group(1)) * KILOBYTE : 0;
    } catch (IOException ended) {
      return 0;
    }
  }

  private static long bytes(Path folder) throws IOException {
    long bytes = 0;
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  private static void remove(Path folder) throws IOException {
    try (var left = Files.walk(folder)) {
      for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static List<String> words(String command, Object... more) {
    var words = new ArrayList<>(List.of(LAUNCHER.toString()));
    words.addAll(List.of(command.split(" ", -1)));
    for (Object word : more) {
      words.add(word.toString());
    }
    return words;
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    int exitCode = program(command).redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor();
    if (exitCode != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + exitCode);
    }
  }

  private static ProcessBuilder program(List<String> command) {
    return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
  }
}
