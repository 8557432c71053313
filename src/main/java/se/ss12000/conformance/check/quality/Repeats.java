package se.ss12000.conformance.check.quality;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.ss12000.conformance.check.IdKey;
import se.ss12000.conformance.check.Room;

/** Which records say the same as another one: 8 bytes for each, and free rows. */
final class Repeats {
  private final Prints prints;
  private final Map<Long, String> first = new HashMap<>();

  Repeats(Room room) {
    this.prints = new Prints(room);
  }

  /** Learns what a record says. */
  void add(long print) {
    prints.add(print);
  }

  /** Whether any two records may say the same; to be asked when all of them were learnt. */
  boolean any() {
    return prints.anyRepeated();
  }

  /**
   * In the second reading, the record that said the same before.
   *
   * @param said what was said, in full
   */
  Optional<String> before(long print, String said, String id) {
    if (!prints.isRepeated(print)) {
      return Optional.empty();
    }
    String earlier = first.putIfAbsent(Prints.of(print, Prints.ofText(said)), id);
    return Optional.ofNullable(earlier).filter(other -> !IdKey.same(other, id));
  }
}
