package se.ss12000.conformance.query;

/** Whether a record belongs to what was asked for. */
public enum Belongs {
  NO,
  /** The standard is silent about it or contradicts itself: both are right. */
  EITHER,
  YES;

  static Belongs of(boolean belongs) {
    return belongs ? YES : NO;
  }

  Belongs and(Belongs other) {
    return compareTo(other) < 0 ? this : other;
  }

  Belongs or(Belongs other) {
    return compareTo(other) > 0 ? this : other;
  }
}
