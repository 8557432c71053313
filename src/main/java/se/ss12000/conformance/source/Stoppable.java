package se.ss12000.conformance.source;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.payload.Origin;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Unavailable;
import se.ss12000.conformance.text.Text;

/** A source that can be told to stop; it says then that there was more. */
public final class Stoppable extends Relay {
  private static final Text STOPPED = Text.sv("körningen avbröts").en("the run was interrupted");

  private volatile boolean unwanted;
  private volatile @Nullable Payload last;
  private @Nullable Unavailable rest;

  public Stoppable(Source source) {
    super(source);
  }

  /**
   * Ends the reading, and every other one; from any thread.
   *
   * @return whether anything was read before
   */
  public boolean stop() {
    unwanted = true;
    return last != null;
  }

  @Override
  public void read(Consumer<Payload> payloads) throws SourceException {
    try {
      source.read(payload -> pass(payload, payloads));
    } catch (Stop e) {
      payloads.accept(e.rest);
    }
  }

  private void pass(Payload payload, Consumer<Payload> payloads) {
    last = payload;
    if (unwanted) {
      if (rest == null) {
        // Also where it stopped at an answer that delivers nothing: what follows may have.
        var place = new Origin.File(payload.origin().label());
        rest = new Unavailable(place, Optional.empty(), STOPPED);
      }
      throw new Stop(rest);
    }
    payloads.accept(payload);
  }

  /** The way out of a reading. */
  private static final class Stop extends CancellationException {
    private static final long serialVersionUID = 1;

    private final transient Unavailable rest;

    Stop(Unavailable rest) {
      this.rest = rest;
    }
  }
}
