package se.ss12000.conformance.check.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The records of the whole list of a type, by number: a few bytes for each. */
final class Listed {
  private final Walk list;
  private final Changes changes;
  private final Map<UUID, Integer> numbers = new HashMap<>();
  private final BitSet changed = new BitSet();
  private long changedElsewhere;

  private Listed(Walk list, Changes changes) {
    this.list = list;
    this.changes = changes;
  }

  static Listed of(Walk list, Changes changes) {
    var listed = new Listed(list, changes);
    list.identities(listed::add);
    return listed;
  }

  private void add(JsonNode record) {
    int next = numbers.size();
    boolean known = numbers.putIfAbsent(Key.of(record), next) != null;
    if (!known && changes.explain(record)) {
      changed.set(next);
    }
  }

  int size() {
    return numbers.size();
  }

  /** The number of a record, from 0; less than 0 when the list does not have it. */
  int numberOf(JsonNode record) {
    return numbers.getOrDefault(Key.of(record), -1);
  }

  boolean isChanged(int number) {
    return changed.get(number);
  }

  /** Notes that a record that the list has, or has not, was met in another state later. */
  void noteChange(int number) {
    if (number >= 0) {
      changed.set(number);
    } else {
      changedElsewhere++;
    }
  }

  /** How many records are known to have changed while the service was asked. */
  long changes() {
    return changed.cardinality() + changedElsewhere;
  }

  boolean isExplained(JsonNode record) {
    return changes.explain(record);
  }

  /** Every record of the list once, with its number. */
  void forEach(BiConsumer<Integer, JsonNode> each) {
    var done = new BitSet();
    list.records(
        record -> {
          int number = numberOf(record);
          if (number >= 0 && !done.get(number)) {
            done.set(number);
            each.accept(number, record);
          }
        });
  }
}
