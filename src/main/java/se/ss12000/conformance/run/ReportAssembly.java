package se.ss12000.conformance.run;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Offer;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.report.AppliedWaiver;
import se.ss12000.conformance.report.EntityCount;
import se.ss12000.conformance.report.Incident;
import se.ss12000.conformance.report.ReferenceCount;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ReportedExchange;
import se.ss12000.conformance.report.RuleResult;
import se.ss12000.conformance.report.RunDescription;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.scenario.Evidence;
import se.ss12000.conformance.source.Source;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reference;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Makes the report of what a run found out. */
final class ReportAssembly {
  private static final Text ONLY_TYPES =
      Text.sv("bara dessa entitetstyper prövades: {names}")
          .en("only these entity types were judged: {names}");
  private static final Text ONLY_OPERATIONS =
      Text.sv("bara dessa operationer prövades: {names}")
          .en("only these operations were judged: {names}");

  /** The rule that a reference leads somewhere. */
  private static final String DANGLING = "REF-001";

  private final RunRequest request;
  private final Standard standard;
  private final FindingLog log;
  private final Dataset dataset;
  private final Evidence evidence;
  private final Gathered gathered;

  ReportAssembly(RunRequest request, Gathered gathered, Dataset dataset, Evidence evidence) {
    this.request = request;
    this.standard = request.standard();
    this.gathered = gathered;
    this.log = gathered.log();
    this.dataset = dataset;
    this.evidence = evidence;
  }

  Report assemble(Instant started, Duration took, Source source, List<Incident> incidents) {
    var verdicts = new ScenarioVerdicts(request, evidence, asked());
    return new Report(
        description(started, took, source),
        verdict(verdicts, incidents),
        entities(),
        verdicts.results(),
        verdicts.notJudged(),
        rules(),
        references(),
        new FindingLines(standard, log, request.showValues()).all(),
        waivers(),
        exchanges(),
        incidents);
  }

  private RunDescription description(Instant started, Duration took, Source source) {
    return new RunDescription(
        request.toolVersion(),
        started,
        took,
        request.command(),
        request.source(),
        standard.version(),
        standard.editions(),
        standard.reading(),
        new RunDigests(request, source.digest()),
        extent(source),
        request.complete(),
        request.showValues(),
        request.arguments(),
        request.rulesUrl());
  }

  private List<Text> extent(Source source) {
    var extent = new ArrayList<>(source.extent());
    Offer offer = request.offer();
    if (!offer.types().isEmpty()) {
      extent.add(ONLY_TYPES.with("names", names(standard.types().keySet(), offer.types())));
    }
    if (offer.types().isEmpty() && !offer.operations().isEmpty()) {
      Set<String> known = standard.operations().keySet();
      extent.add(ONLY_OPERATIONS.with("names", names(known, offer.operations())));
    }
    return extent;
  }

  /** In the order of the standard. */
  private static String names(Set<String> known, Set<String> offered) {
    return known.stream().filter(offered::contains).collect(Collectors.joining(", "));
  }

  /** What could not be judged is never green. */
  private Conformance verdict(ScenarioVerdicts verdicts, List<Incident> incidents) {
    boolean errors =
        log.tallies().values().stream()
            .anyMatch(t -> t.rule().severity() == Severity.ERROR && !t.counts().isEmpty());
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
                    type.isResource() ? dataset.doubt(type) : Text.NONE,
                    gathered.attributes().counts(type),
                    gathered.fillings().of(type)))
        .toList();
  }

  private List<RuleResult> rules() {
    var results = new ArrayList<RuleResult>();
    gathered.evaluations().rules().forEach(rule -> results.add(result(rule)));
    results.sort((one, other) -> one.id().compareTo(other.id()));
    return results;
  }

  private RuleResult result(Evaluations.OfRule tried) {
    Rule rule = tried.rule();
    Evaluated evaluated = gathered.trials().evaluated(rule).plus(tried.evaluated());
    long records = 0;
    long count = 0;
    long waived = 0;
    for (FindingLog.Tally tally : log.tallies().values()) {
      if (tally.rule().id().equals(rule.id())) {
        records += tally.records();
        count += tally.count();
        waived += tally.waivedCount();
      }
    }
    return new RuleResult(
        rule.id(),
        rule.severity(),
        rule.title(),
        rule.help(),
        count,
        waived,
        records,
        // What was broken was tried, also in a document of which nobody can tell what it holds.
        Math.max(records, evaluated.cases()),
        evaluated.reason());
  }

  private List<ReferenceCount> references() {
    return standard
        .resources()
        .flatMap(
            type ->
                type.references().stream()
                    .filter(reference -> dataset.references(reference) > 0)
                    .map(reference -> counted(type, reference)))
        .toList();
  }

  private ReferenceCount counted(EntityType type, Reference reference) {
    return new ReferenceCount(
        type.name(),
        reference.property(),
        reference.to(),
        dataset.references(reference),
        log.count(DANGLING, type, reference.property()));
  }

  private List<AppliedWaiver> waivers() {
    return request.waivers().all().stream()
        .map(
            waiver ->
                new AppliedWaiver(
                    waiver.rule(),
                    FindingLog.standing(waiver),
                    waiver.scope().line(),
                    waiver.reason(),
                    waiver.owner(),
                    waiver.expires().map(LocalDate::toString).orElse(""),
                    log.covered(waiver)))
        .toList();
  }

  /** The entity types that a service was asked for; nothing when files were judged. */
  private Optional<Set<String>> asked() {
    return gathered
        .conversation()
        .map(
            conversation ->
                conversation
                    .asked(Question.LIST)
                    .flatMap(list -> standard.typeOf(list.operation()).stream())
                    .map(EntityType::name)
                    .collect(Collectors.toSet()));
  }

  private List<ReportedExchange> exchanges() {
    return gathered.conversation().stream().flatMap(this::exchanges).toList();
  }

  private Stream<ReportedExchange> exchanges(Conversation conversation) {
    var lines = new ExchangeLines(standard, request.showValues(), conversation.access());
    return conversation.exchanges().stream().map(lines::of);
  }
}
