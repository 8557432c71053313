package se.ss12000.conformance.report;

/**
 * How often records of one type point to records of another.
 *
 * @param property path of the reference, such as {@code enrolments[].enroledAt}
 * @param dangling how many of them are known to lead nowhere
 */
public record ReferenceCount(String from, String property, String to, long count, long dangling) {}
