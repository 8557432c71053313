/** The findings for a spreadsheet. */
@NullMarked
package se.ss12000.conformance.report.csv;

import org.jspecify.annotations.NullMarked;
