package se.ss12000.conformance.report;

import se.ss12000.conformance.text.Text;

/**
 * Something that kept us from judging.
 *
 * @param where the document, or the rules that could not be tried
 * @param fault whether it was a fault of this program
 */
public record Incident(String where, Text reason, boolean fault) {}
