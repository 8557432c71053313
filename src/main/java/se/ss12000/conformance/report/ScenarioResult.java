package se.ss12000.conformance.report;

import java.util.List;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.scenario.Judged;
import se.ss12000.conformance.scenario.Level;
import se.ss12000.conformance.scenario.Outcome;
import se.ss12000.conformance.text.Text;

/**
 * The verdict on one scenario, requirement by requirement.
 *
 * @param judged how much of it was judged
 * @param waived how many findings the verdict does not count, since they were waived or declared
 * @param note where the reading of the scenario comes from
 */
public record ScenarioResult(
    String id,
    Text title,
    Conformance verdict,
    Judged judged,
    long waived,
    Text note,
    List<RequirementResult> requirements) {
  public ScenarioResult {
    requirements = List.copyOf(requirements);
  }

  /** How many requirements of a level turned out in a way. */
  public long count(Level level, Outcome outcome) {
    return requirements.stream().filter(r -> r.level() == level && r.outcome() == outcome).count();
  }

  /**
   * One requirement and how it turned out.
   *
   * @param kind {@code delivers}, {@code obeys}, {@code fills} or {@code answers}
   * @param judgedOn number of records, values, references or answers it was judged on
   * @param reason why it failed or could not be judged, or nothing
   * @param rules ids of the rules that were broken
   */
  public record RequirementResult(
      Level level,
      String kind,
      Text text,
      Outcome outcome,
      long judgedOn,
      Text reason,
      List<String> rules) {
    public RequirementResult {
      rules = List.copyOf(rules);
    }
  }
}
