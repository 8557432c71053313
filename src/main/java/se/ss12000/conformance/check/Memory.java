package se.ss12000.conformance.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What checks remember of the records of one run, each in an index of its own. */
public final class Memory {
  private final Room room;
  private final Map<Class<?>, Object> kept = new HashMap<>();

  /**
   * @param room for what grows with the records
   */
  public Memory(Room room) {
    this.room = room;
  }

  /**
   * What is remembered in one kind of index, which takes its room.
   *
   * @param empty makes the index when it is asked for the first time
   */
  public <T> T of(Class<T> kind, Function<Room, T> empty) {
    return kind.cast(kept.computeIfAbsent(kind, k -> empty.apply(room)));
  }
}
