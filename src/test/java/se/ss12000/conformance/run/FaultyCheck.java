package se.ss12000.conformance.run;

import java.util.List;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.EntityCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.finding.Basis;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.text.Text;

/** A check with a fault of its own. */
final class FaultyCheck implements EntityCheck {
  private static final Text WORDS = Text.sv("ord").en("words");

  private final boolean early;

  FaultyCheck() {
    this(false);
  }

  FaultyCheck(boolean early) {
    this.early = early;
  }

  @Override
  public boolean isEarly() {
    return early;
  }

  @Override
  public List<Rule> rules() {
    return List.of(
        Rule.error("FLT-001", Basis.PRACTICE, WORDS, WORDS, WORDS),
        Rule.error("FLT-002", Basis.PRACTICE, WORDS, WORDS, WORDS));
  }

  @Override
  public void check(Entity entity, Consumer<Finding> findings) {
    throw new IllegalStateException("a fault at " + entity.id());
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return Evaluated.NOTHING;
  }
}
