package se.ss12000.conformance.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class WritingTest {
  private static final String ABSENCES = "/absences";
  private static final String EVENTS = "/attendanceEvents";

  private final LinkedBlockingQueue<String> news = new LinkedBlockingQueue<>();
  private HttpServer subscriber = listening();

  private HttpServer listening() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          http -> {
            news.add(new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            http.sendResponseHeaders(200, -1);
            http.close();
          });
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeEach
  void listen() {
    subscriber.start();
  }

  @AfterEach
  void stop() {
    subscriber.stop(0);
  }

  private String subscription(String type) {
    return """
    {"name": "test", "target": "http://127.0.0.1:%d/", "resourceTypes": [{"resource": "%s"}]}
    """
        .formatted(subscriber.getAddress().getPort(), type);
  }

  @Test
  void tellsSubscribersWhatHasChanged() throws InterruptedException {
    try (Served served = Served.correct()) {
      JsonNode created =
          Served.json(served.send("POST", "/subscriptions", subscription("AttendanceEvent")));
      assertThat(created.path("expires").asText()).isEqualTo("2026-10-29T12:00:00Z");
      JsonNode event = served.json(EVENTS).path("data").get(0);

      JsonNode made = Served.json(served.send("POST", EVENTS, event.toString()));
      assertThat(news.poll(10, TimeUnit.SECONDS))
          .isEqualTo("{\"modifiedEntites\":[\"AttendanceEvent\"],\"deletedEntities\":false}");
      assertThat(made.path("id")).isNotEqualTo(event.path("id"));

      String path = EVENTS + "/" + made.path("id").asText();
      assertThat(served.send("DELETE", path, "").statusCode()).isEqualTo(204);
      assertThat(news.poll(10, TimeUnit.SECONDS))
          .isEqualTo("{\"modifiedEntites\":[],\"deletedEntities\":true}");
      assertThat(served.get(path).statusCode()).isEqualTo(404);
      assertThat(served.send("DELETE", path, "").statusCode()).isEqualTo(404);
      assertThat(served.json("/deletedEntities").at("/data/attendanceEvents"))
          .contains(made.path("id"));
    }
  }

  @Test
  void spellsTheCallbackWrongOnlyWithThatFault() throws InterruptedException {
    try (Served served = Served.with("callback-spelled-right")) {
      served.send("POST", "/subscriptions", subscription("Absence"));
      JsonNode absence = served.json(ABSENCES).path("data").get(0);
      served.send("POST", ABSENCES, absence.toString());

      assertThat(news.poll(10, TimeUnit.SECONDS)).contains("modifiedEntities");
    }
  }

  @Test
  void tellsNobodyWhoAskedForSomethingElse() {
    try (Served served = Served.correct()) {
      served.send("POST", "/subscriptions", subscription("Person"));
      JsonNode absence = served.json(ABSENCES).path("data").get(0);
      assertThat(served.send("POST", ABSENCES, absence.toString()).statusCode()).isEqualTo(200);

      assertThat(news).isEmpty();
    }
  }

  @Test
  void keepsSubscriptionsUntilTheyAreDeleted() {
    try (Served served = Served.correct()) {
      String id =
          Served.json(served.send("POST", "/subscriptions", subscription("Person")))
              .path("id")
              .asText();
      String path = "/subscriptions/" + id;

      assertThat(served.json("/subscriptions").path("data")).hasSize(1);
      assertThat(served.json(path).path("name").asText()).isEqualTo("test");
      assertThat(served.send("PATCH", path, "").statusCode()).isEqualTo(200);
      assertThat(served.send("DELETE", path, "").statusCode()).isEqualTo(204);
      assertThat(served.get(path).statusCode()).isEqualTo(404);
      assertThat(served.get("/subscriptions/none").statusCode()).isEqualTo(400);
      assertThat(served.json("/subscriptions").path("data")).isEmpty();
    }
  }

  @Test
  void callsNobodyOutsideThisMachine() {
    try (Served served = Served.correct()) {
      String elsewhere = subscription("Person").replace("127.0.0.1", "192.0.2.1");

      assertThat(served.send("POST", "/subscriptions", elsewhere).statusCode()).isEqualTo(400);
    }
  }

  @Test
  void refusesRecordsThatLackSomething() {
    try (Served served = Served.correct()) {
      assertThat(served.send("POST", ABSENCES, "{}").statusCode()).isEqualTo(400);
      assertThat(served.send("POST", ABSENCES, "[]").statusCode()).isEqualTo(400);
      assertThat(served.send("POST", ABSENCES, "").statusCode()).isEqualTo(400);
      assertThat(served.send("POST", "/subscriptions", "{}").statusCode()).isEqualTo(400);
    }
  }
}
