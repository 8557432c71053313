package se.ss12000.conformance.scenario;

/** How a requirement turned out; worst first. */
public enum Outcome {
  FAILED,
  /** Could not be judged. Never the same as passed. */
  INCONCLUSIVE,
  PASSED
}
