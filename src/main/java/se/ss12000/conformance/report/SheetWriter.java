package se.ss12000.conformance.report;

import java.io.IOException;
import se.ss12000.conformance.text.Language;

/** Writes a sheet in one format. */
@FunctionalInterface
public interface SheetWriter {
  void write(Sheet sheet, Language language, Appendable out) throws IOException;
}
