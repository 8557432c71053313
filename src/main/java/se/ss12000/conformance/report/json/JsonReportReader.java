package se.ss12000.conformance.report.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.report.AppliedWaiver;
import se.ss12000.conformance.report.MalformedReportException;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.RuleResult;
import se.ss12000.conformance.report.RunDescription;
import se.ss12000.conformance.report.Standing;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Reads a report back that was written as JSON. */
public final class JsonReportReader {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final String MAJOR_VERSION = "1.";

  private static final Text NO_JSON =
      Text.sv("det är inte JSON (rad {line})").en("it is not JSON (line {line})");
  private static final Text OTHER =
      Text.sv("det är inte en rapport från ss12000 som den här versionen kan läsa")
          .en("it is not a report of ss12000 that this version can read");
  private static final Text COUNTS =
      Text.sv("counts.{severity} stämmer inte med rules; rapporten är ändrad")
          .en("counts.{severity} does not fit rules; the report has been changed");

  private static final Text TWICE =
      Text.sv("en regel står två gånger i rules; rapporten är ändrad")
          .en("a rule stands twice in rules; the report has been changed");

  /**
   * Reads a report.
   *
   * @throws MalformedReportException when it is none, or not whole
   */
  public ReadReport read(Reader json) throws IOException, MalformedReportException {
    JsonNode root = parsed(json);
    if (!root.path("schemaVersion").asText().startsWith(MAJOR_VERSION)
        || !root.path("tool").path("name").asText().equals("ss12000")) {
      throw new MalformedReportException(OTHER);
    }
    Language language =
        new Item(root, "", Language.EN).object("run").code("language", Language.values());
    var item = new Item(root, "", language);
    Report report = report(item);
    refuseChanged(report, item.object("counts"));
    return new ReadReport(report, language);
  }

  private static JsonNode parsed(Reader json) throws IOException, MalformedReportException {
    try {
      JsonNode root = MAPPER.readTree(json);
      return root == null ? MAPPER.missingNode() : root;
    } catch (JacksonException e) {
      long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new MalformedReportException(NO_JSON.with("line", line));
    }
  }

  private static Report report(Item item) throws MalformedReportException {
    return new Report(
        run(item.object("run"), item.object("tool").required("version")),
        item.code("verdict", Conformance.values(), Conformance::code),
        item.objects("entities", Parts::entity),
        item.objects("scenarios", Parts::scenario),
        item.objects("notJudged", Parts::notJudged),
        item.objects("rules", Parts::rule),
        item.objects("references", Parts::reference),
        item.objects("findings", Parts::finding),
        item.objects("waivers", JsonReportReader::waiver),
        item.objects("exchanges", Parts::exchange),
        item.objects("incidents", Parts::incident));
  }

  private static RunDescription run(Item run, String toolVersion) throws MalformedReportException {
    Item digests = run.object("digests");
    return new RunDescription(
        toolVersion,
        run.instant("started"),
        Duration.ofMillis(run.number("durationMillis")),
        run.required("command"),
        run.string("source"),
        run.required("standard"),
        run.strings("editions"),
        run.code("reading", Reading.values()),
        new RunDescription.Stated(
            digests.string("schemas"),
            digests.string("scenarios"),
            digests.string("input"),
            digests.string("waivers"),
            digests.string("configuration"),
            digests.string("declaration"),
            digests.string("tool")),
        run.texts("extent"),
        run.truth("complete"),
        run.truth("valuesShown"),
        run.strings("arguments"),
        run.string("rulesUrl"));
  }

  private static AppliedWaiver waiver(Item waiver) throws MalformedReportException {
    return new AppliedWaiver(
        waiver.required("rule"),
        waiver.code("standing", Standing.values()),
        waiver.string("scope"),
        waiver.string("reason"),
        waiver.string("owner"),
        waiver.string("expires"),
        waiver.number("count"));
  }

  /** Numbers that contradict each other were not written by us, nor a rule with two results. */
  private static void refuseChanged(Report report, Item counts) throws MalformedReportException {
    if (report.rules().stream().map(RuleResult::id).distinct().count() < report.rules().size()) {
      throw new MalformedReportException(TWICE);
    }
    for (Severity severity : Severity.values()) {
      String name = severity.text().en();
      if (counts.number(name) != report.count(severity)) {
        throw new MalformedReportException(COUNTS.with("severity", name));
      }
    }
  }
}
