package se.ss12000.conformance.report.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.json.JsonText;
import se.ss12000.conformance.report.Incident;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ReportWriter;
import se.ss12000.conformance.report.RuleResult;
import se.ss12000.conformance.report.RunDescription;
import se.ss12000.conformance.report.ScenarioResult;
import se.ss12000.conformance.report.Visible;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Writes the report as SARIF 2.1.0: rules, results, and what was left out. */
public final class SarifReportWriter implements ReportWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final Text LEFT_OUT =
      Text.sv("{shown} av {all} anmärkningar visas; de exakta antalen står vid reglerna")
          .en("{shown} of {all} findings are shown; the exact numbers stand with the rules");

  @Override
  public void write(Report report, Language language, Appendable out) throws IOException {
    ObjectNode log =
        JsonNodeFactory.instance.objectNode().put("$schema", SCHEMA).put("version", "2.1.0");
    writeRun(log.putArray("runs").addObject(), report, language);
    JsonText.write(log, out);
  }

  private static void writeRun(ObjectNode run, Report report, Language language) {
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "ss12000").put("version", report.run().toolVersion());
    ArrayNode rules = driver.putArray("rules");
    report.rules().forEach(rule -> writeRule(rules.addObject(), rule, report.run(), language));
    run.put("language", language.name().toLowerCase(Locale.ROOT));
    run.put("columnKind", "utf16CodeUnits");
    run.putObject("automationDetails")
        .put("id", "ss12000/" + report.run().command() + "/" + report.run().standard() + "/");
    var results = new Results(report.rules().stream().map(RuleResult::id).toList(), language);
    ArrayNode written = run.putArray("results");
    results.write(report.findings(), written);
    writeInvocation(run.putArray("invocations").addObject(), report, written.size(), language);
    writeVerdicts(run.putObject("properties"), report, language);
  }

  private static void writeRule(
      ObjectNode node, RuleResult rule, RunDescription run, Language language) {
    node.put("id", rule.id());
    text(node, "shortDescription", rule.title().in(language));
    if (!rule.help().isEmpty()) {
      String help = rule.help().in(language);
      text(node, "help", help).put("markdown", "**" + rule.id() + "** " + help);
    }
    if (!run.linkTo(rule.id()).isEmpty()) {
      node.put("helpUri", run.linkTo(rule.id()));
    }
    node.putObject("defaultConfiguration").put("level", level(rule.severity()));
    ObjectNode numbers = node.putObject("properties");
    numbers.put("count", rule.count()).put("waived", rule.waived());
    numbers.put("records", rule.records()).put("evaluated", rule.evaluated());
    if (!rule.notEvaluated().isEmpty()) {
      numbers.put("notEvaluated", Visible.text(rule.notEvaluated().in(language)));
    }
  }

  private static void writeInvocation(
      ObjectNode invocation, Report report, int shown, Language language) {
    RunDescription run = report.run();
    invocation.put("executionSuccessful", report.incidents().stream().noneMatch(Incident::fault));
    invocation.put("startTimeUtc", run.started().toString());
    invocation.put("endTimeUtc", run.started().plus(run.duration()).toString());
    ArrayNode told = invocation.putArray("toolExecutionNotifications");
    for (Incident incident : report.incidents()) {
      String said = incident.where() + ": " + incident.reason().in(language);
      notification(told, said, incident.fault() ? "error" : "warning");
    }
    long all = report.rules().stream().mapToLong(RuleResult::count).sum();
    if (all > shown) {
      notification(told, LEFT_OUT.with("shown", shown).with("all", all).in(language), "note");
    }
    Wording.extent(report).forEach(extent -> notification(told, extent.in(language), "note"));
    if (run.valuesShown()) {
      notification(told, Wording.VALUES_SHOWN.in(language), "warning");
    }
  }

  private static void notification(ArrayNode told, String said, String level) {
    text(told.addObject(), "message", said);
    ((ObjectNode) told.get(told.size() - 1)).put("level", level);
  }

  /** What the format has no place for: the verdicts, which are what the run was for. */
  private static void writeVerdicts(ObjectNode properties, Report report, Language language) {
    properties.put("verdict", report.verdict().code());
    properties.put("disclaimer", Wording.DISCLAIMER.in(language));
    ArrayNode scenarios = properties.putArray("scenarios");
    for (ScenarioResult scenario : report.scenarios()) {
      scenarios
          .addObject()
          .put("id", Visible.text(scenario.id()))
          .put("verdict", scenario.verdict().code())
          .put("judged", scenario.judged().code());
    }
    List<String> notJudged = report.notJudged().stream().map(s -> s.id()).toList();
    ArrayNode others = properties.putArray("notJudged");
    notJudged.forEach(others::add);
  }

  static ObjectNode text(ObjectNode parent, String name, String said) {
    return parent.putObject(name).put("text", Visible.text(said, Results.LONGEST));
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
