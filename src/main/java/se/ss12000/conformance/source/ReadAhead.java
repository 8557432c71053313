package se.ss12000.conformance.source;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Payload;

/**
 * Reads a source on a thread of its own, some payloads ahead of whoever takes them, so that reading
 * and judging share two cores. What is pushed, and in which order, stays the same.
 */
public final class ReadAhead extends Relay implements Closeable {
  private static final int BATCH = 16;
  private static final long BATCH_BYTES = 32 << 10;

  private @Nullable Reading begun;

  public ReadAhead(Source source) {
    super(source);
  }

  /** Begins to read before anybody takes anything, for whoever will be the first to. */
  public void begin() {
    begun = Reading.of(source);
  }

  @Override
  public void read(Consumer<Payload> payloads) throws SourceException {
    read(payload -> {}, payloads);
  }

  @Override
  public void read(Consumer<Payload> glance, Consumer<Payload> payloads) throws SourceException {
    Reading reading = begun == null ? Reading.of(source) : begun;
    begun = null;
    try {
      reading.pass(glance, payloads);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while reading");
    } finally {
      reading.stop();
    }
  }

  /** Ends what was begun and nobody took. */
  @Override
  public void close() {
    if (begun != null) {
      begun.stop();
    }
  }

  /** One reading, and what the two threads know of each other. */
  private static final class Reading implements Runnable {
    private final Source source;
    private final Thread reader = new Thread(this, "reader");
    private final CompletableFuture<Consumer<Payload>> glance = new CompletableFuture<>();
    private final BoundedBuffer<List<Payload>> batches = new BoundedBuffer<>();
    private List<Payload> next = new ArrayList<>(BATCH);
    private long bytes;
    private volatile boolean unwanted;
    private volatile @Nullable Throwable failure;

    private Reading(Source source) {
      this.source = source;
    }

    static Reading of(Source source) {
      var reading = new Reading(source);
      reading.reader.setDaemon(true);
      reading.reader.start();
      return reading;
    }

    @Override
    public void run() {
      try {
        try {
          source.read(this::take);
        } finally {
          next.forEach(glance.join());
        }
      } catch (SourceException | RuntimeException | Error e) {
        failure = e;
      }
      try {
        batches.put(next);
      } catch (InterruptedException e) {
        // Nobody takes it any more.
        Thread.currentThread().interrupt();
      } finally {
        batches.end();
      }
    }

    private void take(Payload payload) {
      next.add(payload);
      if (payload instanceof Entity entity) {
        bytes += entity.excerpt().utf8().length;
      }
      if (next.size() == BATCH || bytes > BATCH_BYTES) {
        handOver();
      }
    }

    private void handOver() {
      next.forEach(glance.join());
      try {
        batches.put(next);
      } catch (InterruptedException e) {
        unwanted = true;
      }
      if (unwanted) {
        throw new CancellationException("nobody takes what is read");
      }
      next = new ArrayList<>(BATCH);
      bytes = 0;
    }

    /** Passes on what is read, then what stopped the reading, if anything did. */
    void pass(Consumer<Payload> atFirst, Consumer<Payload> payloads)
        throws SourceException, InterruptedException {
      glance.complete(atFirst);
      List<Payload> batch = batches.take();
      while (batch != null) {
        batch.forEach(payloads);
        batch = batches.take();
      }
      Throwable e = failure;
      if (e instanceof SourceException stopped) {
        throw stopped;
      } else if (e instanceof RuntimeException fault) {
        throw fault;
      } else if (e instanceof Error fault) {
        throw fault;
      }
    }

    /** Lets the reader end, and waits until it has. */
    void stop() {
      unwanted = true;
      glance.complete(payload -> {});
      boolean interrupted = false;
      while (reader.isAlive()) {
        batches.clear();
        try {
          reader.join(1);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
