import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures a crawl of prepared pages on loopback beside a program that fetches the same pages, one
 * after the other, and throws them away. Both are whole processes, from start to exit. The pages
 * come at the speed of a line first, and then as fast as they can.
 */
public final class Crawl {
  private static final int PERSONS = 200_000;
  private static final int ROUNDS = 3;

  /** Bytes in a second: 100 Mbit/s, less than most services are slower than. */
  private static final long LINE = 12_500_000;

  private static final String HEAP = "-Xmx96m";
  private static final String LAUNCHER =
      System.getenv().getOrDefault("SS12000_LAUNCHER", Path.of("..", "ss12000").toString());

  private record Cost(double seconds, long peakKilobytes, int exitCode) {}

  /** What one round cost; judging is a recording that is judged once more, offline. */
  private record Round(Cost fetch, Cost crawl, Cost judging) {}

  private Crawl() {}

  /**
   * @param args how many persons, when it should be another number; or {@code fetch URL}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 2 && args[0].equals("fetch")) {
      fetch(URI.create(args[1]));
      return;
    }
    int persons = args.length == 0 ? PERSONS : Integer.parseInt(args[0]);
    // Building the program is no part of what is measured.
    run(List.of(LAUNCHER, "--version"));
    Path folder = Files.createTempDirectory("ss12000-benchmark-");
    try {
      long small = measure(folder, pages(persons / 10), 0, 1);
      Pages pages = pages(persons);
      measure(folder, pages, LINE, ROUNDS);
      long large = measure(folder, pages, 0, ROUNDS);
      say("peak memory of the crawl, whole : a tenth = %.2f : 1", (double) large / small);
    } finally {
      try (var left = Files.list(folder)) {
        for (Path file : left.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  /**
   * Gives the peak memory of a crawl, in kB.
   *
   * @param rate bytes in a second; 0 for as many as can be
   */
  private static long measure(Path folder, Pages pages, long rate, int times)
      throws IOException, InterruptedException {
    long bytes = pages.bytes();
    String speed = rate == 0 ? "as fast as can be" : rate * 8 / 1_000_000 + " Mbit/s";
    say("%d pages, %.0f MB, %s, heap %s", pages.count(), bytes / 1e6, speed, HEAP);
    say("%-28s %9s %9s %9s %5s", "", "seconds", "MB/s", "peak MB", "exit");
    HttpServer server = pages.serve(rate);
    var rounds = new ArrayList<Round>();
    try {
      String base = "http://127.0.0.1:" + server.getAddress().getPort();
      for (int i = 0; i < times; i++) {
        rounds.add(round(folder, base));
      }
    } finally {
      server.stop(0);
    }
    print("fetch and throw away", rounds, bytes, Round::fetch);
    print("crawl: fetch, keep, judge", rounds, bytes, Round::crawl);
    print("judge the recording again", rounds, bytes, Round::judging);
    say("crawl : fetch = %.2f : 1", median(rounds, r -> r.crawl().seconds() / r.fetch().seconds()));
    say("");
    return rounds.stream().mapToLong(r -> r.crawl().peakKilobytes()).max().orElse(0);
  }

  private static Round round(Path folder, String base) throws IOException, InterruptedException {
    Path recording = folder.resolve("crawl.jsonl");
    Path report = folder.resolve("report.json");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Cost fetch = timed(List.of(java, HEAP, "-cp", classes, "Crawl", "fetch", base + "/persons"));
    Cost crawl =
        timed(
            List.of(
                LAUNCHER,
                "crawl",
                base,
                "--only=Person",
                "--lists-only",
                "--quiet",
                "--max-requests-per-second=0",
                "--record=" + recording,
                "--report=json=" + report));
    Cost judging =
        timed(List.of(LAUNCHER, "validate", "--report=json=" + report, recording.toString()));
    Files.delete(recording);
    Files.delete(report);
    return new Round(fetch, crawl, judging);
  }

  private static void print(
      String what, List<Round> rounds, long bytes, Function<Round, Cost> cost) {
    double seconds = median(rounds, r -> cost.apply(r).seconds());
    say(
        "%-28s %9.2f %9.0f %9d %5d",
        what,
        seconds,
        bytes / 1e6 / seconds,
        rounds.stream().mapToLong(r -> cost.apply(r).peakKilobytes()).max().orElse(0) / 1024,
        cost.apply(rounds.get(0)).exitCode());
  }

  private static double median(List<Round> rounds, ToDoubleFunction<Round> value) {
    return rounds.stream()
        .mapToDouble(value)
        .sorted()
        .skip(rounds.size() / 2)
        .findFirst()
        .orElse(0);
  }

  /** Pages of invented persons. */
  private static Pages pages(int persons) throws IOException, InterruptedException {
    var command = List.of(LAUNCHER, "generate", "--persons", Integer.toString(persons));
    var day = List.of("--from", "2025-10-05", "--to", "2025-10-05", "--out", "-");
    Process generating =
        builder(Stream.concat(command.stream(), day.stream()).toList())
            .redirectOutput(ProcessBuilder.Redirect.PIPE)
            .start();
    try (var records = generating.inputReader(StandardCharsets.UTF_8)) {
      Pages pages = Pages.of(records);
      if (generating.waitFor() != 0) {
        throw new IOException("nothing could be generated");
      }
      return pages;
    }
  }

  /** Fetches all pages; nothing is looked at but the token of the next one. */
  private static void fetch(URI list) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    Pattern token = Pattern.compile("\"pageToken\":\"([^\"]+)\"}$");
    String next = "";
    do {
      var request = HttpRequest.newBuilder(URI.create(list + next)).build();
      byte[] page = client.send(request, BodyHandlers.ofByteArray()).body();
      int end = Math.max(0, page.length - 100);
      String last = new String(page, end, page.length - end, StandardCharsets.UTF_8);
      Matcher found = token.matcher(last);
      next = found.find() ? "?pageToken=" + found.group(1) : "";
    } while (!next.isEmpty());
  }

  private static Cost timed(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = start(command);
    long peak = 0;
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakKilobytes(process.pid()));
    }
    return new Cost((System.nanoTime() - start) / 1e9, peak, process.exitValue());
  }

  /** The most memory a process has had so far, which the system keeps; 0 when it has ended. */
  private static long peakKilobytes(long pid) {
    try {
      String status = Files.readString(Path.of("/proc", Long.toString(pid), "status"));
      Matcher peak = Pattern.compile("VmHWM:\\s+(\\d+) kB").matcher(status);
      return peak.find() ? Long.parseLong(peak.group(1)) : 0;
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
    return builder(command).start();
  }

  private static ProcessBuilder builder(List<String> command) {
    var builder = new ProcessBuilder(command);
    builder.environment().put("SS12000_JAVA_OPTS", HEAP);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return builder;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
