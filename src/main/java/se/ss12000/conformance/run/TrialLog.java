package se.ss12000.conformance.run;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.scenario.Evidence.Asked;

/** Counts what the answers of a service were tried on. Local to one run. */
final class TrialLog implements Consumer<Tried> {
  private record Place(String operation, String parameter) {}

  private final Map<Place, Asked> asked = new LinkedHashMap<>();
  private final Map<String, Evaluated> evaluated = new HashMap<>();

  @Override
  public void accept(Tried tried) {
    var place = new Place(tried.operation(), tried.parameter());
    var one =
        new Asked(
            tried.operation(), tried.parameter(), tried.cases(), tried.offered(), tried.reason());
    asked.merge(place, one, Asked::plus);
    evaluated.merge(
        tried.rule().id(), new Evaluated(tried.cases(), tried.reason()), Evaluated::plus);
  }

  /** What was tried, by operation and parameter. */
  List<Asked> asked() {
    return List.copyOf(asked.values());
  }

  /** How many answers a rule was tried on. */
  Evaluated evaluated(Rule rule) {
    return evaluated.getOrDefault(rule.id(), Evaluated.NOTHING);
  }
}
