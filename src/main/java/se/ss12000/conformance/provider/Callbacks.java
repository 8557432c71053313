package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Tells subscribers that something has changed. */
final class Callbacks {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Subscriptions subscriptions;
  private final Faults faults;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1).build();

  Callbacks(Subscriptions subscriptions, Faults faults) {
    this.subscriptions = subscriptions;
    this.faults = faults;
  }

  /** Tells of a change, without waiting until anybody has heard of it. */
  void changed(String type, boolean deleted) {
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
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(faults.onNews(news).toString()))
              .build();
      // Whether anybody listens is the subscriber's business.
      var unused = client.sendAsync(request, BodyHandlers.discarding());
    }
  }
}
