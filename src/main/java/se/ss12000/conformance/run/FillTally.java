package se.ss12000.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

  private final Map<String, List<Counter>> counters = new HashMap<>();
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
    for (Fills fills : Set.copyOf(wanted)) {
      if (fills.among() instanceof Among.ReferredToBy) {
        marks.putIfAbsent(Wanted.of(fills), marks.size());
      } else {
        counters.computeIfAbsent(fills.type(), t -> new ArrayList<>()).add(new Counter(fills));
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

  /**
   * Counts a record.
   *
   * @return which attributes it fills that may matter if a reference points to it, as bits
   */
  int observe(Entity entity) {
    String type = entity.type().name();
    for (Counter counter : counters.getOrDefault(type, List.of())) {
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
    counters.values().forEach(list -> list.forEach(c -> fillings.put(c.fills, c.filling())));
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
      return path.any(from, value -> isThere(value) && isMeant(value, wanted.oneOf()));
    }
    var count = new int[1];
    path.values(
        from, value -> count[0] += !isThere(value) ? 0 : value.isArray() ? value.size() : 1);
    return count[0] == wanted.exactly();
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

  /** Counts one requirement; the elements of the first array on its path are its cases. */
  private static final class Counter {
    private final Fills fills;
    private final Wanted wanted;
    private final AttributePath cases;
    private final AttributePath rest;
    private final Predicate<JsonNode> ofRecord;
    private final Predicate<JsonNode> ofCase;
    private long counted;
    private long present;

    Counter(Fills fills) {
      this.fills = fills;
      this.wanted = Wanted.of(fills);
      List<Step> steps = AttributePath.of(fills.path()).steps();
      int first = 0;
      while (first < steps.size() && !steps.get(first).each()) {
        first++;
      }
      int split = first == steps.size() ? 0 : first + 1;
      this.cases = new AttributePath(steps.subList(0, split));
      this.rest = new AttributePath(steps.subList(split, steps.size()));
      AttributePath condition = conditionPath(fills.among());
      boolean perCase =
          split > 0
              && condition.steps().size() > split
              && condition.steps().subList(0, split).equals(cases.steps());
      Predicate<JsonNode> all = json -> true;
      this.ofRecord = perCase ? all : condition(fills.among(), condition);
      this.ofCase =
          perCase
              ? condition(
                  fills.among(),
                  new AttributePath(condition.steps().subList(split, condition.steps().size())))
              : all;
    }

    void count(JsonNode record) {
      if (ofRecord.test(record)) {
        cases.values(
            record,
            one -> {
              if (ofCase.test(one)) {
                counted++;
                present += isFilled(one, rest, wanted) ? 1 : 0;
              }
            });
      }
    }

    Filling filling() {
      return new Filling(counted, present);
    }

    private static AttributePath conditionPath(Among among) {
      if (among instanceof Among.Having having) {
        return AttributePath.of(having.path());
      }
      return among instanceof Among.WithValue with
          ? AttributePath.of(with.path())
          : new AttributePath(List.of());
    }

    private static Predicate<JsonNode> condition(Among among, AttributePath path) {
      if (among instanceof Among.Having) {
        return json -> path.any(json, FillTally::isThere);
      }
      if (among instanceof Among.WithValue with) {
        return json -> path.any(json, value -> with.values().contains(value.asText()));
      }
      return json -> true;
    }
  }
}
