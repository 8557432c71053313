package se.ss12000.conformance.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.Operation;

/** A service that answers as the standard says, but for the faults it is given. */
public final class Provider implements AutoCloseable {
  /** Both versions give this as the path of a server. */
  private static final String BASE = "/v2.0";

  private static final byte[] SPACES = " ".repeat(Sending.PAD).getBytes(StandardCharsets.US_ASCII);

  private final HttpServer server;
  private final ExecutorService threads;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final AtomicLong requests = new AtomicLong();
  private final String base;
  private final Wire wire;
  private final Door door;
  private final Faults faults;
  private final Desk desk;

  private Provider(ProviderSettings settings, Iterable<Entity> entities) throws IOException {
    this.faults = new Faults(settings.faults());
    this.base = faults.onBase(BASE);
    var catalogue = new Catalogue(settings.standard(), entities, settings.clock().instant());
    faults.onData(catalogue);
    faults.onStart(catalogue, settings.clock().instant());
    this.wire = new Wire(settings.standard());
    this.desk = desk(settings, catalogue, faults);
    this.server = server(settings);
    this.door = new Door(settings.access(), settings.clock(), () -> at(BASE), faults.overlooked());
    this.threads =
        Executors.newCachedThreadPool(
            run -> {
              var thread = new Thread(run, "provider");
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  private static Desk desk(ProviderSettings settings, Catalogue catalogue, Faults faults) {
    var rendering = new Rendering(catalogue);
    var subscriptions =
        new Subscriptions(settings.standard(), settings.clock(), settings.pageSize());
    var callbacks = new Callbacks(subscriptions, faults, settings.callbacks());
    return new Desk(
        new Lists(catalogue, rendering, faults, settings.pageSize()),
        new Singles(catalogue, rendering, faults),
        new Deletions(catalogue, settings.pageSize()),
        subscriptions,
        new Writing(catalogue, callbacks, settings.clock()));
  }

  /**
   * Starts to serve.
   *
   * @param entities all records there are, of any type and in any order
   * @throws IOException when the port is taken or must not be used
   */
  public static Provider start(ProviderSettings settings, Iterable<Entity> entities)
      throws IOException {
    // Otherwise each answer waits for the client to acknowledge its head: 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    var provider = new Provider(settings, entities);
    provider.server.start();
    return provider;
  }

  private static HttpServer server(ProviderSettings settings) throws IOException {
    var address = new InetSocketAddress(settings.host(), settings.port());
    Optional<SSLContext> tls = settings.tls();
    if (tls.isEmpty()) {
      return HttpServer.create(address, 0);
    }
    HttpsServer server = HttpsServer.create(address, 0);
    server.setHttpsConfigurator(
        new HttpsConfigurator(tls.get()) {
          @Override
          public void configure(HttpsParameters parameters) {
            SSLParameters ssl = getSSLContext().getDefaultSSLParameters();
            ssl.setNeedClientAuth(settings.wantsCertificate());
            parameters.setSSLParameters(ssl);
          }
        });
    return server;
  }

  /** The base address, which paths such as {@code /persons} are appended to. */
  public URI address() {
    return at(base);
  }

  /** Where tokens are given out, if they are. */
  public Optional<URI> tokenEndpoint() {
    return door.hasTokens() ? Optional.of(at(Door.TOKEN_PATH)) : Optional.empty();
  }

  private URI at(String path) {
    InetSocketAddress address = server.getAddress();
    String scheme = server instanceof HttpsServer ? "https" : "http";
    // A certificate for this machine names it, not its number.
    boolean local = address.getAddress().isLoopbackAddress();
    String host = local && scheme.equals("https") ? "localhost" : address.getHostString();
    return URI.create(scheme + "://" + host + ":" + address.getPort() + path);
  }

  /** How many requests there have been. */
  public long requests() {
    return requests.get();
  }

  private void handle(HttpExchange http) throws IOException {
    try (http) {
      String path = http.getRequestURI().getPath();
      boolean below = path.startsWith(base + "/");
      Asked asked =
          wire.asked(
              http,
              requests.incrementAndGet(),
              below ? faults.onPath(path.substring(base.length())) : path);
      boolean token = path.equals(Door.TOKEN_PATH) && asked.method().equals("POST");
      Reply reply = token ? door.token(asked, Wire.form(asked.body())) : reply(asked, below);
      Sending sending = Wire.sending(reply);
      send(http, Wire.packed(asked, token ? sending : faults.onSending(asked, sending)));
    } catch (InterruptedException e) {
      // The provider is being closed: whoever waits for an answer waits in vain.
      Thread.currentThread().interrupt();
    }
  }

  private Reply reply(Asked came, boolean below) {
    Asked asked = faults.onQuestion(came);
    Optional<Reply> refused = faults.letsIn(asked) ? Optional.empty() : door.refuse(asked);
    return faults.onReply(came, refused.orElseGet(() -> answered(asked, below)));
  }

  private Reply answered(Asked asked, boolean below) {
    Optional<Operation> operation = asked.operation();
    if (below && operation.isPresent()) {
      return faults.instead(asked).orElseGet(() -> desk.answer(asked, operation.get()));
    }
    return below && wire.knows(asked)
        ? Reply.error(405, "method-not-allowed", "not with this method")
        : Reply.error(404, "not-found", "there is nothing at this address");
  }

  private void send(HttpExchange http, Sending sending) throws IOException, InterruptedException {
    if (sending.millis() > 0 && closing.await(sending.millis(), TimeUnit.MILLISECONDS)) {
      return;
    }
    if (sending.status() == 0) {
      return;
    }
    for (Map.Entry<String, String> header : sending.headers().entrySet()) {
      http.getResponseHeaders().set(header.getKey(), header.getValue());
    }
    http.sendResponseHeaders(sending.status(), sending.length() == 0 ? -1 : sending.length());
    if (sending.length() > 0) {
      OutputStream out = http.getResponseBody();
      out.write(sending.content());
      for (long i = 0; i < sending.padding(); i++) {
        out.write(SPACES);
      }
      if (sending.isWhole()) {
        out.close();
      } else {
        out.flush();
      }
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
