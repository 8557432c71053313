/** The report for build servers. */
@NullMarked
package se.ss12000.conformance.report.junit;

import org.jspecify.annotations.NullMarked;
