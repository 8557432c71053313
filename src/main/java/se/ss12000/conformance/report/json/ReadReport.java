package se.ss12000.conformance.report.json;

import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.text.Language;

/**
 * A report that was read.
 *
 * @param language the one it was written in
 */
public record ReadReport(Report report, Language language) {}
