package se.ss12000.conformance.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * A value that is made on a core of its own while something else is done.
 *
 * @param <T> what it is
 */
final class Meanwhile<T> implements Supplier<T> {
  private final FutureTask<T> task;

  private Meanwhile(Supplier<T> maker) {
    this.task = new FutureTask<>(maker::get);
  }

  /** Begins to make a value. */
  static <T> Meanwhile<T> make(Supplier<T> maker) {
    var meanwhile = new Meanwhile<>(maker);
    var thread = new Thread(meanwhile.task, "meanwhile");
    thread.setDaemon(true);
    thread.start();
    return meanwhile;
  }

  /** The value, as soon as it is made; what went wrong then goes wrong here. */
  @Override
  public T get() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw new IllegalStateException(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
