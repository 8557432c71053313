/** The complete report for machines; every other format is a view of it. */
@NullMarked
package se.ss12000.conformance.report.json;

import org.jspecify.annotations.NullMarked;
