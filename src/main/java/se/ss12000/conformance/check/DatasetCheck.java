package se.ss12000.conformance.check;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.EntityType;

/**
 * Looks at records in the light of all others.
 *
 * <p>The first reading of the input fills the {@link Dataset}. Only if a check then suspects
 * something is the input read again, to find every place exactly.
 */
public non-sealed interface DatasetCheck extends Check {
  /**
   * Whether it learns from the records of a type: to be said by whatever learns, since it is given
   * no others.
   */
  default boolean concerns(EntityType type) {
    return false;
  }

  /** Remembers of a record what others will be judged by; called in the first reading. */
  default void learn(Entity entity, Memory memory) {}

  /** Whether the second reading may find anything; true when in doubt. */
  boolean suspects(Dataset dataset);

  /**
   * Whether the second reading may find anything in the records of a type, when it may find
   * anything at all: where there were cases in which a rule could be broken.
   */
  default boolean suspects(EntityType type, Dataset dataset) {
    return rules().stream().anyMatch(rule -> evaluated(rule, type, dataset).cases() > 0);
  }

  /**
   * Ids of which a record of a resource holds one, its own or that of another, wherever the second
   * reading may find anything in it.
   *
   * @return nothing when that cannot be told
   */
  default Optional<Set<UUID>> sought(Dataset dataset) {
    return Optional.empty();
  }

  /** Looks at one record; called in the second reading. */
  void check(Entity entity, Dataset dataset, Consumer<Finding> findings);
}
