package se.ss12000.conformance.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BoundedBufferTest {
  private final BoundedBuffer<Integer> buffer = new BoundedBuffer<>();

  @FunctionalInterface
  private interface Work {
    void run() throws InterruptedException;
  }

  private static Thread begin(Work work) {
    var thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    thread.start();
    return thread;
  }

  private static void awaitWaiting(Thread thread) {
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }

  private void fill() throws InterruptedException {
    for (int i = 0; i < BoundedBuffer.MOST; i++) {
      buffer.put(i);
    }
  }

  private List<Integer> take(int count) throws InterruptedException {
    var taken = new ArrayList<Integer>();
    for (int i = 0; i < count; i++) {
      taken.add(buffer.take());
    }
    return taken;
  }

  @Test
  void keepsTheOrder() throws InterruptedException {
    int count = 20_000;
    Thread putting =
        begin(
            () -> {
              for (int i = 0; i < count; i++) {
                buffer.put(i);
              }
              buffer.end();
            });

    assertThat(take(count)).isEqualTo(IntStream.range(0, count).boxed().toList());
    assertThat(buffer.take()).isNull();
    putting.join();
  }

  @Test
  void handsOverTheLastAlone() throws InterruptedException {
    var taken = new CompletableFuture<Integer>();
    Thread taking = begin(() -> taken.complete(buffer.take()));
    awaitWaiting(taking);

    buffer.put(7);
    buffer.end();

    assertThat(taken.join()).isEqualTo(7);
  }

  @Test
  void wakesWhoTakesForSeveral() throws InterruptedException {
    var taken = new CompletableFuture<Integer>();
    Thread taking = begin(() -> taken.complete(buffer.take()));
    awaitWaiting(taking);

    for (int i = 1; i < BoundedBuffer.SOME; i++) {
      buffer.put(i);
      assertThat(taking.getState()).isEqualTo(Thread.State.WAITING);
    }
    buffer.put(BoundedBuffer.SOME);

    assertThat(taken.join()).isEqualTo(1);
  }

  @Test
  void wakesWhoPutsWhenThereIsMuchRoom() throws InterruptedException {
    fill();
    Thread putting = begin(() -> buffer.put(BoundedBuffer.MOST));
    awaitWaiting(putting);

    List<Integer> taken = take(BoundedBuffer.MOST - BoundedBuffer.HALF - 1);
    assertThat(putting.getState()).isEqualTo(Thread.State.WAITING);
    taken.addAll(take(1));
    putting.join();

    taken.addAll(take(BoundedBuffer.HALF + 1));
    assertThat(taken).isEqualTo(IntStream.rangeClosed(0, BoundedBuffer.MOST).boxed().toList());
  }

  @Test
  void letsWhoPutsGoOnWhenAllIsForgotten() throws InterruptedException {
    fill();
    Thread putting = begin(() -> buffer.put(-1));
    awaitWaiting(putting);

    buffer.clear();
    putting.join();

    assertThat(buffer.take()).isEqualTo(-1);
  }

  @Test
  void doesNotWaitForWhoIsInterrupted() throws InterruptedException {
    fill();
    var stopped = new CompletableFuture<Integer>();
    Thread putting =
        new Thread(
            () -> {
              try {
                buffer.put(-1);
                stopped.complete(-1);
              } catch (InterruptedException e) {
                stopped.completeExceptionally(new CancellationException());
              }
            });
    putting.start();

    putting.interrupt();

    assertThat(stopped).failsWithin(Duration.ofMinutes(1));
    assertThat(take(BoundedBuffer.MOST)).doesNotContain(-1);
  }
}
