/** An invented municipality of any size, the same every time, as records of SS 12000. */
@NullMarked
package se.ss12000.conformance.municipality;

import org.jspecify.annotations.NullMarked;
