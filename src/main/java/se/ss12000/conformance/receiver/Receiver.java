package se.ss12000.conformance.receiver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import se.ss12000.conformance.crawl.Inbox;
import se.ss12000.conformance.crawl.Notice;

/** Listens for notices, and meets each with 200, but for the first one if it is told to. */
public final class Receiver implements Inbox, AutoCloseable {
  private static final int OK = 200;
  private static final int LARGEST = 1 << 20;
  private static final int MOST_WAITING = 10_000;
  private static final Duration SLOW = Duration.ofSeconds(5);

  private final ReceiverSettings settings;
  private final HttpServer server;
  private final ExecutorService threads;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final AtomicBoolean first = new AtomicBoolean(true);
  private final BlockingQueue<Notice> notices = new LinkedBlockingQueue<>(MOST_WAITING);

  private Receiver(ReceiverSettings settings) throws IOException {
    this.settings = settings;
    this.server = server(settings);
    this.threads =
        Executors.newCachedThreadPool(
            run -> {
              var thread = new Thread(run, "receiver");
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  /**
   * Begins to listen.
   *
   * @throws IOException when the port is taken or must not be used
   */
  public static Receiver start(ReceiverSettings settings) throws IOException {
    var receiver = new Receiver(settings);
    receiver.server.start();
    return receiver;
  }

  private static HttpServer server(ReceiverSettings settings) throws IOException {
    var address = new InetSocketAddress(settings.host(), settings.port());
    Optional<SSLContext> tls = settings.tls();
    if (tls.isEmpty()) {
      return HttpServer.create(address, 0);
    }
    HttpsServer server = HttpsServer.create(address, 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls.get()));
    return server;
  }

  @Override
  public String target() {
    InetSocketAddress address = server.getAddress();
    String scheme = settings.tls().isPresent() ? "https" : "http";
    String here = scheme + "://" + settings.host() + ":" + address.getPort();
    return settings.url().map(url -> url.toString().replaceFirst("/+$", "")).orElse(here)
        + "/"
        + settings.word();
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public Optional<Notice> next(Duration wait) throws InterruptedException {
    return Optional.ofNullable(notices.poll(wait.toMillis(), TimeUnit.MILLISECONDS));
  }

  private void handle(HttpExchange http) throws IOException {
    try (http) {
      Instant at = settings.clock().instant();
      String content = content(http);
      if (!http.getRequestURI().getPath().endsWith("/" + settings.word())) {
        // Whoever does not know the word is no service of ours.
        http.sendResponseHeaders(404, -1);
        return;
      }
      int status = meet(http);
      long millis = Duration.between(at, settings.clock().instant()).toMillis();
      boolean unused =
          notices.offer(new Notice(target(), headers(http), content, status, millis, at));
    } catch (InterruptedException e) {
      // The receiver is being closed: whoever waits for an answer waits in vain.
      Thread.currentThread().interrupt();
    }
  }

  private static String content(HttpExchange http) throws IOException {
    try (InputStream in = http.getRequestBody()) {
      return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
    }
  }

  private int meet(HttpExchange http) throws IOException, InterruptedException {
    Conduct conduct = first.getAndSet(false) ? settings.conduct() : Conduct.OK;
    return switch (conduct) {
      case OK -> answer(http, OK);
      case ERROR -> answer(http, 500);
      case SLOW -> {
        boolean unused = closing.await(SLOW.toMillis(), TimeUnit.MILLISECONDS);
        yield answer(http, OK);
      }
      // The connection is closed without a word, as when a receiver goes down.
      case HANG -> {
        boolean unused = closing.await(SLOW.toMillis(), TimeUnit.MILLISECONDS);
        yield 0;
      }
    };
  }

  private static int answer(HttpExchange http, int status) throws IOException {
    http.sendResponseHeaders(status, -1);
    return status;
  }

  /** What says how the notice was written and who sent it, without credentials. */
  private static Map<String, List<String>> headers(HttpExchange http) {
    var kept = new TreeMap<String, List<String>>();
    http.getRequestHeaders()
        .forEach(
            (header, values) -> {
              String name = header.toLowerCase(Locale.ROOT);
              if (name.equals("content-type")) {
                kept.put(name, List.copyOf(values));
              } else if (name.equals("authorization") && !values.isEmpty()) {
                kept.put(name, List.of(scheme(values.get(0))));
              }
            });
    return kept;
  }

  /** What does not look like a scheme with something behind it may be the secret itself. */
  private static String scheme(String authorization) {
    String[] parts = authorization.strip().split(" ", 2);
    return parts.length == 2 ? parts[0] : "***";
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
