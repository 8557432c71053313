package se.ss12000.conformance.cli;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.ss12000.conformance.check.Check;
import se.ss12000.conformance.check.document.EnvelopeCheck;
import se.ss12000.conformance.check.document.MalformedCheck;
import se.ss12000.conformance.check.reference.CircleCheck;
import se.ss12000.conformance.check.reference.MarkingCheck;
import se.ss12000.conformance.check.reference.TargetCheck;
import se.ss12000.conformance.check.reference.UniqueIdCheck;
import se.ss12000.conformance.check.schema.AttributeCheck;
import se.ss12000.conformance.check.schema.SchemaCheck;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.standard.Standard;

/** The checks, in the order they appear in the documentation. New checks are added here. */
final class AllChecks {
  private AllChecks() {}

  /**
   * The checks of a version.
   *
   * @param others the other versions, which are asked for only to explain a breach
   */
  static List<Check> of(Standard standard, Supplier<Collection<Standard>> others) {
    return List.of(
        new MalformedCheck(),
        new EnvelopeCheck(standard),
        new SchemaCheck(standard, others),
        new AttributeCheck(standard),
        new TargetCheck(standard),
        new UniqueIdCheck(),
        new CircleCheck(standard),
        new MarkingCheck(standard));
  }

  static List<Rule> rules(List<Check> checks) {
    return checks.stream().flatMap(check -> check.rules().stream()).toList();
  }

  static Set<String> ruleIds(List<Check> checks) {
    return rules(checks).stream().map(Rule::id).collect(Collectors.toSet());
  }
}
