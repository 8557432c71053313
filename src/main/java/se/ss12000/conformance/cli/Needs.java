package se.ss12000.conformance.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.ss12000.conformance.scenario.Among;
import se.ss12000.conformance.scenario.Delivers;
import se.ss12000.conformance.scenario.Fills;
import se.ss12000.conformance.scenario.Obeys;
import se.ss12000.conformance.scenario.Scenario;
import se.ss12000.conformance.standard.Standard;

/** What scenarios need to be delivered. */
final class Needs {
  private Needs() {}

  /** Names of entity types, and paths of attributes such as {@code Person.emails[].value}. */
  static Set<String> of(List<Scenario> scenarios, Standard standard) {
    var needs = new HashSet<String>();
    for (Scenario scenario : scenarios) {
      scenario
          .requirements(standard)
          .forEach(
              requirement -> {
                if (requirement instanceof Delivers delivers) {
                  needs.add(delivers.type());
                } else if (requirement instanceof Fills fills) {
                  add(fills, needs);
                } else if (requirement instanceof Obeys obeys) {
                  needs.addAll(obeys.attributes());
                }
              });
    }
    return needs;
  }

  /** The rules that scenarios name, as they name them. */
  static Set<String> rules(List<Scenario> scenarios) {
    return scenarios.stream()
        .flatMap(scenario -> scenario.requirements().stream())
        .filter(Obeys.class::isInstance)
        .flatMap(requirement -> ((Obeys) requirement).rules().stream())
        .collect(Collectors.toSet());
  }

  private static void add(Fills fills, Set<String> needs) {
    needs.add(fills.type() + "." + fills.path());
    if (fills.among() instanceof Among.Having having) {
      needs.add(fills.type() + "." + having.path());
    } else if (fills.among() instanceof Among.WithValue with) {
      needs.add(fills.type() + "." + with.path());
    } else if (fills.among() instanceof Among.ReferredToBy reference) {
      needs.add(reference.type() + "." + reference.property());
    }
  }
}
