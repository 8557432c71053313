package se.ss12000.conformance.report.html;

import java.util.List;
import java.util.Locale;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.scenario.Outcome;
import se.ss12000.conformance.text.Text;

/** Small pieces that many parts of the page are made of. */
final class Pieces {
  private static final int BAR = 160;

  private Pieces() {}

  static void badge(Html html, Conformance verdict) {
    String look =
        switch (verdict) {
          case CONFORMANT -> "good";
          case INCONCLUSIVE -> "doubtful";
          case NOT_CONFORMANT -> "bad";
        };
    html.element("strong", verdict.text(), "class", "badge " + look);
  }

  static void badge(Html html, Outcome outcome) {
    String look =
        switch (outcome) {
          case PASSED -> "good";
          case INCONCLUSIVE -> "doubtful";
          case FAILED -> "bad";
        };
    html.element("strong", outcome.text(), "class", "badge " + look);
  }

  static void badge(Html html, Severity severity) {
    String look =
        switch (severity) {
          case ERROR -> "bad";
          case WARNING -> "doubtful";
          case NOTE -> "calm";
        };
    html.element("strong", severity.text(), "class", "badge " + look);
  }

  /** The head of a table. */
  static void head(Html html, Text caption, List<Text> columns) {
    html.open("table").element("caption", caption).line().open("thead").open("tr");
    columns.forEach(column -> html.element("th", column, "scope", "col"));
    html.close().close().line().open("tbody").line();
  }

  /** The end of a table that has a head. */
  static void end(Html html) {
    html.close().close().line();
  }

  /** How much of a whole, as a picture beside a number that says the same. */
  static void bar(Html html, long part, long whole, String look) {
    long width = whole == 0 ? 0 : Math.min(BAR, Math.round((double) BAR * part / whole));
    String all = String.valueOf(BAR);
    html.open(
        "svg",
        "class",
        "bar",
        "width",
        all,
        "height",
        "10",
        "aria-hidden",
        "true",
        "focusable",
        "false");
    html.open("rect", "class", "whole", "width", all, "height", "10").close();
    html.open("rect", "class", look, "width", String.valueOf(width), "height", "10").close();
    html.close();
  }

  /** A share in per cent; what is not all is never 100, and what is not nothing never 0. */
  static String share(long part, long whole) {
    if (whole == 0) {
      return "–";
    }
    double percent = 100.0 * part / whole;
    if (part > 0 && percent < 1) {
      return "<1 %";
    }
    long rounded = part < whole ? Math.min(99, Math.round(percent)) : Math.round(percent);
    return rounded + " %";
  }

  /** An id that a link can point to, of whatever text. */
  static String id(String prefix, String text) {
    return prefix + text.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^-|-$", "");
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
