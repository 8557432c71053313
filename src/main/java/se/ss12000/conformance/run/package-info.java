/** The pipeline: reads a source, runs the checks, judges the scenarios. */
@NullMarked
package se.ss12000.conformance.run;

import org.jspecify.annotations.NullMarked;
