package se.ss12000.conformance.run;

import java.util.ArrayList;
import java.util.List;
import se.ss12000.conformance.check.Check;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.scenario.Evidence.Trial;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;

/** What the rules of a run were tried on in the records, for scenarios and report alike. */
final class Evaluations {
  private final List<OfRule> rules = new ArrayList<>();
  private final List<Trial> trials = new ArrayList<>();

  /** Asks every check once. */
  Evaluations(Standard standard, List<Check> checks, Dataset dataset) {
    for (Check check : checks) {
      for (Rule rule : check.rules()) {
        Evaluated all = Evaluated.NOTHING;
        for (EntityType type : standard.types().values()) {
          Evaluated evaluated = check.evaluated(rule, type, dataset);
          if (evaluated.cases() > 0 || !evaluated.reason().isEmpty()) {
            all = all.plus(evaluated);
            note(rule, type, evaluated);
          }
        }
        rules.add(new OfRule(rule, all));
      }
    }
  }

  private void note(Rule rule, EntityType type, Evaluated evaluated) {
    if (type.isResource()) {
      trials.add(new Trial(rule.id(), type.name(), evaluated.cases(), evaluated.reason()));
    }
  }

  /**
   * What a rule was tried on.
   *
   * @param evaluated records of all types
   */
  record OfRule(Rule rule, Evaluated evaluated) {}

  /** The rules of all checks, in their order. */
  List<OfRule> rules() {
    return List.copyOf(rules);
  }

  /** The entity types proper that a rule was tried on, or should have been. */
  List<Trial> trials() {
    return List.copyOf(trials);
  }
}
