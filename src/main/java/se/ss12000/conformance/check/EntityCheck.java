package se.ss12000.conformance.check;

import java.util.function.Consumer;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.payload.Entity;

/** Looks at one record at a time. */
public non-sealed interface EntityCheck extends Check {
  void check(Entity entity, Consumer<Finding> findings);
}
