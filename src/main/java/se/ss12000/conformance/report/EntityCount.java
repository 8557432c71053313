package se.ss12000.conformance.report;

import se.ss12000.conformance.text.Text;

/**
 * How many records of an entity type there were.
 *
 * @param invalid how many of them have at least one error of the schema
 * @param doubt why it is not sure that these were all; nothing when it is
 */
public record EntityCount(String type, Text title, long records, long invalid, Text doubt) {}
