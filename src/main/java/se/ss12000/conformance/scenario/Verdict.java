package se.ss12000.conformance.scenario;

import java.util.List;
import se.ss12000.conformance.text.Text;

/** How one scenario turned out, requirement by requirement. */
public record Verdict(Scenario scenario, List<Judged> requirements) {
  public Verdict {
    requirements = List.copyOf(requirements);
  }

  /** What follows from the requirements that decide. */
  public Conformance conformance() {
    return Conformance.of(
        requirements.stream()
            .filter(judged -> judged.requirement().level() == Level.MUST)
            .map(judged -> judged.judgement().outcome())
            .toList());
  }

  /** One requirement and how it turned out. */
  public record Judged(Requirement requirement, Judgement judgement) {}

  /**
   * How a requirement turned out.
   *
   * @param judgedOn how many records, values or references it was judged on
   * @param reason why it failed or could not be judged, or nothing
   * @param rules ids of the rules that were broken
   */
  public record Judgement(Outcome outcome, long judgedOn, Text reason, List<String> rules) {
    public Judgement {
      rules = List.copyOf(rules);
    }

    static Judgement of(Outcome outcome, long judgedOn, Text reason) {
      return new Judgement(outcome, judgedOn, reason, List.of());
    }
  }
}
