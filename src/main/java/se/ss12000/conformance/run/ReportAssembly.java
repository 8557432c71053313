package se.ss12000.conformance.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import se.ss12000.conformance.check.Check;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.report.EntityCount;
import se.ss12000.conformance.report.Incident;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ReportedFinding;
import se.ss12000.conformance.report.RuleResult;
import se.ss12000.conformance.report.RunDescription;
import se.ss12000.conformance.run.FindingLog.Example;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.scenario.Evidence;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Erratum;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Makes the report of what a run found out. */
final class ReportAssembly {
  private static final int FINGERPRINT_BYTES = 8;
  private static final Comparator<ReportedFinding> ORDER =
      Comparator.comparing(ReportedFinding::severity)
          .thenComparing(ReportedFinding::rule)
          .thenComparing(ReportedFinding::entityType)
          .thenComparing(ReportedFinding::file)
          .thenComparingLong(finding -> finding.position().line())
          .thenComparingLong(finding -> finding.position().column())
          .thenComparing(ReportedFinding::pointer)
          .thenComparing(ReportedFinding::property);

  private final RunRequest request;
  private final Standard standard;
  private final FindingLog log;
  private final Dataset dataset;
  private final Evidence evidence;

  ReportAssembly(RunRequest request, FindingLog log, Dataset dataset, Evidence evidence) {
    this.request = request;
    this.standard = request.standard();
    this.log = log;
    this.dataset = dataset;
    this.evidence = evidence;
  }

  Report assemble(Instant started, Duration took, String inputDigest, List<Incident> incidents) {
    var verdicts = new ScenarioVerdicts(request, evidence);
    return new Report(
        description(started, took, inputDigest),
        verdict(verdicts, incidents),
        entities(),
        verdicts.results(),
        verdicts.notJudged(),
        rules(),
        findings(),
        incidents);
  }

  private RunDescription description(Instant started, Duration took, String inputDigest) {
    return new RunDescription(
        request.toolVersion(),
        started,
        took,
        request.command(),
        request.source(),
        standard.version(),
        standard.editions(),
        standard.reading(),
        new RunDescription.Digests(standard.digest(), request.scenarioDigest(), inputDigest),
        request.complete(),
        request.showValues());
  }

  /** What could not be judged is never green. */
  private Conformance verdict(ScenarioVerdicts verdicts, List<Incident> incidents) {
    boolean errors =
        log.tallies().values().stream().anyMatch(t -> t.rule().severity() == Severity.ERROR);
    if (errors || verdicts.any(Conformance.NOT_CONFORMANT)) {
      return Conformance.NOT_CONFORMANT;
    }
    boolean nothingSeen = standard.types().values().stream().allMatch(t -> dataset.records(t) == 0);
    boolean unsure = nothingSeen || !incidents.isEmpty() || verdicts.allInconclusive();
    return unsure ? Conformance.INCONCLUSIVE : Conformance.CONFORMANT;
  }

  private List<EntityCount> entities() {
    return standard.types().values().stream()
        .filter(type -> dataset.records(type) > 0)
        .map(
            type ->
                new EntityCount(
                    type.name(),
                    type.schema().title(),
                    dataset.records(type),
                    log.invalid(type),
                    type.isResource() ? dataset.doubt(type) : Text.NONE))
        .toList();
  }

  private List<RuleResult> rules() {
    var results = new ArrayList<RuleResult>();
    for (Check check : request.checks()) {
      check.rules().forEach(rule -> results.add(result(check, rule)));
    }
    results.sort(Comparator.comparing(RuleResult::id));
    return results;
  }

  private RuleResult result(Check check, Rule rule) {
    Evaluated evaluated = Evaluated.NOTHING;
    for (EntityType type : standard.types().values()) {
      evaluated = evaluated.plus(check.evaluated(rule, type, dataset));
    }
    var broken =
        log.tallies().values().stream().filter(t -> t.rule().id().equals(rule.id())).toList();
    long records = broken.stream().mapToLong(FindingLog.Tally::records).sum();
    return new RuleResult(
        rule.id(),
        rule.severity(),
        rule.title(),
        rule.help(),
        broken.stream().mapToLong(FindingLog.Tally::count).sum(),
        records,
        // What was broken was tried, also in a document of which nobody can tell what it holds.
        Math.max(records, evaluated.cases()),
        evaluated.reason());
  }

  private List<ReportedFinding> findings() {
    return log.tallies().keySet().stream()
        .flatMap(kind -> log.examples(kind).stream())
        .map(this::reported)
        .sorted(ORDER)
        .toList();
  }

  private ReportedFinding reported(Example example) {
    Finding finding = example.finding();
    Location location = finding.location();
    Rule rule = finding.rule();
    String type = location.type().map(EntityType::name).orElse("");
    String id = Masked.id(location.entityId());
    boolean mask = finding.found().personal() && !request.showValues();
    String found = finding.found().text().en().replaceAll("^\"|\"$", "");
    String erratum =
        location
            .type()
            .flatMap(t -> standard.erratumTouching(t, location.property(), rule.id(), found))
            .map(Erratum::id)
            .orElse("");
    return new ReportedFinding(
        rule.id(),
        rule.severity(),
        type,
        id,
        location.property(),
        location.pointer(),
        location.origin().label(),
        location.position(),
        finding.message(),
        finding.expected(),
        mask ? Masked.value(finding.found().text()) : finding.found().text(),
        finding.hint(),
        erratum,
        fingerprint(
            rule.id(),
            type,
            id,
            location.property(),
            id.isEmpty() ? whole(location) : example.inRecord()));
  }

  private static String whole(Location location) {
    return location.origin().label() + "#" + location.pointer();
  }

  private static String fingerprint(String... parts) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
