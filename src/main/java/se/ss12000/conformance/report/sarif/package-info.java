/** The report for code scanning, as SARIF. */
@NullMarked
package se.ss12000.conformance.report.sarif;

import org.jspecify.annotations.NullMarked;
