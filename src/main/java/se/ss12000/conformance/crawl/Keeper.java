package se.ss12000.conformance.crawl;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.source.Recording;
import se.ss12000.conformance.source.SourceException;

/** Keeps answers one after the other, a large one while the next is being asked for. */
final class Keeper {
  /** Bytes of an answer that is kept sooner than a thread has begun. */
  private static final int SMALL = 64 << 10;

  private final Recording recording;
  private @Nullable FutureTask<Boolean> begun;

  Keeper(Recording recording) {
    this.recording = recording;
  }

  /**
   * Begins to keep an answer, when the one before has been kept.
   *
   * @throws SourceException when one of the two cannot be kept; of a large one, that is known later
   */
  void begin(Answer answer) throws SourceException {
    end();
    if (answer.content().length <= SMALL) {
      recording.keep(answer);
      return;
    }
    begun =
        new FutureTask<>(
            () -> {
              recording.keep(answer);
              return true;
            });
    new Thread(begun, "keeping").start();
  }

  /**
   * Waits until the last answer has been kept, even when the run is interrupted.
   *
   * @throws SourceException when it cannot be kept
   */
  void end() throws SourceException {
    FutureTask<Boolean> last = begun;
    begun = null;
    if (last != null) {
      await(last);
    }
  }

  private static void await(FutureTask<Boolean> task) throws SourceException {
    boolean interrupted = false;
    boolean kept = false;
    try {
      while (!kept) {
        try {
          kept = task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SourceException failure) {
        throw failure;
      }
      throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
