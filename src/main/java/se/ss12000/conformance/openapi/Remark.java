package se.ss12000.conformance.openapi;

import se.ss12000.conformance.text.Text;

/**
 * Something in a document that could not be carried over as it stands.
 *
 * @param place file and line, or the name of what it is about
 */
public record Remark(String place, Text text) {}
