/** Whether a service is what it was declared to be. */
@NullMarked
package se.ss12000.conformance.check.declared;

import org.jspecify.annotations.NullMarked;
