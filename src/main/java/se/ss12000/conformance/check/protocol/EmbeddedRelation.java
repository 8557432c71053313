package se.ss12000.conformance.check.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.ObjectSchema;
import se.ss12000.conformance.standard.Reference;
import se.ss12000.conformance.standard.Standard;

/** What a value of {@code expand} puts into the records of a type: by which references. */
final class EmbeddedRelation {
  private static final String PREFIX = ExpandCheck.EMBEDDED + ".";
  private static final int TELLING_LETTERS = 3;

  private final Standard standard;
  private final EntityType type;
  private final String name;

  EmbeddedRelation(Standard standard, EntityType type, String name) {
    this.standard = standard;
    this.type = type;
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Whether the records have an attribute of that name themselves. */
  boolean isAttribute() {
    return type.schema().attributes().containsKey(name);
  }

  private Optional<Attribute> attribute() {
    return standard.attribute(type, PREFIX + name);
  }

  /** The type of what is put in, in full or as references. */
  Optional<EntityType> target() {
    return whole()
        .or(() -> member().flatMap(Attribute::schema).flatMap(standard::type))
        .or(
            () ->
                type.references().stream()
                    .filter(r -> r.property().startsWith(PREFIX + name))
                    .findFirst()
                    .flatMap(r -> standard.type(r.to())));
  }

  private Optional<EntityType> whole() {
    return attribute()
        .flatMap(Attribute::schema)
        .flatMap(standard::type)
        .filter(EntityType::isResource);
  }

  /** The member of what is put in that is a whole record, as in a membership with its group. */
  private Optional<Attribute> member() {
    return attribute().flatMap(Attribute::object).stream()
        .map(ObjectSchema::attributes)
        .flatMap(attributes -> attributes.values().stream())
        .filter(a -> a.schema().flatMap(standard::type).filter(EntityType::isResource).isPresent())
        .findFirst();
  }

  /** Whether whole records are put in, not references. */
  boolean isOfWholeRecords() {
    return whole().isPresent() || member().isPresent();
  }

  /** The whole records that were put into a record. */
  void embedded(JsonNode record, Consumer<JsonNode> each) {
    JsonNode value = record.path(ExpandCheck.EMBEDDED).path(name);
    Stream<JsonNode> all = value.isArray() ? elements(value) : Stream.of(value);
    if (whole().isPresent()) {
      all.filter(JsonNode::isObject).forEach(each);
    } else {
      member()
          .ifPresent(m -> all.map(e -> e.path(m.name())).filter(JsonNode::isObject).forEach(each));
    }
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** The references of a record itself that lead to what is put in; often there are none. */
  List<AttributePath> forward() {
    return type.references().stream()
        .map(Reference::property)
        .filter(p -> p.equals(name) || p.startsWith(name + "[]") || p.startsWith(name + "."))
        .map(AttributePath::of)
        .toList();
  }

  /** The references by which what is put in leads to the record. */
  List<AttributePath> reverse() {
    List<String> back =
        target().stream()
            .flatMap(t -> t.references().stream())
            .filter(r -> r.to().equals(type.name()) && !r.property().startsWith(PREFIX))
            .map(Reference::property)
            .toList();
    if (back.size() > 1) {
      back = mine(back);
    }
    return back.stream().map(AttributePath::of).toList();
  }

  /** Of several references those that the name speaks of, or that no other name does. */
  private List<String> mine(List<String> properties) {
    List<String> meant = properties.stream().filter(p -> speaksOf(name, p)).toList();
    return meant.isEmpty()
        ? properties.stream()
            .filter(p -> siblings().stream().noneMatch(other -> speaksOf(other, p)))
            .toList()
        : meant;
  }

  private Set<String> siblings() {
    return Optional.ofNullable(type.schema().attributes().get(ExpandCheck.EMBEDDED)).stream()
        .flatMap(embedded -> embedded.object().stream())
        .flatMap(object -> object.attributes().keySet().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Owned placements are those of an owner. */
  private static boolean speaksOf(String name, String property) {
    String stem = property.substring(0, Math.min(TELLING_LETTERS, property.length()));
    return name.toLowerCase(Locale.ROOT).contains(stem.toLowerCase(Locale.ROOT));
  }
}
