package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.ObjectSchema;
import se.ss12000.conformance.standard.Standard;

/** Records as they are sent: with what was asked to be put in, and without what was not. */
final class Rendering {
  private static final String EMBEDDED = "_embedded";
  private static final String NAME = "displayName";

  private final Standard standard;
  private final Names names;
  private final Expansion expansion;
  private final Map<String, List<Way>> ways = new ConcurrentHashMap<>();

  /** Where references stand, and to what type. */
  private record Way(String to, AttributePath path) {}

  Rendering(Catalogue catalogue) {
    this.standard = catalogue.standard();
    this.names = new Names(catalogue);
    this.expansion = new Expansion(catalogue);
  }

  /** A copy of a record, to be changed at will. */
  ObjectNode render(EntityType type, ObjectNode kept, List<String> expand, boolean named) {
    ObjectNode json = kept.deepCopy();
    json.remove(EMBEDDED);
    if (!expand.isEmpty()) {
      ObjectNode embedded = json.putObject(EMBEDDED);
      for (String name : expand) {
        expansion.of(type, kept, name).ifPresent(found -> embedded.set(name, found));
      }
      embedded.properties().forEach(e -> nameEmbedded(type, e.getKey(), e.getValue(), named));
    }
    name(type, json, named);
    return json;
  }

  private void nameEmbedded(EntityType type, String name, JsonNode found, boolean named) {
    Optional<EntityType> inner = embeddedType(type, name);
    if (inner.isEmpty()) {
      // No records, but relations: those of the outer type's references that lie within.
      found.forEach(one -> name(one.path("group"), named));
    } else if (found.isArray()) {
      found.forEach(one -> name(inner.get(), one, named));
    } else {
      name(inner.get(), found, named);
    }
  }

  private void name(JsonNode group, boolean named) {
    if (group.isObject()) {
      standard.type("Group").ifPresent(type -> name(type, group, named));
    }
  }

  private Optional<EntityType> embeddedType(EntityType type, String name) {
    return Optional.ofNullable(type.schema().attributes().get(EMBEDDED))
        .flatMap(Attribute::object)
        .map(ObjectSchema::attributes)
        .flatMap(attributes -> Optional.ofNullable(attributes.get(name)))
        .flatMap(Attribute::schema)
        .flatMap(standard::type);
  }

  private void name(EntityType type, JsonNode json, boolean named) {
    for (Way way : ways.computeIfAbsent(type.name(), name -> ways(type))) {
      for (JsonNode found : way.path().in(json)) {
        name(way.to(), found, named);
      }
    }
  }

  private static List<Way> ways(EntityType type) {
    return type.references().stream()
        .map(reference -> new Way(reference.to(), AttributePath.of(reference.property())))
        .toList();
  }

  private void name(String to, JsonNode found, boolean named) {
    if (found instanceof ObjectNode reference) {
      reference.remove(NAME);
      String name = named ? names.of(to, reference.path("id").asText()) : "";
      if (!name.isEmpty()) {
        reference.put(NAME, name);
      }
    }
  }
}
