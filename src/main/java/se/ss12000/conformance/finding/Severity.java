package se.ss12000.conformance.finding;

/** How badly a broken rule affects conformance. */
public enum Severity {
  /** The standard says "skall": the data or the service does not conform. */
  ERROR,
  /** The standard says "bör", or consumers may have trouble: it conforms all the same. */
  WARNING,
  /** Worth knowing; never affects a verdict. */
  NOTE
}
