package se.ss12000.conformance.report.json;

import java.io.IOException;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.payload.Filling;
import se.ss12000.conformance.report.AppliedWaiver;
import se.ss12000.conformance.report.EntityCount;
import se.ss12000.conformance.report.EntityCount.AttributeCount;
import se.ss12000.conformance.report.Incident;
import se.ss12000.conformance.report.NotJudged;
import se.ss12000.conformance.report.ReferenceCount;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ReportedExchange;
import se.ss12000.conformance.report.ReportedFinding;
import se.ss12000.conformance.report.RuleResult;
import se.ss12000.conformance.report.RunDescription;
import se.ss12000.conformance.report.ScenarioResult;
import se.ss12000.conformance.report.ScenarioResult.RequirementResult;
import se.ss12000.conformance.report.Standing;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.text.Language;

/** The parts of the JSON report, in their order. */
final class Sections {
  private static final String SCHEMA_VERSION = "1.0";

  private final Members members;
  private final Language language;

  Sections(Members members, Language language) {
    this.members = members;
    this.language = language;
  }

  void write(Report report) throws IOException {
    members.object(() -> writeAll(report));
  }

  private void writeAll(Report report) throws IOException {
    members.string("schemaVersion", SCHEMA_VERSION);
    members.object("tool", () -> writeTool(report.run()));
    members.object("run", () -> writeRun(report.run()));
    members.string("verdict", report.verdict().code());
    members.text("formula", Conformance.FORMULA);
    members.object("counts", () -> writeCounts(report));
    members.objects("entities", report.entities(), this::writeEntity);
    members.objects("scenarios", report.scenarios(), this::writeScenario);
    members.objects("notJudged", report.notJudged(), this::writeNotJudged);
    members.objects("rules", report.rules(), this::writeRule);
    members.objects("references", report.references(), this::writeReference);
    members.objects("findings", report.findings(), this::writeFinding);
    members.objects("waivers", report.waivers(), this::writeWaiver);
    members.objects("exchanges", report.exchanges(), this::writeExchange);
    members.objects("incidents", report.incidents(), this::writeIncident);
  }

  private void writeTool(RunDescription run) throws IOException {
    members.string("name", "ss12000");
    members.string("version", run.toolVersion());
  }

  private void writeRun(RunDescription run) throws IOException {
    members.string("started", run.started().toString());
    members.number("durationMillis", run.duration().toMillis());
    members.string("command", run.command());
    members.string("source", run.source());
    members.strings("arguments", run.arguments());
    members.string("standard", run.standard());
    members.strings("editions", run.editions());
    members.code("reading", run.reading());
    members.object("digests", () -> writeDigests(run.digests()));
    members.texts("extent", run.extent());
    members.truth("complete", run.complete());
    members.truth("valuesShown", run.valuesShown());
    if (!run.rulesUrl().isEmpty()) {
      members.string("rulesUrl", run.rulesUrl());
    }
    members.code("language", language);
  }

  private void writeDigests(RunDescription.Digests digests) throws IOException {
    members.string("schemas", digests.schemas());
    members.string("scenarios", digests.scenarios());
    members.string("input", digests.input());
    members.string("waivers", digests.waivers());
    members.string("configuration", digests.configuration());
    members.string("declaration", digests.declaration());
    members.string("tool", digests.tool());
  }

  private void writeCounts(Report report) throws IOException {
    members.number("error", report.count(Severity.ERROR));
    members.number("warning", report.count(Severity.WARNING));
    members.number("note", report.count(Severity.NOTE));
    members.number("waived", report.waived());
  }

  private void writeEntity(EntityCount entity) throws IOException {
    members.string("type", entity.type());
    members.text("title", entity.title());
    members.number("records", entity.records());
    members.number("invalid", entity.invalid());
    members.text("doubt", entity.doubt());
    members.objects("attributes", entity.attributes(), this::writeAttribute);
    if (!entity.fillings().isEmpty()) {
      members.objects("fillings", entity.fillings(), this::writeFilling);
    }
  }

