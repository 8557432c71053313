import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages of persons, and a service on loopback that gives them. */
final class Pages {
  private static final int PAGE = 1_000_000;

  private final List<byte[]> pages;

  private Pages(List<byte[]> pages) {
    this.pages = pages;
  }

  /** Of the persons among records, a line each; every page ends with the token of the next one. */
  static Pages of(BufferedReader records) throws IOException {
    var pages = new ArrayList<byte[]>();
    var page = new StringBuilder();
    for (String line = records.readLine(); line != null; line = records.readLine()) {
      if (line.contains("\"givenName\"")) {
        page.append(page.length() == 0 ? "{\"data\":[" : ",").append(line);
      }
      if (page.length() >= PAGE) {
        String token = "\"page-" + (pages.size() + 1) + "\"";
        pages.add(utf8(page.append("],\"pageToken\":").append(token).append('}').toString()));
        page.setLength(0);
      }
    }
    String begin = page.length() == 0 ? "{\"data\":[" : "";
    pages.add(utf8(begin + page + "],\"pageToken\":null}"));
    return new Pages(pages);
  }

  int count() {
    return pages.size();
  }

  long bytes() {
    return pages.stream().mapToLong(page -> page.length).sum();
  }

  /**
   * Gives them on a port of its own.
   *
   * @param rate bytes in a second; 0 for as many as can be
   */
  HttpServer serve(long rate) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(address, 0);
    server.createContext("/persons", exchange -> answer(exchange, rate));
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

  private void answer(HttpExchange exchange, long rate) throws IOException {
    Matcher token = Pattern.compile("page-(\\d+)").matcher(exchange.getRequestURI().toString());
    byte[] page = pages.get(token.find() ? Integer.parseInt(token.group(1)) : 0);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    if (rate > 0) {
      LockSupport.parkNanos(page.length * 1_000_000_000L / rate);
    }
    exchange.sendResponseHeaders(200, page.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(page);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
