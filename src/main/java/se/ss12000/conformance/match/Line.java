package se.ss12000.conformance.match;

import java.util.Optional;
import se.ss12000.conformance.declaration.Subject;
import se.ss12000.conformance.scenario.Level;
import se.ss12000.conformance.text.Text;

/**
 * One need and what the provider says to it.
 *
 * @param scenario id of the scenario that has the need; empty for needs of the consumer's own
 * @param subject what is needed; nothing for rules to be kept and the like
 * @param what the need in words
 */
public record Line(
    String scenario, Level level, Optional<Subject> subject, Text what, Answer answer) {}
