package se.ss12000.conformance.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.EntityCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Certainty;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Excerpt;
import se.ss12000.conformance.standard.EntityType;

/**
 * A check that is made where records in doubt are read, by the thread that does; what it finds
 * waits until it is the turn of the record to be judged.
 */
final class EarlyCheck implements EntityCheck {
  private final EntityCheck check;

  /** By the place of a record, which no other has. */
  private final Map<Excerpt, Outcome> outcomes = new ConcurrentHashMap<>();

  private final AtomicBoolean broken = new AtomicBoolean();

  /** What one record showed, and what stopped the check there, if anything did. */
  private record Outcome(List<Finding> findings, @Nullable Throwable fault) {}

  EarlyCheck(EntityCheck check) {
    this.check = check;
  }

  /** Makes the check of a record that is in doubt, unless it has failed before. */
  void make(Entity entity) {
    if (entity.certainty() == Certainty.NONE && !broken.get()) {
      outcomes.put(entity.excerpt(), outcome(entity));
    }
  }

  private Outcome outcome(Entity entity) {
    var found = new ArrayList<Finding>();
    try {
      check.check(entity, found::add);
      return new Outcome(found, null);
    } catch (RuntimeException | StackOverflowError fault) {
      broken.set(true);
      return new Outcome(found, fault);
    }
  }

  /**
   * Passes on what was found in a record whose turn it is, or fails as the check did; fails as well
   * when the check was not made, since nothing may pass that nobody looked at.
   */
  @Override
  public void check(Entity entity, Consumer<Finding> findings) {
    if (entity.certainty() != Certainty.NONE) {
      return;
    }
    Outcome outcome = outcomes.remove(entity.excerpt());
    if (outcome == null) {
      throw new IllegalStateException("a record in doubt was not looked at where it was read");
    }
    outcome.findings().forEach(findings);
    if (outcome.fault() instanceof RuntimeException fault) {
      throw fault;
    } else if (outcome.fault() instanceof Error fault) {
      throw fault;
    }
  }

  @Override
  public boolean concerns(EntityType type) {
    return check.concerns(type);
  }

  @Override
  public List<Rule> rules() {
    return check.rules();
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return check.evaluated(rule, type, dataset);
  }
}
