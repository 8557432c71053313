package se.ss12000.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.payload.AttributePath.Step;
import se.ss12000.conformance.scenario.Among;
import se.ss12000.conformance.scenario.Evidence.Filling;

/** Counts one requirement; the elements of the first array on its path are its cases. */
final class FillCounter {
  private final Wanted wanted;
  private final AttributePath cases;
  private final AttributePath rest;
  private final Optional<CaseCondition> ofCase;

  /** The attribute of a case, where all that matters is whether it says anything. */
  private final @Nullable String attribute;

  private long counted;
  private long present;

  FillCounter(Wanted wanted, Among among) {
    this.wanted = wanted;
    List<Step> steps = AttributePath.of(wanted.path()).steps();
    int first = 0;
    while (first < steps.size() && !steps.get(first).each()) {
      first++;
    }
    int split = first == steps.size() ? 0 : first + 1;
    this.cases = new AttributePath(steps.subList(0, split));
    this.rest = new AttributePath(steps.subList(split, steps.size()));
    this.attribute = rest.steps().size() == 1 && wanted.isAnything() ? nameOf(rest) : null;
    this.ofCase = CaseCondition.of(among).filter(c -> c.isWithin(cases)).map(c -> c.within(cases));
  }

  boolean isConditionOfCase() {
    return ofCase.isPresent();
  }

  void count(JsonNode record) {
    if (cases.steps().isEmpty()) {
      countCase(record);
      return;
    }
    for (JsonNode one : cases.all(record)) {
      if (CaseCondition.holds(ofCase, one)) {
        countCase(one);
      }
    }
  }

  private void countCase(JsonNode one) {
    counted++;
    present += isFilledIn(one) ? 1 : 0;
  }

  private boolean isFilledIn(JsonNode one) {
    if (attribute == null) {
      return wanted.isFilledIn(one, rest);
    }
    JsonNode value = one.get(attribute);
    return value != null && Wanted.isThere(value);
  }

  private static @Nullable String nameOf(AttributePath path) {
    Step step = path.steps().get(0);
    return step.each() ? null : step.name();
  }

  Filling filling() {
    return new Filling(counted, present);
  }
}
