package se.ss12000.conformance.report.json;

import java.util.List;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.payload.Filling;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.report.EntityCount;
import se.ss12000.conformance.report.EntityCount.AttributeCount;
import se.ss12000.conformance.report.Fingerprint;
import se.ss12000.conformance.report.Incident;
import se.ss12000.conformance.report.MalformedReportException;
import se.ss12000.conformance.report.NotJudged;
import se.ss12000.conformance.report.ReferenceCount;
import se.ss12000.conformance.report.ReportedExchange;
import se.ss12000.conformance.report.ReportedFinding;
import se.ss12000.conformance.report.RuleResult;
import se.ss12000.conformance.report.ScenarioResult;
import se.ss12000.conformance.report.ScenarioResult.RequirementResult;
import se.ss12000.conformance.report.Standing;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.scenario.Judged;
import se.ss12000.conformance.scenario.Level;
import se.ss12000.conformance.scenario.Outcome;

/** What the lists of a JSON report hold, read back. */
final class Parts {
  private Parts() {}

  static EntityCount entity(Item entity) throws MalformedReportException {
    return new EntityCount(
        entity.required("type"),
        entity.text("title"),
        entity.number("records"),
        entity.number("invalid"),
        entity.text("doubt"),
        entity.objects(
            "attributes",
            a -> new AttributeCount(a.required("name"), a.truth("required"), a.number("records"))),
        entity.has("fillings") ? entity.objects("fillings", Parts::filling) : List.of());
  }

  private static Filling filling(Item filling) throws MalformedReportException {
    return new Filling(
        filling.required("path"),
        filling.truth("extension"),
        filling.number("places"),
        filling.number("filled"),
        filling.has("codes") ? filling.strings("codes") : List.of());
  }

  static ScenarioResult scenario(Item scenario) throws MalformedReportException {
    return new ScenarioResult(
        scenario.required("id"),
        scenario.text("title"),
        scenario.code("verdict", Conformance.values(), Conformance::code),
        scenario.code("judged", Judged.values(), Judged::code),
        scenario.number("waived"),
        scenario.text("note"),
        scenario.objects("requirements", Parts::requirement));
  }

  private static RequirementResult requirement(Item requirement) throws MalformedReportException {
    return new RequirementResult(
        requirement.code("level", Level.values()),
        requirement.required("kind"),
        requirement.text("text"),
        requirement.code("outcome", Outcome.values()),
        requirement.number("judgedOn"),
        requirement.text("reason"),
        requirement.rules("rules"));
  }

  static NotJudged notJudged(Item scenario) throws MalformedReportException {
    return new NotJudged(
        scenario.required("id"), scenario.text("title"), scenario.strings("missingTypes"));
  }

  static RuleResult rule(Item rule) throws MalformedReportException {
    return new RuleResult(
        rule.rule("id"),
        rule.code("severity", Severity.values()),
        rule.text("title"),
        rule.text("help"),
        rule.number("count"),
        rule.number("waived"),
        rule.number("records"),
        rule.number("evaluated"),
        rule.text("notEvaluated"));
  }

  static ReferenceCount reference(Item reference) throws MalformedReportException {
    return new ReferenceCount(
        reference.required("from"),
        reference.required("property"),
        reference.required("to"),
        reference.number("count"),
        reference.number("dangling"));
  }

  static ReportedFinding finding(Item finding) throws MalformedReportException {
    return new ReportedFinding(
        finding.rule("rule"),
        finding.code("severity", Severity.values()),
        finding.string("entityType"),
        finding.string("entityId"),
        finding.string("property"),
        finding.string("pointer"),
        finding.string("file"),
        new Position(finding.someNumber("line"), finding.someNumber("column")),
        finding.text("message"),
        finding.text("expected"),
        finding.text("found"),
        finding.text("hint"),
        finding.string("erratum"),
        finding.string("operation"),
        finding.someInt("exchange"),
        finding.code("standing", Standing.values()),
        Fingerprint.told(finding.required("fingerprint")));
  }

  static ReportedExchange exchange(Item exchange) throws MalformedReportException {
    return new ReportedExchange(
        exchange.someInt("number"),
        exchange.code("question", Question.values(), Question::name),
        exchange.string("operation"),
        exchange.string("method"),
        exchange.string("url"),
        exchange.has("keys") ? exchange.strings("keys") : List.of(),
        exchange.someInt("status"),
        exchange.number("millis"),
        exchange.instant("at"),
        exchange.string("curl"));
  }

  static Incident incident(Item incident) throws MalformedReportException {
    return new Incident(
        incident.required("where"), incident.text("reason"), incident.truth("fault"));
  }
}
