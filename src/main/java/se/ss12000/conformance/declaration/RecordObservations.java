package se.ss12000.conformance.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.ObjectSchema;
import se.ss12000.conformance.standard.Standard;

/**
 * What records show of attributes: how often they are filled, and which values of a code list
 * occur. No value that is personal, or free text, is kept.
 */
public final class RecordObservations {
  private static final String EMBEDDED = "_embedded";

  private final Standard standard;
  private final Map<EntityType, Tally> tallies = new HashMap<>();

  public RecordObservations(Standard standard) {
    this.standard = standard;
  }

  public void observe(EntityType type, JsonNode json) {
    if (json.isObject()) {
      tallies.computeIfAbsent(type, t -> new Tally(t.schema())).observe(json);
    }
  }

  /** What is known of the attributes of a type that has records. */
  public Map<Subject, Statement> statements(EntityType type) {
    var statements = new LinkedHashMap<Subject, Statement>();
    Tally tally = tallies.get(type);
    if (tally != null) {
      tally.tell(type, "", statements);
    }
    return statements;
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

    void tell(EntityType type, String prefix, Map<Subject, Statement> statements) {
      for (Attribute attribute : schema.attributes().values()) {
        if (attribute.name().equals(EMBEDDED)) {
          continue;
        }
        String path = prefix + attribute.name();
        Counter counter = counters.getOrDefault(attribute.name(), new Counter());
        statements.put(Subject.attribute(type.name(), path), counter.statement(objects));
        String within = path + (attribute.array() ? "[]" : "");
        // What a reference consists of is the same everywhere, and nobody declares it.
        if (type.references().stream().noneMatch(r -> r.property().equals(within))) {
          counter.inner.forEach(tally -> tally.tell(type, within + ".", statements));
        }
      }
      extensions.forEach(
          (name, counter) -> {
            // A name that may be somebody's number is not told.
            if (!name.equals("…")) {
              statements.put(
                  Subject.extension(type.name(), prefix + name), counter.statement(objects));
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

    Statement statement(long cases) {
      Stand stand = present == 0 ? Stand.NOT_OBSERVED : Stand.OFFERED;
      int percent = present == 0 ? Statement.UNSAID : percent(present, cases);
      return new Statement(stand, Origin.OBSERVED, percent, List.copyOf(codes), Statement.UNSAID);
    }
  }

  /** Rounded down, so that a share that is too small never looks large enough. */
  static int percent(long present, long cases) {
    return (int) (present * 100 / cases);
  }

  private static boolean says(JsonNode value) {
    return !value.isNull()
        && (!value.isContainerNode() || !value.isEmpty())
        && !(value.isTextual() && value.textValue().isEmpty());
  }
}
