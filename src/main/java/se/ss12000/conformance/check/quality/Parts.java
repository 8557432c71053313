package se.ss12000.conformance.check.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.ObjectSchema;
import se.ss12000.conformance.standard.Standard;

/** Finds the records that are embedded in records. */
final class Parts {
  static final String EMBEDDED = "_embedded";

  private static final Part[] NONE = {};

  private final Standard standard;
  private final Set<String> wanted;
  private final Map<String, List<Slot>> slots = new HashMap<>();

  private record Slot(AttributePath path, String type) {}

  /**
   * @param wanted names of the entity types that are looked for; none for all
   */
  Parts(Standard standard, String... wanted) {
    this.standard = standard;
    this.wanted = Set.of(wanted);
  }

  /** Found when a type is met: most checks see records of few types. */
  private List<Slot> slotsOf(EntityType type) {
    List<Slot> known = slots.get(type.name());
    if (known != null) {
      return known;
    }
    var found = new ArrayList<Slot>();
    Optional.ofNullable(type.schema().attributes().get(EMBEDDED))
        .flatMap(standard::objectOf)
        .ifPresent(object -> collect(object, EMBEDDED, found));
    found.removeIf(slot -> !isWanted(slot.type()));
    slots.put(type.name(), found);
    return found;
  }

  private void collect(ObjectSchema object, String path, List<Slot> found) {
    for (Attribute attribute : object.attributes().values()) {
      String here = path + "." + attribute.name() + (attribute.array() ? "[]" : "");
      Optional<String> type = attribute.schema().filter(standard.types()::containsKey);
      type.ifPresent(name -> found.add(new Slot(AttributePath.of(here), name)));
      attribute.object().ifPresent(inner -> collect(inner, here, found));
    }
  }

  /** The record itself. */
  Part whole(Entity entity) {
    return new Part(standard, entity, entity.type().name(), entity.json(), "");
  }

  private boolean isWanted(String type) {
    return wanted.isEmpty() || wanted.contains(type);
  }

  /** Whether a record of a type is, or may hold, one of the wanted types. */
  boolean concern(EntityType type) {
    return isWanted(type.name()) || !slotsOf(type).isEmpty();
  }

  /** The record itself and every record that is embedded in it, of the wanted types. */
  Part[] of(Entity entity) {
    boolean whole = isWanted(entity.type().name());
    if (!entity.json().has(EMBEDDED)) {
      return whole ? new Part[] {whole(entity)} : NONE;
    }
    var found = new ArrayList<Part>();
    if (whole) {
      found.add(whole(entity));
    }
    for (Slot slot : slotsOf(entity.type())) {
      slot.path()
          .visit(
              entity.json(),
              (pointer, json) -> found.add(new Part(standard, entity, slot.type(), json, pointer)));
    }
    return found.toArray(new Part[found.size()]);
  }
}
