package se.ss12000.conformance.report;

import java.io.IOException;
import se.ss12000.conformance.text.Language;

/** Writes a comparison in one format. */
@FunctionalInterface
public interface ComparisonWriter {
  void write(Comparison comparison, Language language, Appendable out) throws IOException;
}
