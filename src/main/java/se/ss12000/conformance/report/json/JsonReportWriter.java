package se.ss12000.conformance.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import se.ss12000.conformance.json.JsonText;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ReportWriter;
import se.ss12000.conformance.text.Language;

/** Writes the complete report as JSON, as {@code report-1.schema.json} describes it. */
public final class JsonReportWriter implements ReportWriter {
  @Override
  public void write(Report report, Language language, Appendable out) throws IOException {
    try (JsonGenerator json = JsonText.generator(out)) {
      new Sections(new Members(json, language), language).write(report);
    }
    out.append('\n');
  }
}
