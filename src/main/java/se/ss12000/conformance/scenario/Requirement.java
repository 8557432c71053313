package se.ss12000.conformance.scenario;

import java.util.Optional;
import se.ss12000.conformance.scenario.Evidence.Breach;
import se.ss12000.conformance.scenario.Verdict.Judgement;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/**
 * Something a scenario asks for. The kinds are few on purpose: a scenario is data, not a program.
 */
public sealed interface Requirement permits Delivers, Fills, Obeys, Answers {
  Level level();

  /** The version of the standard from which it applies; empty for all. */
  String since();

  /** What it is called in scenario files and reports. */
  String kind();

  /** What it asks for, as a sentence without a full stop. */
  Text text(Standard standard);

  /** How it turned out; nothing when the data cannot show it. */
  Optional<Judgement> judge(Evidence evidence);

  /** Whether a breach, if it counts, speaks against it. */
  default boolean concerns(Breach breach, Evidence evidence) {
    return false;
  }
}
