package se.ss12000.conformance.report;

import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.text.Text;

/**
 * How a rule fared.
 *
 * @param title what the rule asks for
 * @param help what to do about a breach
 * @param count exact number of breaches
 * @param waived how many of them do not count, since they were waived or declared
 * @param records exact number of records with a breach
 * @param evaluated number of cases that could have broken it
 * @param notEvaluated why more (or any) cases could not be tried, or nothing
 */
public record RuleResult(
    String id,
    Severity severity,
    Text title,
    Text help,
    long count,
    long waived,
    long records,
    long evaluated,
    Text notEvaluated) {}
