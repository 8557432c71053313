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
import se.ss12000.conformance.payload.AttributePath.Step;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.scenario.Among;
import se.ss12000.conformance.scenario.Evidence.Filling;
import se.ss12000.conformance.scenario.Fills;

/** Counts, record by record, how often attributes are filled. Local to one run. */
final class FillTally {
  /** How many different things can be remembered of records that references may point to. */
  static final int MAX_MARKS = 8;

  private final Map<Fills, Counter> counters = new HashMap<>();
  private final Map<String, List<Counter>> countersOf = new HashMap<>();
  private final Map<Wanted, Integer> marks = new LinkedHashMap<>();
  private final Map<String, List<Mark>> marksOf = new HashMap<>();

  /** What has to be there, whatever the share and the reason. */
  private record Wanted(String type, String path, Set<String> oneOf, int exactly) {
    static Wanted of(Fills fills) {
      return new Wanted(fills.type(), fills.path(), fills.oneOf(), fills.exactly());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Wanted wanted
          && type.equals(wanted.type)
          && path.equals(wanted.path)
          && exactly == wanted.exactly
          && oneOf.equals(wanted.oneOf);
    }

    @Override
    public int hashCode() {
      return 31 * type.hashCode() + path.hashCode();
    }
  }

  /** What is remembered of a record: that it fills something. */
  private record Mark(Wanted wanted, AttributePath path, int bit) {}

  /**
   * @throws IllegalArgumentException when there are more than {@link #MAX_MARKS} different
   *     attributes to be filled in records that references point to
   */
  FillTally(Collection<Fills> wanted) {
    var same = new HashMap<Wanted, Map<Among, Counter>>();
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

  private Counter counter(Wanted what, Among among) {
    var counter = new Counter(what, among);
    countersOf.computeIfAbsent(what.type(), t -> new ArrayList<>()).add(counter);
    return counter;
  }

  /**
   * Counts a record.
   *
   * @return which attributes it fills that may matter if a reference points to it, as bits
   */
  int observe(Entity entity) {
    String type = entity.type().name();
    for (Counter counter : countersOf.getOrDefault(type, List.of())) {
      counter.count(entity.json());
    }
    int filled = 0;
    for (Mark mark : marksOf.getOrDefault(type, List.of())) {
      filled |= isFilled(entity.json(), mark.path(), mark.wanted()) ? mark.bit() : 0;
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

  private static boolean isFilled(JsonNode from, AttributePath path, Wanted wanted) {
    if (wanted.exactly() == 0) {
      for (JsonNode value : path.in(from)) {
        if (isThere(value) && isMeant(value, wanted.oneOf())) {
          return true;
        }
      }
      return false;
    }
    int count = 0;
    for (JsonNode value : path.in(from)) {
      count += !isThere(value) ? 0 : value.isArray() ? value.size() : 1;
    }
    return count == wanted.exactly();
  }

  private static boolean isMeant(JsonNode value, Set<String> oneOf) {
    return oneOf.isEmpty() || oneOf.contains(value.asText());
  }

  private static boolean isThere(JsonNode value) {
    if (value.isContainerNode()) {
      return !value.isEmpty();
    }
    return !value.isNull() && !(value.isTextual() && value.textValue().isEmpty());
  }

  /**
   * What has to hold of a record, or of an element, for it to count.
   *
   * @param values of which the attribute must have one; nothing when any will do
   */
  private record Condition(AttributePath path, Optional<Set<String>> values) {
    boolean holdsFor(JsonNode json) {
      for (JsonNode value : path.in(json)) {
        if (values.isPresent() ? values.get().contains(value.asText()) : isThere(value)) {
          return true;
        }
      }
      return false;
    }

    static Optional<Condition> of(Among among) {
      if (among instanceof Among.Having having) {
        return Optional.of(new Condition(AttributePath.of(having.path()), Optional.empty()));
      }
      return among instanceof Among.WithValue with
          ? Optional.of(new Condition(AttributePath.of(with.path()), Optional.of(with.values())))
          : Optional.empty();
    }

    boolean isWithin(AttributePath cases) {
      List<Step> all = path.steps();
      int outer = cases.steps().size();
      return outer > 0 && all.size() > outer && all.subList(0, outer).equals(cases.steps());
    }

    Condition within(AttributePath cases) {
      int outer = cases.steps().size();
      return new Condition(
          new AttributePath(path.steps().subList(outer, path.steps().size())), values);
    }
  }

  /** Counts one requirement; the elements of the first array on its path are its cases. */
  private static final class Counter {
    private final Wanted wanted;
    private final AttributePath cases;
    private final AttributePath rest;
    private final Optional<Condition> ofRecord;
    private final Optional<Condition> ofCase;
    private long counted;
    private long present;

    Counter(Wanted wanted, Among among) {
      this.wanted = wanted;
      List<Step> steps = AttributePath.of(wanted.path()).steps();
      int first = 0;
      while (first < steps.size() && !steps.get(first).each()) {
        first++;
      }
      int split = first == steps.size() ? 0 : first + 1;
      this.cases = new AttributePath(steps.subList(0, split));
      this.rest = new AttributePath(steps.subList(split, steps.size()));
      Optional<Condition> condition = Condition.of(among);
      this.ofCase = condition.filter(c -> c.isWithin(cases)).map(c -> c.within(cases));
      this.ofRecord = ofCase.isPresent() ? Optional.empty() : condition;
    }

    void count(JsonNode record) {
      if (holds(ofRecord, record)) {
        for (JsonNode one : cases.in(record)) {
          if (holds(ofCase, one)) {
            counted++;
            present += isFilled(one, rest, wanted) ? 1 : 0;
          }
        }
      }
    }

    private static boolean holds(Optional<Condition> condition, JsonNode json) {
      return condition.isEmpty() || condition.get().holdsFor(json);
    }

    Filling filling() {
      return new Filling(counted, present);
    }
  }
}
