import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Measures what a delivery of any size costs; prints one line for each size and shape. */
public final class Memory {
  private static final long MB = 1_000_000;
  private static final List<Long> SIZES = List.of(10 * MB, 100 * MB, 1_000 * MB);
  private static final String HEAP = "-Xmx256m";
  private static final Path LAUNCHER = Path.of("..", "ss12000");

  /** How records are written one after the other. */
  private enum Shape {
    PAGE("{\"data\":[", ",", "],\"pageToken\":null}", ".json"),
    LINES("", "\n", "\n", ".jsonl");

    private final String before;
    private final String between;
    private final String after;
    private final String ending;

    Shape(String before, String between, String after, String ending) {
      this.before = before;
      this.between = between;
      this.after = after;
      this.ending = ending;
    }
  }

  private record Cost(long records, double seconds, long peakKilobytes, int exitCode) {}

  private Memory() {}

  /**
   * @param args sizes in MB, when they should be others
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<Long> sizes = new ArrayList<>();
    for (String arg : args) {
      sizes.add(Long.parseLong(arg) * MB);
    }
    // Building the program is no part of what is measured.
    run(List.of(LAUNCHER.toString(), "--version"));
    Path folder = Files.createTempDirectory("ss12000-benchmark-");
    try {
      measure(folder, sizes.isEmpty() ? SIZES : sizes);
    } finally {
      try (var left = Files.list(folder)) {
        for (Path file : left.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private static void measure(Path folder, List<Long> sizes)
      throws IOException, InterruptedException {
    System.out.printf(
        "%-6s %8s %10s %9s %10s %9s %5s   heap %s%n",
        "shape", "MB", "records", "seconds", "records/s", "peak MB", "exit", HEAP);
    for (Shape shape : Shape.values()) {
      List<Cost> costs = new ArrayList<>();
      for (long size : sizes) {
        Path file = folder.resolve("persons" + shape.ending);
        long records = write(file, shape, size);
        Cost cost = validate(file, records);
        costs.add(cost);
        System.out.printf(
            Locale.ROOT,
            "%-6s %8d %10d %9.1f %10.0f %9d %5d%n",
            shape.name().toLowerCase(Locale.ROOT),
            Files.size(file) / MB,
            records,
            cost.seconds(),
            records / cost.seconds(),
            cost.peakKilobytes() / 1024,
            cost.exitCode());
        Files.delete(file);
      }
      Cost least = costs.get(0);
      Cost most = costs.get(costs.size() - 1);
      System.out.printf(
          Locale.ROOT,
          "%-6s peak memory of the largest : the smallest = %.2f : 1%n",
          shape.name().toLowerCase(Locale.ROOT),
          (double) most.peakKilobytes() / least.peakKilobytes());
    }
  }

  private static long write(Path file, Shape shape, long size) throws IOException {
    long written = 0;
    long records = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      out.write(utf8(shape.before));
      while (written < size) {
        byte[] record = utf8((records == 0 ? "" : shape.between) + person(records));
        out.write(record);
        written += record.length;
        records++;
      }
      out.write(utf8(shape.after));
    }
    return records;
  }

  /** An invented person; nobody's name, address or number. */
  private static String person(long n) {
    return ("{\"id\":\"%s\",\"meta\":{\"created\":\"2024-08-01T08:00:00Z\","
            + "\"modified\":\"2024-08-15T08:00:00Z\"},\"givenName\":\"Förnamn%d\","
            + "\"familyName\":\"Efternamn%d\",\"personStatus\":\"Aktiv\","
            + "\"emails\":[{\"value\":\"elev%d@skola.example\",\"type\":\"Skola elev\"}],"
            + "\"enrolments\":[{\"enroledAt\":{\"id\":\"%s\"},\"schoolType\":\"GR\","
            + "\"schoolYear\":%d,\"startDate\":\"2024-08-15\"}]}")
        .formatted(uuid(1, n), n % 997, n % 991, n, uuid(2, n % 50), n % 9 + 1);
  }

  private static String uuid(long kind, long n) {
    return "%08x-0000-4000-8000-%012x".formatted(kind, n);
  }

  private static Cost validate(Path file, long records) throws IOException, InterruptedException {
    Path report = file.resolveSibling("report.json");
    long start = System.nanoTime();
    Process process =
        start(
            List.of(
                LAUNCHER.toString(),
                "validate",
                "--type",
                "Person",
                file.toString(),
                "--report",
                "json=" + report));
    long peak = 0;
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakKilobytes(process.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Files.deleteIfExists(report);
    return new Cost(records, seconds, peak, process.exitValue());
  }

  /** The most memory a process has had so far, which the system keeps; 0 when it has ended. */
  private static long peakKilobytes(long pid) {
    try {
      String status = Files.readString(Path.of("/proc", Long.toString(pid), "status"));
      return Pattern.compile("VmHWM:\\s+(\\d+) kB")
          .matcher(status)
          .results()
          .map((MatchResult found) -> Long.parseLong(found.group(1)))
          .findFirst()
          .orElse(0L);
    } catch (IOException ended) {
      return 0;
    }
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    int exitCode = start(command).waitFor();
    if (exitCode != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + exitCode);
    }
  }

  private static Process start(List<String> command) throws IOException {
    var builder = new ProcessBuilder(command);
    builder.environment().put("SS12000_JAVA_OPTS", HEAP);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return builder.start();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
