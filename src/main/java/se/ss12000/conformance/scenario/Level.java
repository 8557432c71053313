package se.ss12000.conformance.scenario;

/** How much a requirement weighs. */
public enum Level {
  /** Decides the verdict. */
  MUST,
  /** Is counted beside it. */
  SHOULD
}
