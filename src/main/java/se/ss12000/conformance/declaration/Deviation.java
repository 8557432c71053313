package se.ss12000.conformance.declaration;

import se.ss12000.conformance.waiver.Scope;

/**
 * A rule that a provider breaks.
 *
 * @param reason why, or what the rule asks for
 */
public record Deviation(String rule, Scope scope, String reason, Origin origin) {}
