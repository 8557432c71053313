package se.ss12000.conformance.report.console;

import java.util.ArrayList;
import java.util.List;
import se.ss12000.conformance.report.EntityCount;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.RunDescription;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.report.console.Page.Cell;
import se.ss12000.conformance.text.Text;

/** The top of a report: what was judged, against what. */
final class Head {
  private static final int LABEL = 12;

  private final Page page;

  Head(Page page) {
    this.page = page;
  }

  void write(Report report) {
    RunDescription run = report.run();
    page.heading(Text.same("ss12000 " + run.toolVersion() + ", " + run.command()));
    if (run.valuesShown()) {
      page.paragraph(0, Style.DOUBTFUL, page.in(Wording.VALUES_SHOWN));
    }
    page.blank();
    line(Text.sv("Underlag").en("Source"), Foreign.prose(run.source()));
    line(Text.same("Standard"), Wording.standard(run));
    line(Text.sv("Läsning").en("Reading"), page.in(Wording.reading(run.reading())));
    Text label = Text.sv("Omfattning").en("Extent");
    for (Text extent : Wording.extent(report)) {
      line(label, Foreign.prose(page.in(extent)));
      label = Text.NONE;
    }
    writeEntities(report.entities());
  }

  private void writeEntities(List<EntityCount> entities) {
    long total = 0;
    for (EntityCount entity : entities) {
      total += entity.records();
    }
    line(Text.sv("Poster").en("Records"), String.valueOf(total));
    if (!entities.isEmpty()) {
      page.pieces(LABEL, commas(entities.stream().map(this::counted).toList()), " ");
    }
    entities.stream()
        .filter(entity -> !entity.doubt().isEmpty())
        .forEach(entity -> page.paragraph(LABEL, entity.type() + ": " + page.in(entity.doubt())));
  }

  private String counted(EntityCount entity) {
    String invalid = page.in(Text.sv("ogiltiga").en("invalid"));
    String share = entity.invalid() == 0 ? "" : " (" + entity.invalid() + " " + invalid + ")";
    return entity.type() + " " + entity.records() + share;
  }

  /** Each but the last with a comma behind it. */
  private static List<String> commas(List<String> items) {
    var pieces = new ArrayList<String>(items);
    pieces.subList(0, items.size() - 1).replaceAll(item -> item + ",");
    return pieces;
  }

  private void line(Text label, String said) {
    page.labelled(0, new Cell(page.in(label), LABEL, Style.FAINT), said);
  }
}
