package se.ss12000.conformance.report.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ReportedExchange;
import se.ss12000.conformance.report.ReportedFinding;
import se.ss12000.conformance.report.RuleResult;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.text.Text;

/** The findings by rule, worst first; examples as long as the page stays light. */
final class RuleSections {
  private static final int EXAMPLES = 20;

  /** Where examples end, so that the page can still be mailed and opened. */
  private static final int HEAVY = 3_000_000;

  private final Html html;
  private final Map<String, Integer> ids = new HashMap<>();

  RuleSections(Html html) {
    this.html = html;
  }

  void write(Report report) {
    html.open("section", "id", "findings").line();
    html.element("h2", Text.sv("Anmärkningar").en("Findings")).line();
    List<RuleResult> broken = report.rules().stream().filter(r -> r.count() > 0).toList();
    if (broken.isEmpty()) {
      html.element("p", Text.sv("Inga anmärkningar.").en("No findings."));
    } else {
      html.element(
          "p",
          Text.sv("Antalen är exakta; av varje regel visas några exempel.")
              .en("The numbers are exact; of each rule some examples are shown."));
      new Filters(html).write(report, broken);
    }
    for (Severity severity : Severity.values()) {
      broken.stream().filter(r -> r.severity() == severity).forEach(rule -> write(rule, report));
    }
    html.close().line();
  }

  private void write(RuleResult rule, Report report) {
    html.open(
        "section",
        "class",
        "rule",
        "id",
        rule.id(),
        "data-rule",
        rule.id(),
        "data-severity",
        Pieces.code(rule.severity()),
        "data-scenarios",
        scenarios(rule, report));
    html.line().open("h3").element("a", rule.id(), "href", "#" + rule.id()).text(" ");
    html.text(rule.title()).text(" ");
    Pieces.badge(html, rule.severity());
    html.close().line().element("p", extent(rule)).line();
    if (!rule.help().isEmpty()) {
      html.open("p").element("strong", Text.sv("Åtgärd: ").en("What to do: "));
      html.text(rule.help()).close().line();
    }
    String link = report.run().linkTo(rule.id());
    if (!link.isEmpty()) {
      html.open("p").element("a", Text.sv("Mer om regeln").en("More on the rule"), "href", link);
      html.close().line();
    }
    writeExamples(rule, report);
    html.close().line();
  }

  private void writeExamples(RuleResult rule, Report report) {
    List<ReportedFinding> examples = report.examples(rule);
    int shown = 0;
    html.open("ol").line();
    while (shown < examples.size() && shown < EXAMPLES && html.length() < HEAVY) {
      write(examples.get(shown), report);
      shown++;
    }
    html.close().line();
    if (rule.count() > shown) {
      Text hidden = Text.sv("{n} till visas inte här.").en("{n} more are not shown here.");
      html.element("p", hidden.with("n", rule.count() - shown), "class", "note").line();
    }
  }

  private static Text extent(RuleResult rule) {
    Text share = Text.sv("{reach} ({share} av {n} prövade)").en("{reach} ({share} of {n} tried)");
    return rule.records() == 0
        ? Wording.reach(rule)
        : share.with(
            Map.of(
                "reach", Wording.reach(rule),
                "share", Text.same(Pieces.share(rule.records(), rule.evaluated())),
                "n", Text.same(String.valueOf(rule.evaluated()))));
  }

  /** The scenarios that this rule has kept from being met, one in each line. */
  private static String scenarios(RuleResult rule, Report report) {
    return report.scenarios().stream()
        .filter(s -> s.requirements().stream().anyMatch(r -> r.rules().contains(rule.id())))
        .map(ScenarioSections::id)
        .collect(Collectors.joining(" "));
  }

  private void write(ReportedFinding finding, Report report) {
    int times = ids.merge(finding.fingerprint().value(), 1, Integer::sum);
    String id = Pieces.id("f-", finding.fingerprint().value()) + (times == 1 ? "" : "-" + times);
    html.open("li", "class", "finding", "id", id, "data-type", finding.entityType());
    html.open("p").text(finding.message());
    if (!finding.standing().text().isEmpty()) {
      html.text(" ").element("strong", finding.standing().text(), "class", "badge calm");
    }
    html.close().open("dl");
    detail(Text.sv("Post").en("Record"), Text.same(finding.record()));
    detail(Text.sv("Fråga").en("Operation"), Text.same(finding.operation()));
    detail(Text.sv("Attribut").en("Attribute"), Text.same(finding.attribute()));
    detail(Text.sv("Väntat").en("Expected"), finding.expected());
    detail(Text.sv("Funnet").en("Found"), finding.found());
    detail(Text.sv("Tips").en("Hint"), finding.hint());
    detail(Text.same("Erratum"), Text.same(finding.erratum()));
    detail(Text.sv("Plats").en("Place"), Text.same(finding.place()));
    report.exchange(finding.exchange()).ifPresent(this::asked);
    html.open("div").element("dt", Text.sv("Länk").en("Link"));
    html.open("dd").element("a", finding.fingerprint().value(), "href", "#" + id).close();
    html.close().close().close().line();
  }

  private void detail(Text label, Text said) {
    if (!said.isEmpty()) {
      html.open("div").element("dt", label).element("dd", said).close();
    }
  }

  private void asked(ReportedExchange exchange) {
    detail(Text.sv("Frågat").en("Asked"), Wording.asked(exchange));
    String line = exchange.curl();
    if (!line.isEmpty()) {
      html.open("div").element("dt", "curl").open("dd").element("code", line).close().close();
    }
  }
}
