package se.ss12000.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.scenario.Among;
import se.ss12000.conformance.scenario.Evidence.Filling;
import se.ss12000.conformance.scenario.Fills;
import se.ss12000.conformance.standard.EntityType;

/** Counts, record by record, how often attributes are filled. Local to one run. */
final class FillTally {
  /** How many different things can be remembered of records that references may point to. */
  static final int MAX_MARKS = 8;

  private final Map<Fills, FillCounter> counters = new HashMap<>();
  private final Map<String, Map<Among, Lot>> lotsOf = new HashMap<>();
  private final Map<Wanted, Integer> marks = new LinkedHashMap<>();
  private final Map<String, List<Mark>> marksOf = new HashMap<>();

  /** Records come in runs of one type. */
  private @Nullable EntityType last;

  private List<Lot> lots = List.of();

  /** What is remembered of a record: that it fills something. */
  private record Mark(Wanted wanted, AttributePath path, int bit) {}

  /**
   * @throws IllegalArgumentException when there are more than {@link #MAX_MARKS} different
   *     attributes to be filled in records that references point to
   */
  FillTally(Collection<Fills> wanted) {
    var same = new HashMap<Wanted, Map<Among, FillCounter>>();
    for (Fills fills : Set.copyOf(wanted)) {
      if (fills.among() instanceof Among.ReferredToBy) {
        marks.putIfAbsent(Wanted.of(fills), marks.size());
      } else {
        counters.put(
            fills,
            same.computeIfAbsent(Wanted.of(fills), w -> new HashMap<>())
                .computeIfAbsent(fills.among(), among -> counter(Wanted.of(fills), among)));
      }
    }
    if (marks.size() > MAX_MARKS) {
      throw new IllegalArgumentException("more than " + MAX_MARKS + " attributes to mark");
    }
    marks.forEach(
        (what, number) ->
            marksOf
                .computeIfAbsent(what.type(), t -> new ArrayList<>())
                .add(new Mark(what, AttributePath.of(what.path()), 1 << number)));
  }

  private FillCounter counter(Wanted what, Among among) {
    var counter = new FillCounter(what, among);
    Among records = counter.isConditionOfCase() ? new Among.All() : among;
    lotsOf
        .computeIfAbsent(what.type(), t -> new LinkedHashMap<>())
        .computeIfAbsent(records, Lot::new)
        .counters
        .add(counter);
    return counter;
  }

  /** Counts a record. */
  void observe(Entity entity) {
    EntityType type = entity.type();
    if (!type.equals(last)) {
      last = type;
      lots = List.copyOf(lotsOf.getOrDefault(type.name(), Map.of()).values());
    }
    JsonNode record = entity.json();
    for (int i = 0; i < lots.size(); i++) {
      lots.get(i).count(record);
    }
  }

  /** Which attributes a record fills that may matter if a reference points to it, as bits. */
  int marks(Entity entity) {
    List<Mark> marks = marksOf.get(entity.type().name());
    return marks == null ? 0 : filled(marks, entity);
  }

  private static int filled(List<Mark> marks, Entity entity) {
    int filled = 0;
    for (Mark mark : marks) {
      filled |= mark.wanted().isFilledIn(entity.json(), mark.path()) ? mark.bit() : 0;
    }
    return filled;
  }

  /** Tells how many records a reference points to, and how many of them carry a mark. */
  @FunctionalInterface
  interface Referred {
    Filling count(Among.ReferredToBy reference, int mark);
  }

  /** What was counted for some requirements, each of which was given at the beginning. */
  Map<Fills, Filling> fillings(Collection<Fills> wanted, Referred referred) {
    var fillings = new HashMap<Fills, Filling>();
    counters.forEach((fills, counter) -> fillings.put(fills, counter.filling()));
    for (Fills fills : wanted) {
      if (fills.among() instanceof Among.ReferredToBy reference) {
        int mark = marks.getOrDefault(Wanted.of(fills), 0);
        fillings.put(fills, referred.count(reference, mark));
      }
    }
    return fillings;
  }

  /** The records of a type of which something holds, and what is counted in them. */
  private static final class Lot {
    private final Optional<CaseCondition> condition;
    private final List<FillCounter> counters = new ArrayList<>();

    Lot(Among among) {
      this.condition = CaseCondition.of(among);
    }

    void count(JsonNode record) {
      if (CaseCondition.holds(condition, record)) {
        for (FillCounter counter : counters) {
          counter.count(record);
        }
      }
    }
  }
}
