package se.ss12000.conformance.catalogue;

import se.ss12000.conformance.text.Text;

/**
 * What a rule is for, in sentences.
 *
 * @param area what its area of rules is called
 * @param why to whom it matters, and how
 * @param cause what usually lies behind a breach
 */
public record Explanation(Text area, Text why, Text cause) {}
