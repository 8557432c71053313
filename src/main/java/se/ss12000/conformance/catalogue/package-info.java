/** What there is to know of the rules beside their wording: why they matter, examples, coverage. */
@NullMarked
package se.ss12000.conformance.catalogue;

import org.jspecify.annotations.NullMarked;
