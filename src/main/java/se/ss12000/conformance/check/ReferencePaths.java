package se.ss12000.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reference;
import se.ss12000.conformance.standard.Standard;

/** Finds the references in records. */
public final class ReferencePaths {
  private static final String ID = "id";

  private final List<Reference> references = new ArrayList<>();
  private final Map<String, List<Path>> byType = new HashMap<>();

  /** Records come in runs of one type. */
  private @Nullable EntityType last;

  private List<Path> pathsOfLast = List.of();

  private record Path(int number, Reference reference, AttributePath path) {}

  public ReferencePaths(Standard standard) {
    standard
        .types()
        .values()
        .forEach(type -> type.references().forEach(reference -> add(type.name(), reference)));
  }

  private void add(String type, Reference reference) {
    byType
        .computeIfAbsent(type, t -> new ArrayList<>())
        .add(new Path(references.size(), reference, AttributePath.of(reference.property())));
    references.add(reference);
  }

  /** Receives one reference of a record. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Receives a reference.
     *
     * @param id the id that is referred to
     * @param value the reference, an object with that id
     * @param pointer JSON Pointer from the record to the reference
     */
    void visit(Reference reference, String id, JsonNode value, String pointer);
  }

  /** Receives one reference of a record, without its place, at less cost. */
  @FunctionalInterface
  interface Values {
    /**
     * Receives a reference.
     *
     * @param number where the reference stands among all
     * @param id a text
     */
    void visit(int number, JsonNode id, JsonNode value);
  }

  /** Tells whether something holds for what one reference of a record refers to. */
  @FunctionalInterface
  public interface Test {
    boolean holds(Reference reference, String id);
  }

  /** Whether a test holds for any reference that has an id. */
  public boolean any(Entity entity, Test test) {
    for (Path path : byType.getOrDefault(entity.type().name(), List.of())) {
      for (JsonNode value : path.path().all(entity.json())) {
        if (holds(test, path.reference(), value)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holds(Test test, Reference reference, JsonNode value) {
    JsonNode id = value.path(ID);
    return id.isTextual() && test.holds(reference, id.textValue());
  }

  /** Visits every reference that has an id, without its place. */
  void values(Entity entity, Values visitor) {
    EntityType type = entity.type();
    if (!type.equals(last)) {
      last = type;
      pathsOfLast = byType.getOrDefault(type.name(), List.of());
    }
    for (int i = 0; i < pathsOfLast.size(); i++) {
      Path path = pathsOfLast.get(i);
      for (JsonNode value : path.path().all(entity.json())) {
        JsonNode id = value.path(ID);
        if (id.isTextual()) {
          visitor.visit(path.number(), id, value);
        }
      }
    }
  }

  /** Visits every reference that has an id. */
  public void forEach(Entity entity, Visitor visitor) {
    for (Path path : byType.getOrDefault(entity.type().name(), List.of())) {
      path.path()
          .visit(
              entity.json(),
              (pointer, value) -> {
                JsonNode id = value.path(ID);
                if (id.isTextual()) {
                  visitor.visit(path.reference(), id.textValue(), value, pointer);
                }
              });
    }
  }

  List<Reference> all() {
    return List.copyOf(references);
  }
}
