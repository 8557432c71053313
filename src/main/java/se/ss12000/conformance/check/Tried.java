package se.ss12000.conformance.check;

import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.text.Text;

/**
 * A rule was tried on an answer of a service, or could not be.
 *
 * @param operation as the standard writes it, such as {@code GET /persons}
 * @param parameter the parameter that the rule was tried on, {@code expand=duties} where its values
 *     are different things to ask for; empty when it was the operation as such
 * @param cases how many answers could have broken the rule; 0 when it could not be tried
 * @param offered whether the service has the operation at all; not having it breaks no rule
 * @param reason why it could not be tried, or nothing
 */
public record Tried(
    Rule rule, String operation, String parameter, long cases, boolean offered, Text reason) {
  /** An answer that could have broken the rule. */
  public static Tried on(Rule rule, Exchange exchange, String parameter) {
    return new Tried(rule, exchange.operation(), parameter, 1, true, Text.NONE);
  }

  /** A rule that could not be tried. */
  public static Tried not(Rule rule, String operation, String parameter, Text reason) {
    return new Tried(rule, operation, parameter, 0, true, reason);
  }

  /** A rule that could not be tried since the service does not have the operation. */
  public static Tried notOffered(Rule rule, String operation, Text reason) {
    return new Tried(rule, operation, "", 0, false, reason);
  }
}
