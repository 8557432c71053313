/** The report for everybody, as one page that needs nothing else. */
@NullMarked
package se.ss12000.conformance.report.html;

import org.jspecify.annotations.NullMarked;
