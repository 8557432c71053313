package se.ss12000.conformance.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Lets a run end in good order when the user presses Ctrl-C: what there is gets judged. */
final class Interruption implements AutoCloseable {
  private static final int ATTEMPTS = 2;
  private static final long PATIENCE_SECONDS = 30;

  private final BooleanSupplier stop;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupt, "interruption");

  private Interruption(BooleanSupplier stop) {
    this.stop = stop;
  }

  /**
   * From now on, somebody is told to stop before the program ends.
   *
   * @param stop tells it, perhaps more than once; whether there is anything to wait for
   */
  static Interruption begin(BooleanSupplier stop) {
    var interruption = new Interruption(stop);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void interrupt() {
    try {
      boolean over = false;
      for (int i = 0; i < ATTEMPTS && !over; i++) {
        over = !stop.getAsBoolean() || ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending already, which is what the hook is for.
      return;
    }
  }
}
