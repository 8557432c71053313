package se.ss12000.conformance.report;

import java.io.IOException;
import se.ss12000.conformance.text.Language;

/** Writes a report in one format. */
@FunctionalInterface
public interface ReportWriter {
  void write(Report report, Language language, Appendable out) throws IOException;
}
