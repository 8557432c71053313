package se.ss12000.conformance.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Asks a service on a thread of its own, so that what has come is judged meanwhile; ends early, and
 * in good order, when the user presses Ctrl-C.
 */
final class Asking implements AutoCloseable {
  private final FutureTask<Boolean> task;
  private final Thread thread;
  private final Interruption interruption;

  /** Begins at once. */
  Asking(Runnable questions) {
    task = new FutureTask<>(questions, true);
    thread = new Thread(task, "asking");
    thread.start();
    interruption =
        Interruption.begin(
            () -> {
              thread.interrupt();
              return true;
            });
  }

  /** Waits for the last answer; a fault of the program on the way is thrown again. */
  void end() {
    try {
      task.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** When nobody waits for the answers any more, nothing more is asked. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    interruption.close();
  }
}
