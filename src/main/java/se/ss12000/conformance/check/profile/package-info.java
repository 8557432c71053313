/** The checks of what a profile asks for beyond the standard, made only where it is judged. */
@NullMarked
package se.ss12000.conformance.check.profile;

import org.jspecify.annotations.NullMarked;
