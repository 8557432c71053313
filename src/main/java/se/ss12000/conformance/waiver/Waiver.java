package se.ss12000.conformance.waiver;

import java.time.LocalDate;
import java.util.Optional;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.yaml.Fault;

/**
 * A deviation that is known. It hides nothing: what it covers is shown, and does not count.
 *
 * @param rule id of the rule that is broken
 * @param reason why it is accepted
 * @param owner who answers for it; empty for what is declared
 * @param expires the last day it holds; nothing for what is declared
 * @param unmatched what to say if nothing matches it
 */
public record Waiver(
    String rule,
    Scope scope,
    String reason,
    String owner,
    Optional<LocalDate> expires,
    Fault unmatched) {

  /** Whether it tells how a service is meant to be, rather than what is to be mended. */
  public boolean isDeclaration() {
    return expires.isEmpty();
  }

  boolean covers(Finding finding) {
    return scope.covers(finding.location());
  }
}
