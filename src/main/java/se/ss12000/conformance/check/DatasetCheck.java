package se.ss12000.conformance.check;

import java.util.function.Consumer;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.payload.Entity;

/**
 * Looks at records in the light of all others.
 *
 * <p>The first reading of the input fills the {@link Dataset}. Only if a check then suspects
 * something is the input read again, to find every place exactly.
 */
public non-sealed interface DatasetCheck extends Check {
  /** Remembers of a record what others will be judged by; called in the first reading. */
  default void learn(Entity entity, Memory memory) {}

  /** Whether the second reading may find anything; true when in doubt. */
  boolean suspects(Dataset dataset);

  /** Looks at one record; called in the second reading. */
  void check(Entity entity, Dataset dataset, Consumer<Finding> findings);
}
