package se.ss12000.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import se.ss12000.conformance.payload.Certainty;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Offer;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reference;
import se.ss12000.conformance.standard.Standard;

/** Learns, in the first reading, what the records say of each other. Local to one run. */
public final class DatasetBuilder {
  private static final int MOST_IDS = 1 << 14;

  private final Standard standard;
  private final ReferencePaths paths;
  private final List<Reference> references;
  private final List<Kind> kinds = new ArrayList<>();
  private final Map<String, Kind> kindOf = new HashMap<>();
  private final List<Optional<Kind>> targets = new ArrayList<>();
  private final Map<Reference, Integer> numbers = new HashMap<>();
  private final long[] counts;

  /** What each reference last led to. They come in runs, of which one has to be remembered. */
  private final IdKey[] lastIds;

  private final int[] lastClaims;
  private final ReferenceSets sets;
  private final IdIndex index;
  private final Census census;
  private final Hierarchies hierarchies = new Hierarchies();
  private final Room room;
  private final Memory memory;

  /** Whether what is certainly valid has ids that are no UUIDs: some versions may allow that. */
  private boolean freeIds;

  /**
   * @param complete whether the input is declared to be the whole delivery
   * @param offer what of the standard is offered
   * @param maxIndexMemory how many bytes of memory what is remembered may take before it goes to
   *     disk
   */
  public DatasetBuilder(Standard standard, boolean complete, Offer offer, long maxIndexMemory) {
    this.room = new Room(maxIndexMemory);
    this.index = new IdIndex(room);
    this.memory = new Memory(room);
    this.standard = standard;
    this.paths = new ReferencePaths(standard);
    this.references = paths.all();
    this.census = new Census(standard, complete, offer);
    this.counts = new long[references.size()];
    this.lastIds = new IdKey[references.size()];
    Arrays.fill(lastIds, new IdKey(0, 0));
    this.lastClaims = new int[references.size()];
    this.sets = new ReferenceSets(references.size(), Facts.MAX_REFERENCE_SETS);
    standard.resources().forEach(this::prepare);
    for (Reference reference : references) {
      numbers.put(reference, numbers.size());
      targets.add(Optional.ofNullable(kindOf.get(reference.to())));
    }
  }

  private void prepare(EntityType type) {
    Kind kind = Kind.of(kinds.size(), type, standard, references);
    kinds.add(kind);
    kindOf.put(type.name(), kind);
  }

  public void add(Payload payload) {
    census.add(payload);
    if (payload instanceof Entity entity
        && entity.type().isResource()
        && entity.origin().delivers()) {
      define(entity);
      paths.values(
          entity,
          (number, to, value) -> {
            look(entity, to);
            want(entity, number, to, value);
          });
    }
  }

  private void look(Entity entity, JsonNode id) {
    freeIds |= entity.certainty() != Certainty.NONE && !IdKey.isUuid(id);
  }

  /** Remembers something of a record until the end, as bits. */
  public void mark(Entity entity, int marks) {
    JsonNode id = entity.json().path("id");
    if (marks != 0 && id.isTextual()) {
      index.mark(IdKey.of(id), marks);
    }
  }

  /** What the checks remember of the records. */
  public Memory memory() {
    return memory;
  }

  /** How many bytes of memory the index of ids takes, and what checks remember. */
  public long indexInMemory() {
    return room.inMemory();
  }

  /** How many bytes of temporary files they take. */
  public long indexOnDisk() {
    return room.onDisk();
  }

  /** What was learnt: all of it, or this fails, not the first check that asks. */
  public Dataset build() {
    index.settle();
    return new Dataset(standard, this, census, hierarchies.circles());
  }

  private void define(Entity entity) {
    JsonNode json = entity.json();
    JsonNode id = json.path("id");
    Kind kind = kindOf.get(entity.type().name());
    if (kind != null && id.isTextual()) {
      look(entity, id);
      int holding = kind.holding(json);
      int marking = kind.marking(json);
      boolean listed = entity.listed();
      index.update(
          IdKey.of(id), facts -> Facts.defined(facts, kind.number(), holding, marking, listed));
    }
  }

  private void want(Entity entity, int number, JsonNode id, JsonNode value) {
    counts[number]++;
    Optional<Kind> target = targets.get(number);
    int claim = target.isPresent() ? target.get().marking(value) : 0;
    if (!lastIds[number].isOf(id) || claim != lastClaims[number]) {
      IdKey to = IdKey.of(id);
      lastIds[number] = to;
      lastClaims[number] = claim;
      index.update(
          to, facts -> Facts.wanted(facts, sets.with(Facts.referenceSet(facts), number), claim));
    }
    Reference reference = references.get(number);
    if (reference.acyclic()) {
      hierarchies.add(reference, IdKey.of(entity), IdKey.of(id));
    }
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

  /**
   * The ids of which something is known for which a test holds; nothing when there are many, or
   * when there may be such that a record names them by something else than these UUIDs.
   */
  Optional<Set<UUID>> ids(IntPredicate facts) {
    return freeIds ? Optional.empty() : index.ids(facts, MOST_IDS);
  }

  void forEach(IdIndex.Visitor visitor) {
    index.forEach(visitor);
  }

  Optional<Kind> kindOf(EntityType type) {
    return Optional.ofNullable(kindOf.get(type.name()));
  }

  /** What is remembered of the type with a number, which is -1 for none. */
  Optional<Kind> kindAt(int number) {
    return number < 0 ? Optional.empty() : Optional.of(kinds.get(number));
  }
}
