/** The report for people at a terminal. */
@NullMarked
package se.ss12000.conformance.report.console;

import org.jspecify.annotations.NullMarked;
