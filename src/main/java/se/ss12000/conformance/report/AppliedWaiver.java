package se.ss12000.conformance.report;

/**
 * A deviation that the user knows and accepts for a time, or has declared.
 *
 * @param rule id of the rule
 * @param scope what it is limited to, as written; may be empty
 * @param owner who answers for it; may be empty
 * @param expires day after which it no longer holds, such as {@code 2027-06-30}; may be empty
 * @param count exact number of findings it covers
 */
public record AppliedWaiver(
    String rule,
    Standing standing,
    String scope,
    String reason,
    String owner,
    String expires,
    long count) {}
