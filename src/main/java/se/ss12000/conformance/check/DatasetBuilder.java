package se.ss12000.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Offer;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.Condition;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reference;
import se.ss12000.conformance.standard.Standard;

/** Learns, in the first reading, what the records say of each other. Local to one run. */
public final class DatasetBuilder {
  private final Standard standard;
  private final ReferencePaths paths;
  private final List<Reference> references;
  private final List<EntityType> types;
  private final Map<EntityType, List<Condition>> conditions = new HashMap<>();
  private final Map<EntityType, Optional<String>> markingProperty = new HashMap<>();
  private final Map<Reference, Integer> numbers = new HashMap<>();
  private final Map<EntityType, Integer> typeNumbers = new HashMap<>();
  private final long[] counts;
  private final ReferenceSets sets;
  private final IdIndex index = new IdIndex();
  private final Census census;
  private final Hierarchies hierarchies = new Hierarchies();
  private final Memory memory = new Memory();

  /**
   * @param complete whether the input is declared to be the whole delivery
   * @param offer what of the standard is offered
   */
  public DatasetBuilder(Standard standard, boolean complete, Offer offer) {
    this.standard = standard;
    this.paths = new ReferencePaths(standard);
    this.references = paths.all();
    this.types = standard.resources().toList();
    this.census = new Census(standard, complete, offer);
    this.counts = new long[references.size()];
    this.sets = new ReferenceSets(references.size(), Facts.MAX_REFERENCE_SETS);
    types.forEach(type -> typeNumbers.put(type, typeNumbers.size()));
    references.forEach(reference -> numbers.put(reference, numbers.size()));
    types.forEach(this::prepare);
  }

  private void prepare(EntityType type) {
    List<Reference> toIt = references.stream().filter(r -> r.to().equals(type.name())).toList();
    List<Condition> kinds =
        toIt.stream()
            .flatMap(r -> Stream.concat(r.where().stream(), r.whereNot().stream()))
            .distinct()
            .toList();
    if (kinds.size() > Facts.MAX_CONDITIONS) {
      throw new IllegalStateException("too many kinds of " + type.name() + " to tell apart");
    }
    conditions.put(type, kinds);
    markingProperty.put(type, toIt.stream().flatMap(r -> r.agrees().stream()).findFirst());
  }

  public void add(Payload payload) {
    census.add(payload);
    if (payload instanceof Entity entity
        && entity.type().isResource()
        && entity.origin().delivers()) {
      if (entity.json().path("id").isTextual()) {
        define(entity);
      }
      paths.forEach(entity, (reference, id, value, pointer) -> want(entity, reference, id, value));
    }
  }

  /** Remembers something of a record until the end, as bits. */
  public void mark(Entity entity, int marks) {
    if (marks != 0 && entity.json().path("id").isTextual()) {
      index.mark(IdKey.of(entity.id()), marks);
    }
  }

  /** What the checks remember of the records. */
  public Memory memory() {
    return memory;
  }

  public Dataset build() {
    return new Dataset(standard, this, census, hierarchies.circles());
  }

  private void define(Entity entity) {
    EntityType type = entity.type();
    int holding = 0;
    int bit = 0;
    for (Condition condition : conditionsOn(type)) {
      holding |= condition.holdsFor(entity.json()) ? 1 << bit : 0;
      bit++;
    }
    IdKey key = IdKey.of(entity.id());
    int marking = markingNumber(type, entity.json());
    index.put(
        key, Facts.defined(index.facts(key), numberOf(type), holding, marking, entity.listed()));
  }

  private void want(Entity entity, Reference reference, String id, JsonNode value) {
    int number = numbers.getOrDefault(reference, 0);
    counts[number]++;
    IdKey key = IdKey.of(id);
    int facts = index.facts(key);
    int claim = standard.type(reference.to()).map(target -> markingNumber(target, value)).orElse(0);
    index.put(key, Facts.wanted(facts, sets.with(Facts.referenceSet(facts), number), claim));
    if (reference.acyclic()) {
      hierarchies.add(reference, IdKey.of(entity.id()), key);
    }
  }

  /** The number, from 1, of the marking that a record or a reference to it carries; 0 for none. */
  private int markingNumber(EntityType type, JsonNode json) {
    return markingProperty
        .getOrDefault(type, Optional.empty())
        .map(property -> markingsOf(type).indexOf(json.path(property).asText()) + 1)
        .orElse(0);
  }

  List<Condition> conditionsOn(EntityType type) {
    return conditions.getOrDefault(type, List.of());
  }

  List<String> markingsOf(EntityType type) {
    return markingProperty
        .getOrDefault(type, Optional.empty())
        .flatMap(property -> standard.attribute(type, property))
        .map(Attribute::codes)
        .map(codes -> codes.subList(0, Math.min(codes.size(), Facts.MAX_MARKINGS)))
        .orElse(List.of());
  }

  List<Reference> references() {
    return references;
  }

  BitSet referenceSet(int facts) {
    return sets.get(Facts.referenceSet(facts));
  }

  long count(Reference reference) {
    Integer number = numbers.get(reference);
    return number == null ? 0 : counts[number];
  }

  boolean refersTo(int facts, Reference reference) {
    Integer number = numbers.get(reference);
    return number != null && referenceSet(facts).get(number);
  }

  int facts(IdKey id) {
    return index.facts(id);
  }

  void forEach(IdIndex.Visitor visitor) {
    index.forEach(visitor);
  }

  int numberOf(EntityType type) {
    return typeNumbers.getOrDefault(type, -1);
  }

  Optional<EntityType> typeAt(int number) {
    return number < 0 ? Optional.empty() : Optional.of(types.get(number));
  }
}
