package se.ss12000.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.report.EntityCount.AttributeCount;
import se.ss12000.conformance.standard.EntityType;

/** Counts how many records have each attribute that the standard defines. Local to one run. */
final class AttributeTally {
  private static final class Counter {
    private long n;
  }

  private final Map<EntityType, Map<String, Counter>> counters = new HashMap<>();

  void observe(Entity entity) {
    Map<String, Counter> ofType =
        counters.computeIfAbsent(entity.type(), AttributeTally::countersOf);
    Iterator<Map.Entry<String, JsonNode>> members = entity.json().properties().iterator();
    while (members.hasNext()) {
      Map.Entry<String, JsonNode> member = members.next();
      Counter counter = ofType.get(member.getKey());
      if (counter != null && says(member.getValue())) {
        counter.n++;
      }
    }
  }

  /** The attributes of a type in the order of the standard. */
  List<AttributeCount> counts(EntityType type) {
    Map<String, Counter> ofType = counters.getOrDefault(type, Map.of());
    return type.schema().attributes().values().stream()
        .map(
            attribute -> {
              Counter counter = ofType.get(attribute.name());
              return new AttributeCount(
                  attribute.name(), attribute.required(), counter == null ? 0 : counter.n);
            })
        .toList();
  }

  private static Map<String, Counter> countersOf(EntityType type) {
    var ofType = new HashMap<String, Counter>();
    type.schema().attributes().keySet().forEach(name -> ofType.put(name, new Counter()));
    return ofType;
  }

  private static boolean says(JsonNode value) {
    return !value.isNull() && (!value.isContainerNode() || !value.isEmpty());
  }
}
