package se.ss12000.conformance.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What checks remember of the records of one run, each in an index of its own. */
public final class Memory {
  private final Map<Class<?>, Object> kept = new HashMap<>();

  /**
   * What is remembered in one kind of index.
   *
   * @param empty makes the index when it is asked for the first time
   */
  public <T> T of(Class<T> kind, Supplier<T> empty) {
    return kind.cast(kept.computeIfAbsent(kind, k -> empty.get()));
  }
}
