package se.ss12000.conformance.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.ss12000.conformance.report.Comparison;
import se.ss12000.conformance.report.Comparison.Row;
import se.ss12000.conformance.report.Comparison.Supplier;
import se.ss12000.conformance.report.ComparisonWriter;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Writes a comparison as one page that needs nothing else, in both languages. */
public final class HtmlComparisonWriter implements ComparisonWriter {
  @Override
  public void write(Comparison comparison, Language language, Appendable out) throws IOException {
    var html = new Html();
    var shell = new Shell(html);
    html.open("html", "lang", language.name().toLowerCase(Locale.ROOT)).line();
    shell.writeHead(Comparison.HEADING, language);
    html.open("body").line().open("header");
    shell.writeLanguages();
    html.close().line().open("main", "id", "main", "class", "first").line();
    html.element("h1", Comparison.HEADING).line();
    html.element("p", Wording.DISCLAIMER, "class", "disclaimer").line();
    writeTable(html, comparison);
    if (!comparison.cautions().isEmpty()) {
      html.element("h2", Text.sv("Jämför med förbehåll").en("Compare with care")).open("ul");
      comparison.cautions().forEach(caution -> html.element("li", caution));
      html.close().line();
    }
    html.element("h2", Text.sv("Hur utslaget blir till").en("How a verdict comes about"));
    html.element("p", Conformance.FORMULA).line().close().line();
    shell.writeScript();
    html.close().line().close();
    out.append(html.toString());
  }

  private static void writeTable(Html html, Comparison comparison) {
    var columns = new ArrayList<Text>(List.of(Text.same("Scenario")));
    comparison.suppliers().forEach(supplier -> columns.add(Text.same(supplier.name())));
    Pieces.head(html, Text.sv("Utslag för varje scenario").en("Verdict on each scenario"), columns);
    comparison.rows().forEach(row -> writeRow(html, row));
    html.open("tr").element("th", Text.sv("Uppfylls").en("Met"), "scope", "row");
    comparison.suppliers().stream().map(Supplier::met).forEach(met -> html.element("td", met));
    html.close().line();
    html.open("tr").element("th", Text.sv("Anmärkningar").en("Findings"), "scope", "row");
    comparison.suppliers().forEach(s -> html.element("td", Wording.counts(s.report())));
    html.close().line();
    Pieces.end(html);
  }

  private static void writeRow(Html html, Row row) {
    html.open("tr").open("th", "scope", "row").text(row.id()).text(" ");
    html.element("span", row.title(), "class", "title").close();
    for (var result : row.results()) {
      html.open("td");
      if (result.isPresent()) {
        Pieces.badge(html, result.orElseThrow().verdict());
        html.text(" ").element("small", Wording.judged(result.orElseThrow()));
      } else {
        html.text(Comparison.NOT_TESTED);
      }
      html.close();
    }
    html.close().line();
  }
}
