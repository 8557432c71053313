package se.ss12000.conformance.report.markdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ReportWriter;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Writes a summary for a pull request: verdicts first, then rules, then examples as they fit. */
public final class MarkdownReportWriter implements ReportWriter {
  /** A comment on GitHub holds 65 536 characters. */
  private static final int ROOM = 65_000;

  private static final Text LEFT_OUT =
      Text.sv("{n} avsnitt till fick inte plats; den fullständiga rapporten har dem.")
          .en("{n} more sections did not fit; the complete report has them.");

  @Override
  public void write(Report report, Language language, Appendable out) throws IOException {
    var sections = new Sections(language);
    var all = new ArrayList<String>(List.of(sections.head(report)));
    all.add(sections.scenarios(report));
    all.add(sections.rules(report));
    all.add(sections.obstacles(report));
    report.rules().stream()
        .filter(rule -> rule.count() > 0)
        .forEach(rule -> all.add(sections.rule(rule, report)));
    all.removeIf(String::isEmpty);
    String foot = sections.foot(report);
    out.append(fitting(all, ROOM - size(foot) - 200, language)).append(foot);
  }

  /** The sections that fit, in order, and how many did not. */
  private static String fitting(List<String> sections, int room, Language language) {
    var text = new StringBuilder();
    int used = 0;
    int leftOut = 0;
    for (String section : sections) {
      int size = size(section);
      if (used + size <= room) {
        used += size;
        text.append(section).append('\n');
      } else {
        leftOut++;
      }
    }
    if (leftOut > 0) {
      text.append(LEFT_OUT.with(Map.of("n", Text.same(String.valueOf(leftOut)))).in(language))
          .append("\n\n");
    }
    return text.toString();
  }

  private static int size(String section) {
    return section.getBytes(StandardCharsets.UTF_8).length + 1;
  }
}
