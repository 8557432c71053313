package se.ss12000.conformance.check;

import java.util.function.Consumer;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.EntityType;

/** Looks at one record at a time. */
public non-sealed interface EntityCheck extends Check {
  /** Whether it has to see the records of a type in the first reading; true when in doubt. */
  default boolean concerns(EntityType type) {
    return true;
  }

  /**
   * Whether it looks at nothing but records in doubt, and may do so where they are read: by another
   * thread than the rest, well ahead.
   */
  default boolean isEarly() {
    return false;
  }

  void check(Entity entity, Consumer<Finding> findings);
}
