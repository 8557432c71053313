package se.ss12000.conformance.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One version of the standard, in one reading.
 *
 * @param name what users call it, such as {@code 2.1}
 * @param follows name of the version that comes with the program whose scenarios apply to it; its
 *     own name unless it was read from a folder or an OpenAPI document
 * @param version the version of the API, such as {@code 2.1.0}
 * @param editions the editions of the standard whose API this is
 * @param types everything a record can be, by name, in the order of the standard
 * @param schemas what describes objects, by name: the types and what they are made of
 * @param documents the JSON Schemas as they apply in this reading, by file name
 * @param bundled whether it comes with the program
 * @param hashing gives {@link #digest()}, when it is asked for
 */
public record Standard(
    String name,
    String follows,
    String version,
    List<String> editions,
    Reading reading,
    Map<String, EntityType> types,
    Map<String, ObjectSchema> schemas,
    Map<String, JsonNode> documents,
    Map<String, Operation> operations,
    List<Erratum> errata,
    boolean bundled,
    Supplier<String> hashing) {
  private static final String EMBEDDED = "_embedded.";

  public Standard {
    editions = List.copyOf(editions);
    types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    schemas = Map.copyOf(schemas);
    documents = Map.copyOf(documents);
    operations = Collections.unmodifiableMap(new LinkedHashMap<>(operations));
    errata = List.copyOf(errata);
  }

  /** SHA-256 over everything this was read from. */
  public String digest() {
    return hashing.get();
  }

  public Optional<EntityType> type(String typeName) {
    return Optional.ofNullable(types.get(typeName));
  }

  /** The entity types proper: what an API has collections of. */
  public Stream<EntityType> resources() {
    return types.values().stream().filter(EntityType::isResource);
  }

  /** The entity type whose collection an operation such as {@code GET /persons/{id}} is on. */
  public Optional<EntityType> typeOf(String operation) {
    String whole = operation.substring(operation.indexOf(' ') + 1);
    int below = whole.indexOf('/', 1);
    String path = below < 0 ? whole : whole.substring(0, below);
    return resources().filter(type -> type.path().equals(path)).findFirst();
  }

  /** Whether a list can be asked for only within bounds, such as those of a time. */
  public boolean needsBounds(String operation) {
    return Optional.ofNullable(operations.get(operation)).stream()
        .flatMap(o -> o.parameters().stream())
        .anyMatch(parameter -> parameter.required() && !parameter.inPath());
  }

  /** What the value of an attribute (or each of its elements) consists of, if it is an object. */
  public Optional<ObjectSchema> objectOf(Attribute attribute) {
    return attribute
        .object()
        .or(() -> attribute.schema().flatMap(name -> Optional.ofNullable(schemas.get(name))));
  }

  /** The attribute at a path such as {@code enrolments[].enroledAt}. */
  public Optional<Attribute> attribute(EntityType type, String path) {
    Optional<ObjectSchema> object = Optional.of(type.schema());
    Optional<Attribute> attribute = Optional.empty();
    for (String step : path.split("\\.", -1)) {
      String key = step.replace("[]", "");
      attribute =
          object
              .flatMap(o -> Optional.ofNullable(o.attributes().get(key)))
              .filter(a -> a.array() || key.equals(step));
      boolean whole = attribute.filter(Attribute::array).isPresent() && key.equals(step);
      object = whole ? Optional.empty() : attribute.flatMap(this::objectOf);
    }
    return attribute;
  }

  /**
   * The erratum that a finding under a rule at an attribute has to name, if any.
   *
   * @param found what stands there
   */
  public Optional<Erratum> erratumTouching(
      EntityType type, String property, String rule, String found) {
    String place = placeOf(type, property);
    return errata.stream().filter(erratum -> erratum.concerns(place, rule, found)).findFirst();
  }

  /** Type and path of an attribute; of one in an embedded record, those of that record. */
  private String placeOf(EntityType type, String property) {
    int dot = property.startsWith(EMBEDDED) ? property.indexOf('.', EMBEDDED.length()) : -1;
    Optional<String> embedded =
        dot < 0
            ? Optional.empty()
            : attribute(type, property.substring(0, dot)).flatMap(Attribute::schema);
    return embedded.orElse(type.name())
        + "."
        + (embedded.isPresent() ? property.substring(dot + 1) : property);
  }

  /** Whether what stands at a path may identify or expose somebody; true when in doubt. */
  public boolean isPersonal(EntityType type, String path) {
    Optional<ObjectSchema> object = Optional.of(type.schema());
    for (String step : path.split("\\.", -1)) {
      String key = step.replace("[]", "");
      Optional<Attribute> attribute =
          object.flatMap(o -> Optional.ofNullable(o.attributes().get(key)));
      if (attribute.isEmpty() || attribute.get().personal()) {
        return true;
      }
      object = attribute.flatMap(this::objectOf);
    }
    return object.isPresent();
  }
}
