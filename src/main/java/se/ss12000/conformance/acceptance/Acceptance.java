package se.ss12000.conformance.acceptance;

import java.util.HashMap;
import java.util.Map;
import se.ss12000.conformance.standard.Standard;

/**
 * Tells records that are certainly valid from those that need a closer look, by their bytes alone.
 *
 * <p>It may say that it is not sure of a record that is valid, never that one is valid that is not.
 * Not to be used by two threads at once.
 */
public final class Acceptance {
  private final PlanReader plans;
  private final Map<String, Plan> known = new HashMap<>();
  private final Walk walk = new Walk();

  public Acceptance(Standard standard) {
    this.plans = new PlanReader(standard.documents());
  }

  /**
   * Whether a record is certainly valid.
   *
   * @param type name of its type
   * @param utf8 the record as it was given, and nothing else
   */
  public boolean accepts(String type, byte[] utf8) {
    return accepts(type, utf8, 0, utf8.length);
  }

  /** The same of a record that stands among other bytes. */
  public boolean accepts(String type, byte[] utf8, int from, int to) {
    Plan plan = known.get(type);
    if (plan == null) {
      plan = plans.read(type + ".schema.json");
      known.put(type, plan);
    }
    return walk.accepts(plan, utf8, from, to);
  }
}
