package se.ss12000.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.payload.AttributePath.Step;
import se.ss12000.conformance.scenario.Among;

/**
 * What has to hold of a record, or of an element, for it to count.
 *
 * @param values of which the attribute must have one; nothing when any will do
 */
record CaseCondition(AttributePath path, Optional<Set<String>> values) {
  boolean holdsFor(JsonNode json) {
    for (JsonNode value : path.all(json)) {
      if (values.isPresent() ? values.get().contains(value.asText()) : Wanted.isThere(value)) {
        return true;
      }
    }
    return false;
  }

  static boolean holds(Optional<CaseCondition> condition, JsonNode json) {
    return condition.isEmpty() || condition.get().holdsFor(json);
  }

  static Optional<CaseCondition> of(Among among) {
    if (among instanceof Among.Having having) {
      return Optional.of(new CaseCondition(AttributePath.of(having.path()), Optional.empty()));
    }
    return among instanceof Among.WithValue with
        ? Optional.of(new CaseCondition(AttributePath.of(with.path()), Optional.of(with.values())))
        : Optional.empty();
  }

  boolean isWithin(AttributePath cases) {
    List<Step> all = path.steps();
    int outer = cases.steps().size();
    return outer > 0 && all.size() > outer && all.subList(0, outer).equals(cases.steps());
  }

  CaseCondition within(AttributePath cases) {
    int outer = cases.steps().size();
    return new CaseCondition(
        new AttributePath(path.steps().subList(outer, path.steps().size())), values);
  }
}
