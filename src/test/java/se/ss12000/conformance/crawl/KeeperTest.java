package se.ss12000.conformance.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.source.Recording;
import se.ss12000.conformance.source.Request;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.text.Text;

final class KeeperTest {
  private static final int LARGE = 1 << 20;
  private static final int FULL = 3;

  private final Shelf shelf = new Shelf();
  private final Keeper keeper = new Keeper(shelf);

  @Test
  void letsMoreBeAskedForWhileALargeAnswerIsKept() throws SourceException {
    shelf.lock();

    keeper.begin(answer(1, LARGE));
    List<Integer> before = shelf.numbers();
    shelf.unlock();
    keeper.end();

    assertThat(before).isEmpty();
    assertThat(shelf.numbers()).containsExactly(1);
  }

  @Test
  void keepsASmallAnswerAtOnce() throws SourceException {
    keeper.begin(answer(1, 1));

    assertThat(shelf.numbers()).containsExactly(1);
  }

  @Test
  void keepsAnswersInTheOrderInWhichTheyCame() throws SourceException {
    for (int number = 0; number < FULL; number++) {
      keeper.begin(answer(number, number == 1 ? 1 : LARGE));
    }
    keeper.end();

    assertThat(shelf.numbers()).containsExactly(0, 1, 2);
  }

  @Test
  void tellsOnceThatALargeAnswerCannotBeKept() throws SourceException {
    keeper.begin(answer(FULL, LARGE));

    assertThatThrownBy(keeper::end).isInstanceOf(SourceException.class).hasMessage("full");
    keeper.end();

    assertThat(shelf.numbers()).isEmpty();
  }

  @Test
  void keepsTheLastAnswerEvenWhenTheRunIsInterrupted() throws SourceException {
    keeper.begin(answer(1, LARGE));
    Thread.currentThread().interrupt();
    keeper.end();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(shelf.numbers()).containsExactly(1);
  }

  @Test
  void hasKeptAllPagesWhenAWalkEnds() throws SourceException {
    walk(new FakeService().at("/rooms", request -> page(request, 2)));

    assertThat(shelf.numbers()).containsExactly(1, 2);
  }

  @Test
  void hasKeptAllPagesWhenNoMoreCanBeAskedFor() {
    var service = new FakeService().at("/rooms", request -> page(request, LARGE)).budget(2);

    assertThatThrownBy(() -> walk(service)).hasMessage("budget");

    assertThat(shelf.numbers()).containsExactly(1, 2);
  }

  @Test
  void asksForNoMoreThanOnePageWhenNothingCanBeKept() {
    var service = new FakeService().at("/rooms", request -> page(request, LARGE));

    assertThatThrownBy(() -> walk(service)).hasMessage("full");

    assertThat(shelf.numbers()).containsExactly(1, 2);
    assertThat(service.asked()).hasSize(FULL + 1);
  }

  private void walk(FakeService service) throws SourceException {
    new Asker(service, shelf, CrawlProgress.SILENT)
        .walk(Asker.get(Question.LIST, "GET /rooms", "/rooms", List.of()), 0, List.of());
  }

  /** A large page; the last of so many has no token. */
  private static String page(Request request, int of) {
    int number =
        request.parameters().isEmpty() ? 1 : Integer.parseInt(request.parameters().get(0).value());
    String token = number < of ? "\"" + (number + 1) + "\"" : "null";
    return "{\"data\": [" + " ".repeat(LARGE) + "{}], \"pageToken\": " + token + "}";
  }

  private static Answer answer(int number, int bytes) {
    var exchange =
        new Exchange(
            number,
            number,
            Question.LIST,
            "GET /rooms",
            "GET",
            "http://service.example/rooms",
            List.of(),
            "",
            200,
            Map.of(),
            1,
            Instant.EPOCH,
            1,
            Text.NONE);
    return new Answer(exchange, new byte[bytes]);
  }

  /** Keeps the numbers of answers, while it is not locked, and until it is full. */
  private static final class Shelf implements Recording {
    private final List<Integer> numbers = Collections.synchronizedList(new ArrayList<>());
    private volatile CountDownLatch locked = new CountDownLatch(0);

    void lock() {
      locked = new CountDownLatch(1);
    }

    void unlock() {
      locked.countDown();
    }

    List<Integer> numbers() {
      return List.copyOf(numbers);
    }

    @Override
    public void keep(Answer answer) throws SourceException {
      try {
        locked.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      if (answer.exchange().number() == FULL) {
        throw new SourceException(Text.same("full"));
      }
      numbers.add(answer.exchange().number());
    }

    @Override
    public Optional<Answer> find(Request request) {
      return Optional.empty();
    }

    @Override
    public void forget(Exchange first) {
      throw new IllegalStateException("nothing is forgotten");
    }

    @Override
    public Conversation conversation() {
      return new FakeService();
    }
  }
}
