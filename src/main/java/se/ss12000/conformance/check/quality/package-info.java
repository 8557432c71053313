/** Whether data is sensible beyond its schema: times, identifiers, codes, and what is protected. */
@NullMarked
package se.ss12000.conformance.check.quality;

import org.jspecify.annotations.NullMarked;
