package se.ss12000.conformance.finding;

/** Where a rule is explained: the same anchor for every report. */
public final class RuleLink {
  /**
   * Nobody can own a name under .example: until the catalogue is published no link leads astray.
   */
  private static final String CATALOGUE = "https://ss12000.example/rules.html";

  private RuleLink() {}

  /** An absolute URI, such as {@code https://.../rules.html#REF-001}. */
  public static String of(String ruleId) {
    return CATALOGUE + "#" + ruleId;
  }
}
