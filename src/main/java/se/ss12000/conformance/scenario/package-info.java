/** What a use of the standard asks for, and whether it was met. */
@NullMarked
package se.ss12000.conformance.scenario;

import org.jspecify.annotations.NullMarked;
