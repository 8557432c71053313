package se.ss12000.conformance.run;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Check;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.DatasetCheck;
import se.ss12000.conformance.check.EntityCheck;
import se.ss12000.conformance.check.Memory;
import se.ss12000.conformance.check.NoRoomException;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.report.Incident;
import se.ss12000.conformance.text.Text;

/**
 * A fault of one check must not keep the others from being made, one too deep neither.
 *
 * <p>What is done for each record has a loop of its own: passing it on would cost as much as it.
 * The loop goes by number: with an iterator for each, a twentieth of all objects would be
 * iterators.
 */
final class Guard {
  private static final Text FAULT =
      Text.sv(
              "ett fel i ss12000 stoppade prövningen av {rules}; kör med --debug och rapportera det")
          .en("a fault in ss12000 stopped the check of {rules}; run with --debug and report it");

  private final Consumer<Incident> incidents;
  private final Consumer<Throwable> faults;
  private final Set<Check> broken = new HashSet<>();

  /**
   * @param incidents hears of checks that are not made any more
   * @param faults hears why
   */
  Guard(Consumer<Incident> incidents, Consumer<Throwable> faults) {
    this.incidents = incidents;
    this.faults = faults;
  }

  <C extends Check> void each(List<C> checks, Consumer<C> action) {
    for (C check : checks) {
      if (isSound(check)) {
        try {
          action.accept(check);
        } catch (RuntimeException | StackOverflowError fault) {
          stop(check, fault);
        }
      }
    }
  }

  void check(List<EntityCheck> checks, Entity entity, Consumer<Finding> findings) {
    for (int i = 0; i < checks.size(); i++) {
      EntityCheck check = checks.get(i);
      if (isSound(check)) {
        try {
          check.check(entity, findings);
        } catch (RuntimeException | StackOverflowError fault) {
          stop(check, fault);
        }
      }
    }
  }

  void learn(List<DatasetCheck> checks, Entity entity, Memory memory) {
    for (int i = 0; i < checks.size(); i++) {
      DatasetCheck check = checks.get(i);
      if (isSound(check)) {
        try {
          check.learn(entity, memory);
        } catch (RuntimeException | StackOverflowError fault) {
          stop(check, fault);
        }
      }
    }
  }

  void check(
      List<DatasetCheck> checks, Entity entity, Dataset dataset, Consumer<Finding> findings) {
    for (DatasetCheck check : checks) {
      if (isSound(check)) {
        try {
          check.check(entity, dataset, findings);
        } catch (RuntimeException | StackOverflowError fault) {
          stop(check, fault);
        }
      }
    }
  }

  private boolean isSound(Check check) {
    return broken.isEmpty() || !broken.contains(check);
  }

  private void stop(Check check, Throwable fault) {
    if (fault instanceof NoRoomException full) {
      throw full;
    }
    broken.add(check);
    String rules = String.join(", ", check.rules().stream().map(Rule::id).toList());
    incidents.accept(new Incident(rules, FAULT.with("rules", rules), true));
    faults.accept(fault);
  }
}
