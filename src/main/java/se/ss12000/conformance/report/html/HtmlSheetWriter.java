package se.ss12000.conformance.report.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import se.ss12000.conformance.report.Sheet;
import se.ss12000.conformance.report.Sheet.Cell;
import se.ss12000.conformance.report.Sheet.Look;
import se.ss12000.conformance.report.Sheet.Part;
import se.ss12000.conformance.report.SheetWriter;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Writes a sheet as one page that needs nothing else, in both languages. */
public final class HtmlSheetWriter implements SheetWriter {
  @Override
  public void write(Sheet sheet, Language language, Appendable out) throws IOException {
    var html = new Html();
    var shell = new Shell(html);
    html.open("html", "lang", language.name().toLowerCase(Locale.ROOT)).line();
    shell.writeHead(sheet.title(), language);
    html.open("body").line();
    html.open("a", "class", "skip", "href", "#main")
        .text(Text.sv("Till innehållet").en("Skip to content"))
        .close();
    html.open("header");
    shell.writeLanguages();
    html.close().line().open("main", "id", "main").line();
    html.element("h1", sheet.title()).line();
    if (!sheet.verdict().isEmpty()) {
      html.open("p", "class", "verdict");
      html.element("strong", sheet.verdict(), "class", look(sheet.look())).close().line();
    }
    sheet.lead().forEach(paragraph -> html.element("p", paragraph).line());
    sheet.parts().forEach(part -> write(html, part));
    html.open("footer");
    sheet.foot().forEach(paragraph -> html.element("p", paragraph).line());
    html.close().line().close().line();
    shell.writeScript();
    html.close().line().close();
    out.append(html.toString());
  }

  private static void write(Html html, Part part) {
    html.element("h2", part.heading(), "id", Pieces.id("part-", part.heading().en())).line();
    if (!part.note().isEmpty()) {
      html.element("p", part.note(), "class", "note").line();
    }
    if (part.rows().isEmpty()) {
      return;
    }
    Pieces.head(html, part.heading(), part.columns());
    for (List<Cell> row : part.rows()) {
      html.open("tr");
      row.forEach(cell -> write(html, cell));
      html.close().line();
    }
    Pieces.end(html);
  }

  private static void write(Html html, Cell cell) {
    html.open("td");
    switch (cell.look()) {
      case PLAIN -> html.text(cell.text());
      case CODE -> html.element("code", cell.text());
      case GOOD, DOUBTFUL, BAD, MINOR ->
          html.element("strong", cell.text(), "class", "badge " + look(cell.look()));
    }
    html.close();
  }

  private static String look(Look look) {
    return (look == Look.MINOR ? Look.DOUBTFUL : look).name().toLowerCase(Locale.ROOT);
  }
}
