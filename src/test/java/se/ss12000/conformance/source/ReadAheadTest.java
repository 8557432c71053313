package se.ss12000.conformance.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.text.Text;

final class ReadAheadTest {
  private static final List<Payload> MANY =
      Read.of(
              "rooms.jsonl",
              String.join(
                  "\n", IntStream.range(0, 2_000).mapToObj(i -> "{\"id\":\"" + i + "\"}").toList()))
          .payloads();

  /** Pushes what it was given, then fails if it was told to. */
  private record Fixed(List<Payload> payloads, Optional<Throwable> failure) implements Source {
    Fixed(List<Payload> payloads) {
      this(payloads, Optional.empty());
    }

    @Override
    public void read(Consumer<Payload> taker) throws SourceException {
      payloads.forEach(taker);
      Throwable thrown = failure.orElse(null);
      if (thrown instanceof SourceException e) {
        throw e;
      } else if (thrown instanceof RuntimeException e) {
        throw e;
      } else if (thrown instanceof Error e) {
        throw e;
      }
    }

    @Override
    public String digest() {
      return "sha256:0";
    }
  }

  /** Tells that it is read, and pushes until it is stopped. */
  private record Endless(Runnable begun) implements Source {
    @Override
    public void read(Consumer<Payload> taker) {
      begun.run();
      while (true) {
        taker.accept(MANY.get(0));
      }
    }

    @Override
    public String digest() {
      return "";
    }
  }

  private static List<Payload> read(Source source) throws SourceException {
    var all = new ArrayList<Payload>();
    source.read(all::add);
    return all;
  }

  @Test
  void keepsTheOrderInBothReadings() throws SourceException {
    var ahead = new ReadAhead(new Fixed(MANY));

    assertThat(read(ahead)).isEqualTo(MANY);
    assertThat(read(ahead)).isEqualTo(MANY);
    assertThat(read(new ReadAhead(new Fixed(List.of())))).isEmpty();
    assertThat(ahead.digest()).isEqualTo("sha256:0");
  }

  @Test
  void givesWhatItBeganWithToTheFirstWhoReads() throws SourceException {
    var ahead = new ReadAhead(new Fixed(MANY));
    ahead.begin();

    assertThat(read(ahead)).isEqualTo(MANY);
    assertThat(read(ahead)).isEqualTo(MANY);
  }

  @Test
  void endsWhatItBeganWithWhenNobodyReads() throws InterruptedException {
    var threads = new ArrayBlockingQueue<Thread>(1);
    var ahead = new ReadAhead(new Endless(() -> threads.add(Thread.currentThread())));
    ahead.begin();
    Thread reader = threads.take();

    ahead.close();

    assertThat(reader.isAlive()).isFalse();
  }

  @Test
  void handsOverOnTheThreadThatAsks() throws SourceException {
    var threads = new ArrayList<Thread>();

    new ReadAhead(new Fixed(MANY)).read(payload -> threads.add(Thread.currentThread()));

    assertThat(threads).containsOnly(Thread.currentThread());
  }

  @Test
  void letsEachBeGlancedAtBeforeItIsHandedOver() throws SourceException {
    for (Source source : List.of(new ReadAhead(new Fixed(MANY)), new Fixed(MANY))) {
      var glanced = new ConcurrentLinkedQueue<Payload>();
      var behind = new ArrayList<Payload>();
      var early = new ArrayList<Payload>();

      source.read(
          glanced::add,
          payload -> {
            behind.add(payload);
            if (glanced.size() < behind.size()) {
              early.add(payload);
            }
          });

      assertThat(glanced).containsExactlyElementsOf(MANY);
      assertThat(behind).isEqualTo(MANY);
      assertThat(early).isEmpty();
    }
  }

  @Test
  void tellsWhatStoppedTheReadingAfterWhatWasRead() {
    List<Throwable> failures =
        List.of(
            new SourceException(Text.same("gone")),
            new IllegalStateException("fault"),
            new StackOverflowError("deep"));
    for (Throwable failure : failures) {
      var all = new ArrayList<Payload>();

      assertThatThrownBy(() -> new ReadAhead(new Fixed(MANY, Optional.of(failure))).read(all::add))
          .isSameAs(failure);
      assertThat(all).isEqualTo(MANY);
    }
  }

  @Test
  void stopsReadingWhenNobodyTakesIt() {
    var threads = new ArrayList<Thread>();
    var fault = new IllegalStateException("judging failed");
    var endless = new Endless(() -> threads.add(Thread.currentThread()));

    assertThatThrownBy(
            () ->
                new ReadAhead(endless)
                    .read(
                        payload -> {
                          throw fault;
                        }))
        .isSameAs(fault);
    assertThat(threads).hasSize(1).noneMatch(Thread::isAlive);
  }

  @Test
  void endsWhenWhoAsksIsInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> read(new ReadAhead(new Fixed(MANY))))
          .isInstanceOf(CancellationException.class);
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
  }
}
