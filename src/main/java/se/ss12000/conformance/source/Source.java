package se.ss12000.conformance.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.text.Text;

/** Somewhere payloads come from. */
public interface Source {
  /**
   * Pushes every payload, one at a time, always in the same order.
   *
   * <p>May be called again: the second reading gives the same payloads as the first.
   *
   * @throws SourceException when there is nothing at all to read
   */
  void read(Consumer<Payload> payloads) throws SourceException;

  /**
   * Pushes every payload twice.
   *
   * @param glance gets each first, perhaps on a thread of its own and well ahead, in the same order
   * @param payloads gets them after it, on this thread
   * @throws SourceException when there is nothing at all to read
   */
  default void read(Consumer<Payload> glance, Consumer<Payload> payloads) throws SourceException {
    read(glance.andThen(payloads));
  }

  /**
   * Lets later readings pass over what is of no interest, as far as an earlier one has shown it:
   * records of other types than some, those that are certainly valid and hold none of some ids, and
   * what stands around them.
   *
   * @param types each with such ids, or without any when all its records are of interest
   */
  default void confine(Map<EntityType, Optional<Set<UUID>>> types) {}

  /** What was asked of a service and answered, if that is where the payloads come from. */
  default Optional<Conversation> conversation() {
    return Optional.empty();
  }

  /** What was left out, or asked for only in part, a sentence each; to be asked after reading. */
  default List<Text> extent() {
    return List.of();
  }

  /**
   * SHA-256 over the names and contents of all that was read, empty where nobody wants it; to be
   * asked after reading.
   */
  String digest();
}
