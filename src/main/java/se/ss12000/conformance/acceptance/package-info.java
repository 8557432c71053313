/** Accepts most valid records quickly; of all others it says nothing. */
@NullMarked
package se.ss12000.conformance.acceptance;

import org.jspecify.annotations.NullMarked;
