package se.ss12000.conformance.report.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ReportedFinding;
import se.ss12000.conformance.report.RuleResult;
import se.ss12000.conformance.text.Text;

/** What narrows the findings down; hidden until the script that does it runs. */
final class Filters {
  private static final Text ALL = Text.sv("alla").en("all");

  private final Html html;

  Filters(Html html) {
    this.html = html;
  }

  void write(Report report, List<RuleResult> broken) {
    html.open("form", "id", "filters", "role", "search", "hidden", "").line();
    html.open("label").text(Text.sv("Sök").en("Search")).text(" ");
    html.empty("input", "type", "search", "id", "filter-text", "autocomplete", "off");
    html.close().line();
    var scenarios = new TreeMap<String, String>();
    report.scenarios().forEach(s -> scenarios.put(ScenarioSections.id(s), s.id()));
    choice("filter-scenario", Text.same("Scenario"), scenarios);
    choice("filter-rule", Text.sv("Regel").en("Rule"), same(broken, RuleResult::id));
    choice(
        "filter-type",
        Text.sv("Entitetstyp").en("Entity type"),
        same(report.findings(), ReportedFinding::entityType));
    html.open("fieldset").element("legend", Text.sv("Allvar").en("Severity"));
    for (Severity severity : Severity.values()) {
      html.open("label");
      html.empty("input", "type", "checkbox", "checked", "", "value", Pieces.code(severity));
      html.text(" ").text(severity.text()).close();
    }
    html.close().line().open("button", "type", "reset");
    html.text(Text.sv("Visa alla").en("Show all")).close();
    html.open("p", "role", "status").open("span", "id", "filter-count").close().text(" ");
    html.text(Text.sv("exempel visas").en("examples are shown")).close().close().line();
  }

  private static <T> Map<String, String> same(List<T> things, Function<T, String> name) {
    return things.stream()
        .map(name)
        .filter(value -> !value.isEmpty())
        .distinct()
        .collect(Collectors.toMap(value -> value, value -> value, (a, b) -> a, TreeMap::new));
  }

  private void choice(String id, Text label, Map<String, String> values) {
    html.open("label").text(label).text(" ").open("select", "id", id);
    html.element("option", "*", "value", "", "data-sv", ALL.sv(), "data-en", ALL.en());
    values.forEach((value, shown) -> html.element("option", shown, "value", value));
    html.close().close().line();
  }
}
