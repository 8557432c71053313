package se.ss12000.conformance.check;

import java.util.function.Consumer;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.standard.EntityType;

/** Looks at one answer of a service: status, headers, body as such. */
public non-sealed interface ExchangeCheck extends Check {
  void check(Answer answer, Consumer<Finding> findings, Consumer<Tried> trials);

  /** What it was tried on it says itself. */
  @Override
  default Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return Evaluated.NOTHING;
  }
}
