package se.ss12000.conformance.source.recording;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Exchange;

/**
 * The exchanges of a crawl that goes on, for whoever reads them as they come.
 *
 * <p>What follows after an exchange without an answer is held back until the crawl has ended: the
 * same may be asked again, and counts instead of it.
 */
final class Arrivals {
  /** Bytes of the answers that are at hand; others wait in the recording. */
  private static final long MOST = 4 << 20;

  private final Deque<Arrival> waiting = new ArrayDeque<>();
  private long held;
  private boolean open;
  private boolean heldBack;

  /**
   * An exchange that has come.
   *
   * @param answer its answer, when it is at hand
   */
  record Arrival(Exchange exchange, Optional<Answer> answer) {}

  /**
   * From now on, there is something to wait for.
   *
   * @param hold whether to hold everything back until the end
   */
  synchronized void open(boolean hold) {
    open = true;
    heldBack = hold;
  }

  synchronized void add(Answer answer) {
    Exchange exchange = answer.exchange();
    heldBack = heldBack || !Contents.isAnswered(exchange);
    if (open && !heldBack) {
      Optional<Answer> kept = Optional.of(answer).filter(a -> held + length(a) <= MOST);
      held += kept.map(Arrivals::length).orElse(0);
      waiting.add(new Arrival(exchange, kept));
      notifyAll();
    }
  }

  /** Nothing more will come. */
  synchronized void close() {
    open = false;
    notifyAll();
  }

  /** Waits for the next one; nothing when there will be no other. */
  synchronized Optional<Arrival> next() throws InterruptedException {
    while (open && waiting.isEmpty()) {
      wait();
    }
    Optional<Arrival> next = Optional.ofNullable(waiting.poll());
    held -= next.flatMap(Arrival::answer).map(Arrivals::length).orElse(0);
    return next;
  }

  private static int length(Answer answer) {
    return answer.content().length;
  }
}
