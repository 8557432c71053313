package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;

/** Tells subscribers that something has changed. */
final class Callbacks {
  private static final int TAKEN = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Subscriptions subscriptions;
  private final Faults faults;
  private final HttpClient client;

  Callbacks(Subscriptions subscriptions, Faults faults, Optional<SSLContext> trusted) {
    this.subscriptions = subscriptions;
    this.faults = faults;
    HttpClient.Builder builder =
        HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1);
    trusted.ifPresent(builder::sslContext);
    this.client = builder.build();
  }

  /** Tells of a change, without waiting until anybody has heard of it. */
  void changed(String type, boolean deleted) {
    Dispatch dispatch = faults.onDispatch();
    for (URI target : subscriptions.targets(type)) {
      ObjectNode news = JsonNodeFactory.instance.objectNode();
      var modified = news.putArray("modifiedEntites");
      if (!deleted) {
        modified.add(type);
      }
      news.put("deletedEntities", deleted);
      HttpRequest request =
          HttpRequest.newBuilder(target)
              .timeout(PATIENCE)
              .header("Content-Type", dispatch.contentType())
              .POST(HttpRequest.BodyPublishers.ofString(faults.onNews(news).toString()))
              .build();
      send(request, dispatch.attempts());
    }
  }

  /** Who does not take the news gets them again, a while later. */
  private void send(HttpRequest request, int attempts) {
    if (attempts > 0) {
      var unused =
          client
              .sendAsync(request, BodyHandlers.discarding())
              .handle((response, failure) -> failure == null && response.statusCode() == TAKEN)
              .thenAcceptAsync(
                  taken -> {
                    if (!taken) {
                      send(request, attempts - 1);
                    }
                  },
                  CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
    }
  }
}
