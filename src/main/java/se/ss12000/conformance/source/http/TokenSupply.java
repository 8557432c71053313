package se.ss12000.conformance.source.http;

import java.util.Optional;
import java.util.stream.Stream;
import se.ss12000.conformance.source.SourceException;

/** Where the tokens come from that are shown to a service. */
interface TokenSupply {
  /**
   * A token that can be used now.
   *
   * @throws SourceException when none can be had
   */
  Secret current() throws SourceException;

  /** Everything secret that was used, so that it can be taken out of what is repeated. */
  Stream<Secret> known();

  /** Gets ready, asking only once; gives what was in the way, if anything was. */
  Optional<Hindrance> fetch() throws SourceException;

  /** The token was good for something. */
  void accepted();

  /** Drops a token that is not accepted any more; false when it never was. */
  boolean drop();
}
