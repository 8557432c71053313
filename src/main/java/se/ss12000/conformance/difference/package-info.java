/** How two versions of the standard differ, in words that need no schema to be understood. */
@NullMarked
package se.ss12000.conformance.difference;

import org.jspecify.annotations.NullMarked;
