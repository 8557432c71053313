package se.ss12000.conformance.report.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ss12000.conformance.report.Missing;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ReportedFinding;
import se.ss12000.conformance.report.RuleResult;
import se.ss12000.conformance.report.RunDescription;
import se.ss12000.conformance.report.ScenarioResult;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** The parts of the summary, each a piece of Markdown that can stand alone; empty for nothing. */
final class Sections {
  private static final int ROWS = 60;
  private static final int EXAMPLES = 3;

  private final Language language;

  Sections(Language language) {
    this.language = language;
  }

  String head(Report report) {
    RunDescription run = report.run();
    var head = new StringBuilder("## ss12000: ");
    head.append(mark(report.verdict())).append(' ').append(in(report.verdict().text()));
    head.append(" (").append(in(Wording.basis(report))).append(")\n\n");
    if (run.valuesShown()) {
      head.append("**").append(in(Wording.VALUES_SHOWN)).append("**\n\n");
    }
    head.append(in(Wording.counts(report)));
    Text uncounted = Wording.uncounted(report.waived());
    head.append(uncounted.isEmpty() ? "" : "; " + in(uncounted)).append(". ");
    head.append(Markdown.code(run.source())).append(", ");
    head.append(Markdown.text(Wording.standard(run))).append("\n\n");
    Wording.extent(report)
        .forEach(extent -> head.append("- ").append(Markdown.text(in(extent))).append('\n'));
    return head.toString();
  }

  String scenarios(Report report) {
    if (report.scenarios().isEmpty()) {
      return in(Text.sv("Inget scenario bedömdes.").en("No scenario was judged.")) + "\n";
    }
    var table =
        new StringBuilder(
            Markdown.head(
                List.of(
                    in(Text.same("Scenario")),
                    in(Text.sv("Utslag").en("Verdict")),
                    in(Text.sv("Vad som saknas eller är fel").en("What is missing or wrong")))));
    report.scenarios().stream().limit(ROWS).forEach(s -> table.append(scenario(s, report)));
    return table.append(more(report.scenarios().size())).toString();
  }

  private String scenario(ScenarioResult scenario, Report report) {
    return Markdown.row(
        List.of(
            Markdown.code(scenario.id()) + " " + Markdown.text(in(scenario.title())),
            mark(scenario.verdict())
                + " "
                + in(scenario.verdict().text())
                + " ("
                + in(Wording.judged(scenario))
                + ")",
            Missing.of(scenario, report).stream()
                .map(this::missing)
                .collect(Collectors.joining("<br>"))));
  }

  private String missing(Missing missing) {
    String said = Markdown.text(in(missing.said()));
    return missing.rule().isEmpty() ? said : said + " (" + link(missing.rule()) + ")";
  }

  String rules(Report report) {
    List<RuleResult> broken = report.rules().stream().filter(r -> r.count() > 0).toList();
    if (broken.isEmpty()) {
      return "";
    }
    var table =
        new StringBuilder(
            Markdown.head(
                List.of(
                    in(Text.sv("Regel").en("Rule")),
                    "",
                    in(Text.sv("Antal").en("Count")),
                    in(Text.sv("Vad den kräver").en("What it asks for")))));
    broken.stream()
        .limit(ROWS)
        .forEach(
            rule ->
                table.append(
                    Markdown.row(
                        List.of(
                            link(rule.id()),
                            in(rule.severity().text()),
                            in(Wording.reach(rule)),
                            Markdown.text(in(rule.title()))))));
    return table.append(more(broken.size())).toString();
  }

  private static String link(String rule) {
    return Markdown.link(rule, "#" + anchor(rule));
  }

  private static String anchor(String rule) {
    return rule.toLowerCase(Locale.ROOT);
  }

  private String more(int all) {
    Text more = Text.sv("… och {n} till").en("… and {n} more");
    return all > ROWS ? "\n" + in(more.with("n", all - ROWS)) + "\n" : "";
  }

  String obstacles(Report report) {
    var lines = new ArrayList<String>();
    report.incidents().stream()
        .limit(ROWS)
        .forEach(i -> lines.add(Markdown.code(i.where()) + ": " + Markdown.text(in(i.reason()))));
    if (!report.notJudged().isEmpty()) {
      String ids =
          report.notJudged().stream()
              .map(s -> Markdown.code(s.id()))
              .collect(Collectors.joining(", "));
      lines.add(in(Text.sv("Berörs inte av underlaget: ").en("Not touched by the data: ")) + ids);
    }
    if (lines.isEmpty()) {
      return "";
    }
    String heading = in(Text.sv("Vad som inte bedömdes").en("What was not judged"));
    return lines.stream()
        .map(line -> "- " + line + "\n")
        .collect(Collectors.joining("", "### " + heading + "\n\n", ""));
  }

  /** A rule with some examples; the anchor is what the table of rules links to. */
  String rule(RuleResult rule, Report report) {
    var text = new StringBuilder("<a id=\"" + anchor(rule.id()) + "\"></a>\n\n");
    String url = report.run().linkTo(rule.id());
    text.append("### ").append(url.isEmpty() ? rule.id() : Markdown.link(rule.id(), url));
    text.append(' ').append(Markdown.text(in(rule.title())));
    text.append("\n\n").append(in(rule.severity().text())).append(": ");
    text.append(in(Wording.reach(rule))).append("\n\n");
    List<ReportedFinding> examples = report.examples(rule);
    examples.stream().limit(EXAMPLES).forEach(f -> text.append(example(f)));
    if (!rule.help().isEmpty()) {
      text.append('\n').append(Markdown.text(in(rule.help()))).append('\n');
    }
    return text.toString();
  }

  private String example(ReportedFinding finding) {
    return Stream.of(
            in(finding.standing().text()),
            Markdown.code(finding.place()),
            Markdown.code(finding.operation()),
            Markdown.code(finding.record()),
            Markdown.code(finding.attribute()),
            Markdown.text(in(finding.message())),
            labelled(Text.sv("väntat").en("expected"), finding.expected()),
            labelled(Text.sv("funnet").en("found"), finding.found()))
        .filter(piece -> !piece.isEmpty())
        .collect(Collectors.joining(" · ", "- ", "\n"));
  }

  private String labelled(Text label, Text said) {
    return said.isEmpty() ? "" : in(label) + " " + Markdown.code(in(said));
  }

  String foot(Report report) {
    String version = "ss12000 " + report.run().toolVersion();
    return in(Conformance.FORMULA)
        + "\n\n"
        + in(Wording.DISCLAIMER)
        + " "
        + Markdown.text(version)
        + "\n";
  }

  static String mark(Conformance verdict) {
    return switch (verdict) {
      case CONFORMANT -> "✅";
      case INCONCLUSIVE -> "❔";
      case NOT_CONFORMANT -> "❌";
    };
  }

  private String in(Text text) {
    return text.in(language);
  }
}
