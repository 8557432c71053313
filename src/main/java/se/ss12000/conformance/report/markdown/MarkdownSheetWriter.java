package se.ss12000.conformance.report.markdown;

import java.io.IOException;
import java.util.List;
import se.ss12000.conformance.report.Sheet;
import se.ss12000.conformance.report.Sheet.Cell;
import se.ss12000.conformance.report.Sheet.Part;
import se.ss12000.conformance.report.SheetWriter;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Writes a sheet as headings and tables. */
public final class MarkdownSheetWriter implements SheetWriter {
  @Override
  public void write(Sheet sheet, Language language, Appendable out) throws IOException {
    out.append("# ").append(prose(sheet.title(), language)).append("\n\n");
    if (!sheet.verdict().isEmpty()) {
      out.append("**").append(prose(sheet.verdict(), language)).append("**\n\n");
    }
    for (Text paragraph : sheet.lead()) {
      out.append(prose(paragraph, language)).append("\n\n");
    }
    for (Part part : sheet.parts()) {
      write(part, language, out);
    }
    for (Text paragraph : sheet.foot()) {
      out.append(prose(paragraph, language)).append("\n\n");
    }
  }

  private static void write(Part part, Language language, Appendable out) throws IOException {
    out.append("## ").append(prose(part.heading(), language)).append("\n\n");
    if (!part.note().isEmpty()) {
      out.append(prose(part.note(), language)).append("\n\n");
    }
    if (part.rows().isEmpty()) {
      return;
    }
    out.append(Markdown.head(part.columns().stream().map(c -> prose(c, language)).toList()));
    for (List<Cell> row : part.rows()) {
      out.append(Markdown.row(row.stream().map(cell -> cell(cell, language)).toList()));
    }
    out.append('\n');
  }

  private static String cell(Cell cell, Language language) {
    return switch (cell.look()) {
      case PLAIN -> prose(cell.text(), language);
      case CODE -> Markdown.code(cell.text().in(language));
      case GOOD, DOUBTFUL, BAD, MINOR -> "**" + prose(cell.text(), language) + "**";
    };
  }

  private static String prose(Text text, Language language) {
    return Markdown.text(text.in(language));
  }
}
