/** The report for a pull request. */
@NullMarked
package se.ss12000.conformance.report.markdown;

import org.jspecify.annotations.NullMarked;
