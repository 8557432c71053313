package se.ss12000.conformance.report.junit;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ReportWriter;
import se.ss12000.conformance.report.RunDescription;
import se.ss12000.conformance.text.Language;

/** Writes the report as JUnit XML: a suite for each scenario, a case for each requirement. */
public final class JUnitReportWriter implements ReportWriter {
  @Override
  public void write(Report report, Language language, Appendable out) throws IOException {
    RunDescription run = report.run();
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("source", run.source());
    properties.put("standard", run.standard());
    properties.put("ss12000", run.toolVersion());
    var document =
        new Document(
            BigDecimal.valueOf(run.duration().toMillis(), 3).toPlainString(),
            run.started(),
            properties);
    try {
      out.append(document.of(new Suites(language).of(report)));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
