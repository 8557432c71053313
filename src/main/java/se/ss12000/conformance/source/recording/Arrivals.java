package se.ss12000.conformance.source.recording;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import se.ss12000.conformance.payload.Exchange;

/**
 * The exchanges of a crawl that goes on, for whoever reads them as they come.
 *
 * <p>What follows after an exchange without an answer is held back until the crawl has ended: the
 * same may be asked again, and counts instead of it.
 */
final class Arrivals {
  private final Deque<Exchange> waiting = new ArrayDeque<>();
  private boolean open;
  private boolean heldBack;

  /**
   * From now on, there is something to wait for.
   *
   * @param hold whether to hold everything back until the end
   */
  synchronized void open(boolean hold) {
    open = true;
    heldBack = hold;
  }

  synchronized void add(Exchange exchange) {
    heldBack = heldBack || !Contents.isAnswered(exchange);
    if (open && !heldBack) {
      waiting.add(exchange);
      notifyAll();
    }
  }

  /** Nothing more will come. */
  synchronized void close() {
    open = false;
    notifyAll();
  }

  /** Waits for the next one; nothing when there will be no other. */
  synchronized Optional<Exchange> next() throws InterruptedException {
    while (open && waiting.isEmpty()) {
      wait();
    }
    return Optional.ofNullable(waiting.poll());
  }
}
