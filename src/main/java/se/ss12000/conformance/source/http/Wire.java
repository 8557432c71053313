package se.ss12000.conformance.source.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import se.ss12000.conformance.source.SourceException;

/**
 * Sends one request and waits for one answer, whatever that may be. What is needed for it is made
 * ready on a thread of its own, which takes a while.
 */
final class Wire {
  private final ThreadGroup threads = new ThreadGroup("http");
  private final FutureTask<HttpClient> client;
  private final Manners manners;
  private final Pace pace;
  private final Route route;
  private boolean answered;

  Wire(Manners manners, Pace pace, Route route) {
    this.manners = manners;
    this.pace = pace;
    this.route = route;
    this.client = new FutureTask<>(() -> client(manners, route));
    new Thread(threads, client, "http").start();
  }

  private static HttpClient client(Manners manners, Route route) {
    return HttpClient.newBuilder()
        .connectTimeout(manners.connect())
        .followRedirects(HttpClient.Redirect.NEVER)
        .sslContext(route.tls())
        .proxy(route.proxy())
        .build();
  }

  /**
   * Ends the threads of the client, which are in its maker's group. Java ends without that, too,
   * but waits for each that waits for the network, a third of a second.
   */
  void close() {
    threads.interrupt();
  }

  /** A request to be completed: what every request of ours says. */
  HttpRequest.Builder request(URI uri) {
    boolean secure = uri.getScheme().equalsIgnoreCase("https");
    return HttpRequest.newBuilder(uri)
        .timeout(manners.answer())
        // Without TLS, version 2 begins with an offer that servers have been seen to stumble over.
        .version(secure ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
        .header("User-Agent", manners.agent())
        .header("Accept", "application/json")
        .header("Accept-Encoding", "gzip");
  }

  Reply send(HttpRequest request) throws SourceException {
    pace.next();
    var tooLarge = new AtomicBoolean();
    CompletableFuture<HttpResponse<byte[]>> sent =
        ready()
            .sendAsync(
                request,
                head ->
                    new CappedBody(
                        manners.largest(),
                        head.headers().firstValueAsLong("Content-Length").orElse(0),
                        () -> tooLarge.set(true)));
    try {
      return reply(sent.get(manners.answer().toMillis(), TimeUnit.MILLISECONDS), request.uri());
    } catch (ExecutionException | TimeoutException | IOException e) {
      sent.cancel(true);
      // Newer clients tell only that the answer was cancelled, not why.
      return Reply.none(met(tooLarge.get() ? Obstacle.TOO_LARGE : diagnosed(e), request.uri()));
    } catch (InterruptedException e) {
      sent.cancel(true);
      Thread.currentThread().interrupt();
      throw new SourceException(Pace.INTERRUPTED);
    }
  }

  private HttpClient ready() throws SourceException {
    try {
      return client.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SourceException(Pace.INTERRUPTED);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** A server that wants another certificate may hang up without a word. */
  private Obstacle diagnosed(Exception failure) {
    Obstacle obstacle = Diagnosis.of(failure);
    return obstacle == Obstacle.LOST && !answered && route.isCertificateAsked()
        ? Obstacle.CERTIFICATE_WANTED
        : obstacle;
  }

  private Reply reply(HttpResponse<byte[]> response, URI uri) throws IOException {
    answered = true;
    HttpHeaders headers = response.headers();
    String encoding = headers.firstValue("Content-Encoding").orElse("");
    byte[] content = Unpacking.unpacked(response.body(), encoding, manners.largest());
    var reply = new Reply(response.statusCode(), headers, content);
    return response.version() == HttpClient.Version.HTTP_1_1 && isCutOff(reply)
        ? Reply.none(met(Obstacle.CUT_OFF, uri))
        : reply;
  }

  private Hindrance met(Obstacle obstacle, URI uri) {
    long seconds =
        (obstacle == Obstacle.NO_CONNECTION ? manners.connect() : manners.answer()).toSeconds();
    return Hindrance.at(Endpoint.origin(uri), obstacle)
        .with("seconds", Math.max(1, seconds))
        .with("megabytes", Math.max(1, manners.largest() >> 20));
  }

  /** A body that ends with the connection does not say whether it is whole, but JSON shows it. */
  static boolean isCutOff(Reply reply) {
    if (!reply.isSuccess()
        || !reply.header("Content-Length").isEmpty()
        || !reply.header("Transfer-Encoding").isEmpty()
        || !reply.header("Content-Type").toLowerCase(Locale.ROOT).contains("json")) {
      return false;
    }
    int last = reply.content().length - 1;
    while (last >= 0 && reply.content()[last] <= ' ' && reply.content()[last] >= 0) {
      last--;
    }
    return last >= 0 && reply.content()[last] != '}' && reply.content()[last] != ']';
  }
}
