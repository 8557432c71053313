package se.ss12000.conformance.report.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import se.ss12000.conformance.report.Comparison;
import se.ss12000.conformance.report.Comparison.Row;
import se.ss12000.conformance.report.ComparisonWriter;
import se.ss12000.conformance.report.ScenarioResult;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Writes a comparison as a table: a row for each scenario, a column for each supplier. */
public final class MarkdownComparisonWriter implements ComparisonWriter {
  @Override
  public void write(Comparison comparison, Language language, Appendable out) throws IOException {
    out.append("## ").append(Comparison.HEADING.in(language)).append("\n\n");
    var head = new ArrayList<String>();
    head.add("Scenario");
    comparison.suppliers().forEach(supplier -> head.add(Markdown.text(supplier.name())));
    out.append(Markdown.head(head));
    for (Row row : comparison.rows()) {
      var cells = new ArrayList<String>();
      cells.add(Markdown.code(row.id()) + " " + Markdown.text(row.title().in(language)));
      row.results().forEach(result -> cells.add(cell(result, language)));
      out.append(Markdown.row(cells));
    }
    var sums = new ArrayList<String>();
    sums.add("**" + Text.sv("Uppfylls").en("Met").in(language) + "**");
    comparison.suppliers().forEach(s -> sums.add("**" + s.met().in(language) + "**"));
    out.append(Markdown.row(sums)).append('\n');
    for (Text caution : comparison.cautions()) {
      out.append("- ").append(Text.sv("Förbehåll: ").en("With care: ").in(language));
      out.append(caution.in(language)).append('\n');
    }
    out.append('\n').append(Conformance.FORMULA.in(language)).append("\n\n");
    out.append(Wording.DISCLAIMER.in(language)).append('\n');
  }

  private static String cell(Optional<ScenarioResult> result, Language language) {
    return result
        .map(
            r ->
                Sections.mark(r.verdict())
                    + " "
                    + r.verdict().text().in(language)
                    + " ("
                    + Wording.judged(r).in(language)
                    + ")")
        .orElseGet(() -> Comparison.NOT_TESTED.in(language));
  }
}
