package se.ss12000.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.report.EntityCount.AttributeCount;
import se.ss12000.conformance.standard.EntityType;

/** Counts how many records have each attribute that the standard defines. Local to one run. */
final class AttributeTally {
  private static final class Counter {
    private final String name;
    private long n;

    private Counter(String name) {
      // Those of records are as well, and so told alike at a glance.
      this.name = name.intern();
    }
  }

  /** The attributes of a type. */
  private static final class Counters implements BiConsumer<String, JsonNode> {
    private final Map<String, Counter> byName = new HashMap<>();

    /** Those of the members that records had, by their place: it hardly ever differs. */
    private final List<Counter> byPlace = new ArrayList<>();

    private int next;

    private Counters(EntityType type) {
      type.schema().attributes().keySet().forEach(name -> byName.put(name, new Counter(name)));
    }

    private void observe(JsonNode record) {
      next = 0;
      record.forEachEntry(this);
    }

    /** Counts a member; no entry is made of it, as an iterator would. */
    @Override
    public void accept(String name, JsonNode value) {
      Counter counter = at(next++, name);
      if (counter != null && says(value)) {
        counter.n++;
      }
    }

    private @Nullable Counter at(int place, String name) {
      if (place < byPlace.size() && byPlace.get(place).name.equals(name)) {
        return byPlace.get(place);
      }
      Counter counter = byName.get(name);
      if (counter != null && place == byPlace.size()) {
        byPlace.add(counter);
      } else if (counter != null && place < byPlace.size()) {
        byPlace.set(place, counter);
      }
      return counter;
    }
  }

  private final Map<EntityType, Counters> counters = new HashMap<>();

  void observe(Entity entity) {
    counters.computeIfAbsent(entity.type(), Counters::new).observe(entity.json());
  }

  /** The attributes of a type in the order of the standard. */
  List<AttributeCount> counts(EntityType type) {
    Counters known = counters.get(type);
    Map<String, Counter> ofType = known == null ? Map.of() : known.byName;
    return type.schema().attributes().values().stream()
        .map(
            attribute -> {
              Counter counter = ofType.get(attribute.name());
              return new AttributeCount(
                  attribute.name(), attribute.required(), counter == null ? 0 : counter.n);
            })
        .toList();
  }

  private static boolean says(JsonNode value) {
    return !value.isNull() && (!value.isContainerNode() || !value.isEmpty());
  }
}
