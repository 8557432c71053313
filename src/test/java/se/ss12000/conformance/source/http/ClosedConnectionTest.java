package se.ss12000.conformance.source.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class ClosedConnectionTest {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** Threads of the test are in a group of their own, so that no others are taken for them. */
  private final ThreadGroup group = new ThreadGroup("test");

  @Test
  void leavesNoThreadThatWaitsForTheNetwork() throws Exception {
    var asking = new FutureTask<>(this::ask);
    new Thread(group, asking).start();

    List<Thread> waiting = asking.get(LONGEST.toSeconds(), TimeUnit.SECONDS);

    assertThat(waiting).hasSize(1);
    waiting.get(0).join(LONGEST.toMillis());
    assertThat(waiting.get(0).isAlive()).isFalse();
  }

  /** The threads that waited for the network before the connection was closed. */
  private List<Thread> ask() throws Exception {
    try (TestServer server = TestServer.start();
        Connection connection = Asking.connection(server.uri(), Asking.NONE, new StillTime())) {
      server.answers(200, "{}");
      connection.ask(1, Asking.list());
      return Thread.getAllStackTraces().keySet().stream()
          .filter(thread -> thread.getName().endsWith("SelectorManager"))
          .filter(thread -> thread.getThreadGroup() != null)
          .filter(thread -> group.parentOf(thread.getThreadGroup()))
          .toList();
    }
  }
}
