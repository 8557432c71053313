/** The report for GitLab, as Code Quality. */
@NullMarked
package se.ss12000.conformance.report.gitlab;

import org.jspecify.annotations.NullMarked;
