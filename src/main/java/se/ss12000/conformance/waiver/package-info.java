/** Deviations that are known: accepted for a time, or declared. */
@NullMarked
package se.ss12000.conformance.waiver;

import org.jspecify.annotations.NullMarked;
