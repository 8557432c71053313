/** How a service answers: exchange by exchange, across them, and against the data it gave. */
@NullMarked
package se.ss12000.conformance.check.protocol;

import org.jspecify.annotations.NullMarked;
