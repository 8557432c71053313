package se.ss12000.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import se.ss12000.conformance.payload.Filling;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.ObjectSchema;
import se.ss12000.conformance.standard.Standard;

/**
 * Counts how often attributes are filled, at any depth, and which values of a code list occur. No
 * value that is personal, or free text, is kept.
 */
public final class Fillings {
  private static final String EMBEDDED = "_embedded";

  private final Standard standard;
  private final Map<EntityType, Tally> tallies = new HashMap<>();

  public Fillings(Standard standard) {
    this.standard = standard;
  }

  public void observe(EntityType type, JsonNode json) {
    if (json.isObject()) {
      tallies.computeIfAbsent(type, t -> new Tally(t.schema())).observe(json);
    }
  }

  /** The attributes of a type that has records, those that none has included; extensions last. */
  public List<Filling> of(EntityType type) {
    var fillings = new ArrayList<Filling>();
    Tally tally = tallies.get(type);
    if (tally != null) {
      tally.tell(type, "", fillings);
    }
    return fillings;
  }

  /** Counts the objects that stand at one place of the records of a type. */
  private final class Tally {
    private final ObjectSchema schema;
    private final Map<String, Counter> counters = new HashMap<>();
    private final Map<String, Counter> extensions = new TreeMap<>();
    private long objects;

    Tally(ObjectSchema schema) {
      this.schema = schema;
    }

    void observe(JsonNode json) {
      objects++;
      for (Map.Entry<String, JsonNode> member : json.properties()) {
        Attribute attribute = schema.attributes().get(member.getKey());
        if (!says(member.getValue()) || member.getKey().equals(EMBEDDED)) {
          continue;
        }
        if (attribute == null) {
          extensions.computeIfAbsent(Masked.name(member.getKey()), n -> new Counter()).present++;
        } else {
          counters
              .computeIfAbsent(attribute.name(), n -> new Counter())
              .observe(attribute, member.getValue());
        }
      }
    }

    void tell(EntityType type, String prefix, List<Filling> fillings) {
      for (Attribute attribute : schema.attributes().values()) {
        if (attribute.name().equals(EMBEDDED)) {
          continue;
        }
        String path = prefix + attribute.name();
        Counter counter = counters.getOrDefault(attribute.name(), new Counter());
        fillings.add(counter.filling(path, false, objects));
        String within = path + (attribute.array() ? "[]" : "");
        // What a reference consists of is the same everywhere, and nobody declares it.
        if (type.references().stream().noneMatch(r -> r.property().equals(within))) {
          counter.inner.forEach(tally -> tally.tell(type, within + ".", fillings));
        }
      }
      extensions.forEach(
          (name, counter) -> {
            // A name that may be somebody's number is not told.
            if (!name.equals("…")) {
              fillings.add(counter.filling(prefix + name, true, objects));
            }
          });
    }
  }

  /** Counts one attribute. */
  private final class Counter {
    private final TreeSet<String> codes = new TreeSet<>();
    private final List<Tally> inner = new ArrayList<>();
    private long present;

    void observe(Attribute attribute, JsonNode value) {
      present++;
      if (attribute.array() && value.isArray()) {
        value.forEach(element -> element(attribute, element));
      } else {
        element(attribute, value);
      }
    }

    private void element(Attribute attribute, JsonNode value) {
      if (value.isObject()) {
        if (inner.isEmpty()) {
          standard.objectOf(attribute).ifPresent(schema -> inner.add(new Tally(schema)));
        }
        inner.forEach(tally -> tally.observe(value));
      } else if (!attribute.personal() && attribute.codes().contains(value.asText())) {
        codes.add(value.asText());
      }
    }

    Filling filling(String path, boolean extension, long places) {
      return new Filling(path, extension, places, present, List.copyOf(codes));
    }
  }

  private static boolean says(JsonNode value) {
    return !value.isNull()
        && (!value.isContainerNode() || !value.isEmpty())
        && !(value.isTextual() && value.textValue().isEmpty());
  }
}
