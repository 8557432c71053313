package se.ss12000.conformance.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
   * Lets later readings pass over documents in which an earlier one met no record of some types.
   */
  default void confine(Set<EntityType> types) {}

  /** What was asked of a service and answered, if that is where the payloads come from. */
  default Optional<Conversation> conversation() {
    return Optional.empty();
  }

  /** What was left out, or asked for only in part, a sentence each; to be asked after reading. */
  default List<Text> extent() {
    return List.of();
  }

  /** SHA-256 over the names and contents of all that was read; to be asked after reading. */
  String digest();
}
