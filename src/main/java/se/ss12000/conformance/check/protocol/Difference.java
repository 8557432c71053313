package se.ss12000.conformance.check.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.ss12000.conformance.standard.EntityType;

/** How the records of a type differ between two lists. */
final class Difference {
  private final Tally unannounced = new Tally();
  private final Tally silent = new Tally();
  private final Tally back = new Tally();
  private final Tally needless = new Tally();
  private final Tally vanished = new Tally();
  private final Tally renamed = new Tally();
  private final Map<UUID, State> before = new HashMap<>();
  private final Map<UUID, Integer> appeared = new HashMap<>();

  Difference(Walk then, Walk now, Told told, EntityType type) {
    then.records(record -> before.put(Key.of(record), State.of(record)));
    now.records(record -> compare(record, told, type));
    before.forEach(
        (key, state) -> {
          if (!told.isDeleted(key)) {
            (appeared.getOrDefault(state.nameless(), 0) == 1 ? renamed : vanished).add(state.id());
          }
        });
  }

  private void compare(JsonNode record, Told told, EntityType type) {
    UUID key = Key.of(record);
    State known = before.remove(key);
    State state = State.of(record);
    boolean news = known == null || !known.content().equals(state.content());
    if (known == null) {
      appeared.merge(state.nameless(), 1, Integer::sum);
    } else {
      compare(known, state, news, state.id());
    }
    boolean moved = known == null || state.modified().isAfter(known.modified());
    if (news && moved && !told.isChanged(type, key)) {
      unannounced.add(state.id());
    }
  }

  private void compare(State known, State state, boolean news, String id) {
    if (state.modified().isBefore(known.modified())) {
      back.add(id);
    } else if (news && state.modified().equals(known.modified())) {
      silent.add(id);
    } else if (!news && !state.modified().equals(known.modified())) {
      needless.add(id);
    }
  }

  Tally unannounced() {
    return unannounced;
  }

  Tally silent() {
    return silent;
  }

  Tally back() {
    return back;
  }

  Tally needless() {
    return needless;
  }

  Tally vanished() {
    return vanished;
  }

  Tally renamed() {
    return renamed;
  }
}
