package se.ss12000.conformance.check;

import se.ss12000.conformance.text.Text;

/**
 * How much a rule was tried on.
 *
 * @param cases the number of values, references or records that could have broken it
 * @param reason why more could not be tried, or nothing
 */
public record Evaluated(long cases, Text reason) {
  /** The rule has nothing to say about this. */
  public static final Evaluated NOTHING = new Evaluated(0, Text.NONE);

  public static Evaluated on(long cases) {
    return new Evaluated(cases, Text.NONE);
  }

  public Evaluated plus(Evaluated other) {
    return new Evaluated(cases + other.cases, reason.isEmpty() ? other.reason : reason);
  }
}
