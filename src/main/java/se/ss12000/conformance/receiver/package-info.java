/** Hears what a service tells its subscribers. */
@NullMarked
package se.ss12000.conformance.receiver;

import org.jspecify.annotations.NullMarked;
