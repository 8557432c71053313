package se.ss12000.conformance.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.Condition;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reference;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** What the first reading learnt: which records there are, and who refers to whom. */
public final class Dataset {
  private final Standard standard;
  private final DatasetBuilder index;
  private final Census census;
  private final Map<Reference, Set<IdKey>> circles;
  private final Map<IdKey, String> places = new HashMap<>();
  private final Map<Integer, long[]> kinds = new HashMap<>();
  private final Map<Integer, Target> targets = new HashMap<>();

  Dataset(
      Standard standard, DatasetBuilder index, Census census, Map<Reference, Set<IdKey>> circles) {
    this.standard = standard;
    this.index = index;
    this.census = census;
    this.circles = Map.copyOf(circles);
  }

  /** How many documents held records of a type, or should have. */
  public long documents(EntityType type) {
    return census.documents(type);
  }

  /** How many records of a type there were. */
  public long records(EntityType type) {
    return census.records(type);
  }

  /** Whether all records of a type were seen. */
  public boolean isWhole(EntityType type) {
    return census.isWhole(type);
  }

  /** Why it is not sure that all records of a type were seen; nothing when it is. */
  public Text doubt(EntityType type) {
    return census.doubt(type);
  }

  /** Whether some records of a type could not be read. */
  public boolean isDamaged(EntityType type) {
    return census.isDamaged(type);
  }

  /** Whether a service was asked for records of a type and has no such list. */
  public boolean isNotOffered(EntityType type) {
    return census.isNotOffered(type);
  }

  /** Whether pages of a type name a next page and none is the last. */
  public boolean lacksLastPage(EntityType type) {
    return census.lacksLastPage(type);
  }

  /** The type a reference points to. */
  public EntityType targetOf(Reference reference) {
    return standard
        .type(reference.to())
        .orElseThrow(() -> new IllegalStateException("no type " + reference.to()));
  }

  /** How many values of a reference there were. */
  public long references(Reference reference) {
    return index.count(reference);
  }

  /** What is known of an id; nothing when neither a record nor a reference has it. */
  public Optional<Target> find(String id) {
    int facts = index.facts(IdKey.of(id));
    return facts == 0 ? Optional.empty() : Optional.of(target(facts));
  }

  /** Whether any record refers to an id through a reference. */
  public boolean isReferredTo(IdKey id, Reference reference) {
    int facts = index.facts(id);
    return facts != 0 && index.refersTo(facts, reference);
  }

  /** What the checks remember of the records. */
  public Memory memory() {
    return index.memory();
  }

  /** Whether any id that was met is such that a test on what is known of it holds. */
  public boolean anyTarget(Predicate<Target> test) {
    return kinds().keySet().stream().anyMatch(facts -> test.test(target(facts)));
  }

  /** Whether a test holds for any reference and what it points to. */
  public boolean anyReference(BiPredicate<Reference, Target> test) {
    return kinds().keySet().stream().anyMatch(facts -> anyReference(facts, test));
  }

  private boolean anyReference(int facts, BiPredicate<Reference, Target> test) {
    BitSet set = index.referenceSet(facts);
    return set.stream()
        .anyMatch(number -> test.test(index.references().get(number), target(facts)));
  }

  /**
   * The ids that were met of which a test holds on what is known of them.
   *
   * @return nothing when there are many, or when not all can be found again by their digits
   */
  public Optional<Set<UUID>> targets(Predicate<Target> test) {
    return ids(facts -> test.test(target(facts)));
  }

  /** The same of those that are referred to such that a test holds. */
  public Optional<Set<UUID>> referredTo(BiPredicate<Reference, Target> test) {
    return ids(facts -> anyReference(facts, test));
  }

  private Optional<Set<UUID>> ids(Predicate<Integer> test) {
    var wanted = kinds().keySet().stream().filter(test).collect(Collectors.toSet());
    return index.ids(wanted::contains);
  }

  /**
   * What is known of ids, each once: there are many ids, and few ways to know of them.
   *
   * @return how many ids there are of which just that is known, and then, mark by mark, how many of
   *     them carry it
   */
  private Map<Integer, long[]> kinds() {
    if (kinds.isEmpty()) {
      index.forEach(
          (facts, marks) -> {
            long[] counts = kinds.computeIfAbsent(facts, f -> new long[1 + Byte.SIZE]);
            counts[0]++;
            for (int mark = 0; marks != 0 && mark < Byte.SIZE; mark++) {
              counts[1 + mark] += (marks >>> mark) & 1;
            }
          });
    }
    return kinds;
  }

  /**
   * Where in the second reading a record with the same id stood before.
   *
   * @return its place; nothing when this is the first
   */
  public Optional<String> earlierPlace(Entity entity) {
    String here = entity.origin().label() + "#" + entity.excerpt().pointer();
    return Optional.ofNullable(places.putIfAbsent(IdKey.of(entity), here));
  }

  /** Whether any record leads back to itself through a reference that must not. */
  public boolean hasCircles() {
    return circles.values().stream().anyMatch(ids -> !ids.isEmpty());
  }

  /** Whether following a reference from a record leads back to the record. */
  public boolean isInCircle(Reference reference, String id) {
    return circles.getOrDefault(reference, Set.of()).contains(IdKey.of(id));
  }

  /**
   * How many records a reference points to, and how many of them carry a mark.
   *
   * @return two numbers: all, and those with the mark
   */
  public long[] referredTo(Reference reference, int mark) {
    int type = index.kindOf(targetOf(reference)).map(Kind::number).orElse(-1);
    int number = index.references().indexOf(reference);
    var counts = new long[2];
    kinds()
        .forEach(
            (facts, known) -> {
              if (Facts.type(facts) == type && index.referenceSet(facts).get(number)) {
                counts[0] += known[0];
                counts[1] += known[1 + mark];
              }
            });
    return counts;
  }

  /** There are few ways to know of an id, so that each is described only once. */
  private Target target(int facts) {
    Target known = targets.get(facts);
    if (known == null) {
      known = describe(facts);
      targets.put(facts, known);
    }
    return known;
  }

  private Target describe(int facts) {
    Optional<Kind> kind = index.kindAt(Facts.type(facts));
    List<Condition> conditions = kind.map(Kind::conditions).orElse(List.of());
    var holding = new HashSet<Condition>();
    for (int i = 0; i < conditions.size(); i++) {
      if (Facts.holds(facts, i)) {
        holding.add(conditions.get(i));
      }
    }
    List<String> markings = kind.map(Kind::markings).orElse(List.of());
    var claimed = new HashSet<String>();
    for (int i = 1; i <= markings.size(); i++) {
      if (Facts.claims(facts, i)) {
        claimed.add(markings.get(i - 1));
      }
    }
    int marking = Facts.marking(facts);
    return new Target(
        kind.map(Kind::type),
        holding,
        marking == 0 ? Optional.empty() : Optional.of(markings.get(marking - 1)),
        claimed,
        Facts.claims(facts, 0),
        Facts.repeatedInType(facts),
        Facts.repeatedAcrossTypes(facts));
  }
}
