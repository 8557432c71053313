package se.ss12000.conformance.report.html;

import java.io.IOException;
import java.util.Locale;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ReportWriter;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Writes the report as one page that needs nothing else, in both languages. */
public final class HtmlReportWriter implements ReportWriter {
  @Override
  public void write(Report report, Language language, Appendable out) throws IOException {
    var html = new Html();
    html.open("html", "lang", language.name().toLowerCase(Locale.ROOT)).line();
    new Shell(html).writeHead(title(report), language);
    if (report.run().valuesShown()) {
      html.open("body", "class", "values-shown").line();
      html.element("aside", Wording.VALUES_SHOWN, "class", "shown").line();
    } else {
      html.open("body").line();
    }
    new Shell(html).writeTop();
    html.open("main", "id", "main").line();
    new FirstPage(html).write(report);
    new NotTested(html).write(report);
    new ScenarioSections(html).write(report);
    new RuleSections(html).write(report);
    new EntitySections(html).write(report);
    new ReferenceSection(html).write(report.references());
    new ExchangeSection(html).write(report.exchanges());
    html.close().line();
    writeFoot(html, report);
    new Shell(html).writeScript();
    html.close().line().close();
    out.append(html.toString());
  }

  private static Text title(Report report) {
    return Text.sv("SS 12000: {verdict} – {source}")
        .en("SS 12000: {verdict} – {source}")
        .with("verdict", report.verdict().text())
        .with("source", report.run().source());
  }

  private static void writeFoot(Html html, Report report) {
    html.open("footer").element("p", Conformance.FORMULA);
    html.element("p", Wording.DISCLAIMER);
    html.element("p", "ss12000 " + report.run().toolVersion()).close().line();
  }
}
