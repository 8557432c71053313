import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * Measures a crawl of prepared pages on loopback beside a program that fetches the same pages, one
 * after the other, and throws them away. Both are whole processes, from start to exit.
 */
public final class Crawl {
  private static final int PAGE = 1_000_000;
  private static final int PERSONS = 200_000;
  private static final int ROUNDS = 3;
  private static final String HEAP = "-Xmx256m";
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
      ToolProvider.getSystemJavaCompiler()
          .run(null, null, null, "-d", folder.toString(), "Crawl.java");
      long small = measure(folder, persons / 10, 1);
      long large = measure(folder, persons, ROUNDS);
      say(
          "peak memory of the crawl, %d : %d persons = %.2f : 1",
          persons, persons / 10, (double) large / Math.max(1, small));
    } finally {
      try (var left = Files.list(folder)) {
        for (Path file : left.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  /** Gives the peak memory of a crawl, in kB. */
  private static long measure(Path folder, int persons, int times)
      throws IOException, InterruptedException {
    List<byte[]> pages = pages(persons);
    long bytes = pages.stream().mapToLong(page -> page.length).sum();
    say("%d persons, %d pages, %.0f MB, heap %s", persons, pages.size(), bytes / 1e6, HEAP);
    say("%-28s %9s %9s %9s %5s", "", "seconds", "MB/s", "peak MB", "exit");
    HttpServer server = serve(pages);
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
    say(
        "(crawl - judging again) : fetch = %.2f : 1, what asking and keeping cost by themselves",
        median(rounds, r -> (r.crawl().seconds() - r.judging().seconds()) / r.fetch().seconds()));
    say("");
    return rounds.stream().mapToLong(r -> r.crawl().peakKilobytes()).max().orElse(0);
  }

  private static Round round(Path folder, String base) throws IOException, InterruptedException {
    Path recording = folder.resolve("crawl.jsonl");
    Path report = folder.resolve("report.json");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Cost fetch =
        timed(List.of(java, HEAP, "-cp", folder.toString(), "Crawl", "fetch", base + "/persons"));
    Cost crawl =
        timed(
            List.of(
                LAUNCHER,
                "crawl",
                base,
                "--only=Person",
                "--lists-only",
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

  /** Pages of persons, each with the token of the next one at its end. */
  private static List<byte[]> pages(int persons) {
    var pages = new ArrayList<byte[]>();
    int next = 0;
    while (next < persons) {
      var page = new StringBuilder("{\"data\":[");
      String between = "";
      while (next < persons && page.length() < PAGE) {
        page.append(between).append(person(next++));
        between = ",";
      }
      String token = next < persons ? "\"page-" + (pages.size() + 1) + "\"" : "null";
      pages.add(utf8(page.append("],\"pageToken\":").append(token).append('}').toString()));
    }
    return pages;
  }

  /** An invented person; nobody's name, address or number. */
  private static String person(int n) {
    return ("{\"id\":\"%s\",\"meta\":{\"created\":\"2024-08-01T08:00:00Z\","
            + "\"modified\":\"2024-08-15T08:00:00Z\"},\"givenName\":\"Förnamn%d\","
            + "\"familyName\":\"Efternamn%d\",\"eduPersonPrincipalNames\":[\"elev%d@skola.example\"],"
            + "\"externalIdentifiers\":[{\"value\":\"elev-%d\",\"context\":\"https://skola.example/\","
            + "\"globallyUnique\":false}],\"sex\":\"Kvinna\",\"securityMarking\":\"Ingen\","
            + "\"personStatus\":\"Aktiv\",\"emails\":[{\"value\":\"elev%d@skola.example\",\"type\":\"Skola"
            + " elev\"}],\"addresses\":[{\"type\":\"Folkbokföring\",\"streetAddress\":\"Provgatan"
            + " %d\",\"postalCode\":\"999 99\",\"locality\":\"Provstad\","
            + "\"country\":\"Sverige\"}],\"enrolments\":[{\"enroledAt\":{\"id\":\"%s\"},"
            + "\"schoolType\":\"GR\",\"schoolYear\":%d,\"startDate\":\"2024-08-15\"}]}")
        .formatted(uuid(1, n), n % 997, n % 991, n, n, n, n % 89 + 1, uuid(2, n % 50), n % 9 + 1);
  }

  private static String uuid(int kind, int n) {
    return "%08x-0000-4000-8000-%012x".formatted(kind, n);
  }

  private static HttpServer serve(List<byte[]> pages) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(address, 0);
    server.createContext("/persons", exchange -> answer(exchange, pages));
    server.setExecutor(
        Executors.newCachedThreadPool(
            task -> {
              var thread = new Thread(task);
              thread.setDaemon(true);
              return thread;
            }));
    server.start();
    return server;
  }

  private static void answer(HttpExchange exchange, List<byte[]> pages) throws IOException {
    Matcher token = Pattern.compile("page-(\\d+)").matcher(exchange.getRequestURI().toString());
    byte[] page = pages.get(token.find() ? Integer.parseInt(token.group(1)) : 0);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, page.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(page);
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
    var builder = new ProcessBuilder(command);
    builder.environment().put("SS12000_JAVA_OPTS", HEAP);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return builder.start();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
