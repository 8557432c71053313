package se.ss12000.conformance.check.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.ObjectSchema;
import se.ss12000.conformance.standard.Standard;

/** Finds the records that are embedded in records. */
final class Parts {
  static final String EMBEDDED = "_embedded";

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
    for (EntityType type : standard.types().values()) {
      var found = new ArrayList<Slot>();
      Optional.ofNullable(type.schema().attributes().get(EMBEDDED))
          .flatMap(standard::objectOf)
          .ifPresent(object -> collect(object, EMBEDDED, found));
      found.removeIf(slot -> !isWanted(slot.type()));
      slots.put(type.name(), List.copyOf(found));
    }
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
    return isWanted(type.name()) || !slots.getOrDefault(type.name(), List.of()).isEmpty();
  }

  /** Visits the record itself and every record that is embedded in it, of the wanted types. */
  void forEach(Entity entity, Consumer<Part> visitor) {
    if (isWanted(entity.type().name())) {
      visitor.accept(whole(entity));
    }
    if (entity.json().has(EMBEDDED)) {
      for (Slot slot : slots.getOrDefault(entity.type().name(), List.of())) {
        slot.path()
            .visit(
                entity.json(),
                (pointer, json) ->
                    visitor.accept(new Part(standard, entity, slot.type(), json, pointer)));
      }
    }
  }
}
