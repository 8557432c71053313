package se.ss12000.conformance.check.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.text.Text;

/** How many records something is true of, and the ids of the first of them. */
final class Tally {
  private static final int SHOWN = 3;
  private static final Text SUCH = Text.same(" ({ids})");

  private final List<String> ids = new ArrayList<>();
  private long count;

  void add(JsonNode record) {
    add(Key.shown(record));
  }

  void add(String id) {
    count++;
    if (ids.size() < SHOWN && !id.isEmpty()) {
      ids.add(Masked.id(id));
    }
  }

  long count() {
    return count;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** The first id; empty when there is none. */
  String first() {
    return ids.isEmpty() ? "" : ids.get(0);
  }

  /** The first ids in brackets, to be put behind a number; nothing when there are none. */
  Text such() {
    String more = count > ids.size() ? ", …" : "";
    return ids.isEmpty() ? Text.NONE : SUCH.with("ids", String.join(", ", ids) + more);
  }
}
