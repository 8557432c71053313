package se.ss12000.conformance.cli;

import se.ss12000.conformance.report.ComparisonWriter;
import se.ss12000.conformance.report.console.ConsoleComparisonWriter;
import se.ss12000.conformance.report.html.HtmlComparisonWriter;
import se.ss12000.conformance.report.markdown.MarkdownComparisonWriter;

/** The formats of a comparison, by the name users give them. */
@SuppressWarnings("ImmutableEnumChecker") // A maker has no state.
enum ComparisonFormat {
  CONSOLE(style -> new ConsoleComparisonWriter(style.colour(), style.width())),
  HTML(style -> new HtmlComparisonWriter()),
  MARKDOWN(style -> new MarkdownComparisonWriter());

  private final Maker maker;

  ComparisonFormat(Maker maker) {
    this.maker = maker;
  }

  /** Makes the writer of a format. */
  private interface Maker {
    ComparisonWriter make(ReportFormat.Style style);
  }

  ComparisonWriter writer(ReportFormat.Style style) {
    return maker.make(style);
  }
}
