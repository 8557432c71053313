package se.ss12000.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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
      this.name = name;
    }
  }

  /** The attributes of a type. */
  private static final class Counters {
    private final Map<String, Counter> byName = new HashMap<>();

    /** Those of the members that records had, by their place: it hardly ever differs. */
    private final List<Counter> byPlace = new ArrayList<>();

    private Counters(EntityType type) {
      type.schema().attributes().keySet().forEach(name -> byName.put(name, new Counter(name)));
    }

    private void observe(JsonNode record) {
      int place = 0;
      Iterator<Map.Entry<String, JsonNode>> members = record.properties().iterator();
      while (members.hasNext()) {
        Map.Entry<String, JsonNode> member = members.next();
        Counter counter = at(place++, member.getKey());
        if (counter != null && says(member.getValue())) {
          counter.n++;
        }
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
