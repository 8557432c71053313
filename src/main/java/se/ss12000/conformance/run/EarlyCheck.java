package se.ss12000.conformance.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.EntityCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.EntityType;

/**
 * A check that is made where records are read, by the thread that does; what it finds waits until
 * it is the turn of the record to be judged. Most records have nothing that waits.
 */
final class EarlyCheck implements EntityCheck {
  private final EntityCheck check;
  private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
  private final List<Finding> found = new ArrayList<>();
  private final Consumer<Finding> finds = found::add;
  private final AtomicBoolean broken = new AtomicBoolean();

  /** What one record showed, and what stopped the check there, if anything did. */
  private record Outcome(Entity entity, List<Finding> findings, @Nullable Throwable fault) {}

  EarlyCheck(EntityCheck check) {
    this.check = check;
  }

  /** Makes the check, unless it has failed before; records come in the order of their turns. */
  void make(Entity entity) {
    if (broken.get()) {
      return;
    }
    Throwable fault = null;
    try {
      check.check(entity, finds);
    } catch (RuntimeException | StackOverflowError e) {
      broken.set(true);
      fault = e;
    }
    if (fault != null || !found.isEmpty()) {
      outcomes.add(new Outcome(entity, List.copyOf(found), fault));
      found.clear();
    }
  }

  /** Passes on what was found in a record whose turn it is, or fails as the check did. */
  @Override
  @SuppressWarnings("ReferenceEquality") // Equal records at different places are not the same.
  public void check(Entity entity, Consumer<Finding> findings) {
    Outcome next = outcomes.peek();
    if (next == null || next.entity() != entity) {
      return;
    }
    outcomes.remove();
    next.findings().forEach(findings);
    if (next.fault() instanceof RuntimeException fault) {
      throw fault;
    } else if (next.fault() instanceof Error fault) {
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