  private void writeAttribute(AttributeCount attribute) throws IOException {
    members.string("name", attribute.name());
    members.truth("required", attribute.required());
    members.number("records", attribute.records());
  }

  private void writeFilling(Filling filling) throws IOException {
    members.string("path", filling.path());
    members.truth("extension", filling.extension());
    members.number("places", filling.places());
    members.number("filled", filling.filled());
    if (!filling.codes().isEmpty()) {
      members.strings("codes", filling.codes());
    }
  }

  private void writeScenario(ScenarioResult scenario) throws IOException {
    members.string("id", scenario.id());
    members.text("title", scenario.title());
    members.string("verdict", scenario.verdict().code());
    members.string("judged", scenario.judged().code());
    members.number("waived", scenario.waived());
    members.text("note", scenario.note());
    members.objects("requirements", scenario.requirements(), this::writeRequirement);
  }

  private void writeRequirement(RequirementResult requirement) throws IOException {
    members.code("level", requirement.level());
    members.string("kind", requirement.kind());
    members.text("text", requirement.text());
    members.code("outcome", requirement.outcome());
    members.number("judgedOn", requirement.judgedOn());
    members.text("reason", requirement.reason());
    members.strings("rules", requirement.rules());
  }

  private void writeNotJudged(NotJudged scenario) throws IOException {
    members.string("id", scenario.id());
    members.text("title", scenario.title());
    members.strings("missingTypes", scenario.missingTypes());
  }

  private void writeRule(RuleResult rule) throws IOException {
    members.string("id", rule.id());
    members.code("severity", rule.severity());
    members.text("title", rule.title());
    members.number("count", rule.count());
    members.number("waived", rule.waived());
    members.number("records", rule.records());
    members.number("evaluated", rule.evaluated());
    members.text("notEvaluated", rule.notEvaluated());
    members.text("help", rule.help());
  }

  private void writeFinding(ReportedFinding finding) throws IOException {
    members.string("rule", finding.rule());
    members.code("severity", finding.severity());
    members.string("entityType", finding.entityType());
    members.string("entityId", finding.entityId());
    members.string("property", finding.property());
    writePlace(finding);
    members.string("operation", finding.operation());
    members.someNumber("exchange", finding.exchange());
    members.text("message", finding.message());
    members.text("expected", finding.expected());
    members.text("found", finding.found());
    members.text("hint", finding.hint());
    members.string("erratum", finding.erratum());
    members.truth("waived", finding.standing() != Standing.OPEN);
    members.code("standing", finding.standing());
    members.string("fingerprint", finding.fingerprint().value());
  }

  private void writePlace(ReportedFinding finding) throws IOException {
    members.string("pointer", finding.pointer());
    members.string("file", finding.file());
    if (finding.position().line() > 0) {
      members.number("line", finding.position().line());
      members.number("column", finding.position().column());
    }
  }

  private void writeReference(ReferenceCount reference) throws IOException {
    members.string("from", reference.from());
    members.string("property", reference.property());
    members.string("to", reference.to());
    members.number("count", reference.count());
    members.number("dangling", reference.dangling());
  }

  private void writeWaiver(AppliedWaiver waiver) throws IOException {
    members.string("rule", waiver.rule());
    members.code("standing", waiver.standing());
    members.string("scope", waiver.scope());
    members.string("reason", waiver.reason());
    members.string("owner", waiver.owner());
    members.string("expires", waiver.expires());
    members.number("count", waiver.count());
  }

  private void writeExchange(ReportedExchange exchange) throws IOException {
    members.number("number", exchange.number());
    members.string("question", exchange.question().name());
    members.string("operation", exchange.operation());
    members.string("method", exchange.method());
    members.string("url", exchange.url());
    if (!exchange.keys().isEmpty()) {
      members.strings("keys", exchange.keys());
    }
    members.someNumber("status", exchange.status());
    members.number("millis", exchange.millis());
    members.string("at", exchange.at().toString());
    members.string("curl", exchange.curl());
  }

  private void writeIncident(Incident incident) throws IOException {
    members.string("where", incident.where());
    members.text("reason", incident.reason());
    members.truth("fault", incident.fault());
  }
}
