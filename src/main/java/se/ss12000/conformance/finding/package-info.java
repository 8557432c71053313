/** What a rule is, and what it means that it was broken somewhere. */
@NullMarked
package se.ss12000.conformance.finding;

import org.jspecify.annotations.NullMarked;
