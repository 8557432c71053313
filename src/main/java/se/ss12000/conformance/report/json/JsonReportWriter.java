package se.ss12000.conformance.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ReportWriter;
import se.ss12000.conformance.text.Language;

/** Writes the complete report as JSON, as {@code report-1.schema.json} describes it. */
public final class JsonReportWriter implements ReportWriter {
  @Override
  public void write(Report report, Language language, Appendable out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      new Sections(new Members(json, language), language).write(report);
    }
    out.append('\n');
  }

  private static JsonGenerator generator(Appendable out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(new AppendableWriter(out));
    json.setCharacterEscapes(new VisibleEscapes());
    json.setPrettyPrinter(printer());
    return json;
  }

  private static DefaultPrettyPrinter printer() {
    var indenter = new DefaultIndenter("  ", "\n");
    var separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
