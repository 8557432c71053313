package se.ss12000.conformance.source.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.source.Request;
import se.ss12000.conformance.source.Request.Access;
import se.ss12000.conformance.source.SourceException;

final class WritingConnectionTest {
  private static final String CREATE = "POST /subscriptions";
  private static final String DELETE = "DELETE /subscriptions/{id}";

  private final StillTime time = new StillTime();

  private static Request request(String operation, String path, String body) {
    return new Request(Question.CREATED, 0, operation, path, List.of(), body, Access.GIVEN);
  }

  @Test
  void sendsWhatStoodInThePlan() throws SourceException {
    try (TestServer server = TestServer.start()) {
      server.answers(201, "{}").answers(204, "");
      var client = writing(server, Set.of(CREATE, DELETE));

      client.ask(1, request(CREATE, "/subscriptions", "{\"name\": \"test\"}"));
      client.ask(2, request(DELETE, "/subscriptions/1", ""));

      assertThat(server.received()).extracting("method").containsExactly("POST", "DELETE");
      assertThat(server.received().get(0).body()).isEqualTo("{\"name\": \"test\"}");
      assertThat(server.received().get(0).header("Content-type")).isEqualTo("application/json");
    }
  }

  @Test
  void refusesWhatDidNot() {
    try (TestServer server = TestServer.start()) {
      var client = writing(server, Set.of(CREATE));

      assertThatThrownBy(() -> client.ask(1, request(DELETE, "/subscriptions/1", "")))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(server.received()).isEmpty();
    }
  }

  @Test
  void doesNotCreateTwiceWhatMayHaveBeenCreated() throws SourceException {
    try (TestServer server = TestServer.start()) {
      server.answers(502, "");
      var client = writing(server, Set.of(CREATE, DELETE));

      assertThat(client.ask(1, request(CREATE, "/subscriptions", "{}")).exchange().tries())
          .isEqualTo(1);
      assertThat(client.ask(2, request(DELETE, "/subscriptions/1", "")).exchange().tries())
          .isEqualTo(3);
    }
  }

  @Test
  void keepsNoBudgetOnceItIsLifted() throws SourceException {
    try (TestServer server = TestServer.start()) {
      server.answers(204, "");
      Manners manners = Asking.MANNERS;
      var one =
          new Manners(
              manners.agent(),
              manners.connect(),
              manners.answer(),
              manners.run(),
              0,
              manners.longestWait(),
              0,
              1,
              manners.largest());
      var client =
          new WritingConnection(
              Asking.connection(server.uri(), Asking.NONE, time, one), Set.of(DELETE));
      client.ask(1, request(DELETE, "/subscriptions/1", ""));
      assertThatThrownBy(() -> client.ask(2, request(DELETE, "/subscriptions/2", "")))
          .isInstanceOf(SourceException.class);

      client.lift();

      assertThat(client.ask(2, request(DELETE, "/subscriptions/2", "")).exchange().status())
          .isEqualTo(204);
    }
  }

  private WritingConnection writing(TestServer server, Set<String> operations) {
    return new WritingConnection(Asking.connection(server.uri(), Asking.NONE, time), operations);
  }
}
