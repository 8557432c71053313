package se.ss12000.conformance.report.console;

import se.ss12000.conformance.report.ReportedFinding;
import se.ss12000.conformance.report.console.Page.Cell;
import se.ss12000.conformance.text.Text;

/** What is wrong in each example of a broken rule; what was just said is not said again. */
final class Details {
  static final int LABEL = 10;
  private static final int INDENT = 4;
  private static final Text AS_ABOVE = Text.sv("som ovan").en("as above");

  private final Page page;
  private String message;
  private String expected = "";

  /**
   * @param title of the rule, which the reader has just read
   */
  Details(Page page, String title) {
    this.page = page;
    this.message = title;
  }

  void write(ReportedFinding example) {
    detail(Text.same("status"), page.in(example.standing().text()));
    writeMessage(Foreign.prose(page.in(example.message())));
    writeExpected(Foreign.prose(page.in(example.expected())));
    detail(Text.sv("funnet").en("found"), Foreign.value(page.in(example.found())));
    detail(Text.sv("tips").en("hint"), Foreign.value(page.in(example.hint())));
    detail(Text.same("erratum"), Foreign.value(example.erratum()));
  }

  private void writeMessage(String said) {
    if (!said.equals(message)) {
      page.paragraph(INDENT, said);
    }
    message = said;
  }

  /** A code list fills many lines; once is enough. */
  private void writeExpected(String said) {
    boolean isLong = Wrap.width(said) > page.width() - INDENT - LABEL;
    Text label = Text.sv("väntat").en("expected");
    detail(label, isLong && said.equals(expected) ? page.in(AS_ABOVE) : said);
    expected = said;
  }

  private void detail(Text label, String said) {
    if (!said.isEmpty()) {
      page.labelled(INDENT, new Cell(page.in(label), LABEL, Style.FAINT), said);
    }
  }
}
