package se.ss12000.conformance.declare;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.ss12000.conformance.declaration.Declaration;
import se.ss12000.conformance.declaration.Deviation;
import se.ss12000.conformance.declaration.Origin;
import se.ss12000.conformance.declaration.Role;
import se.ss12000.conformance.declaration.ServiceObservations;
import se.ss12000.conformance.declaration.Stand;
import se.ss12000.conformance.declaration.Statement;
import se.ss12000.conformance.declaration.Subject;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.payload.Filling;
import se.ss12000.conformance.report.EntityCount;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ReportedExchange;
import se.ss12000.conformance.report.ReportedFinding;
import se.ss12000.conformance.report.ScenarioResult;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.waiver.Scope;

/** Makes a provider's declaration of what was observed of it. */
public final class Observed {
  private final Standard standard;
  private final Report report;
  private final ServiceObservations service;

  /**
   * @param report of a crawl; that of files says nothing of operations, nor of what is within
   *     attributes
   */
  public Observed(Standard standard, Report report) {
    this.standard = standard;
    this.report = report;
    this.service = asked(standard, report);
  }

  private static ServiceObservations asked(Standard standard, Report report) {
    var service = new ServiceObservations(standard);
    for (ReportedExchange exchange : report.exchanges()) {
      service.observe(
          exchange.number(),
          exchange.operation(),
          exchange.question(),
          Stream.concat(
                  query(exchange.url()).stream(),
                  exchange.keys().stream().map(key -> new Parameter(key, "")))
              .toList(),
          exchange.status());
    }
    return service;
  }

  private static List<Parameter> query(String url) {
    int start = url.indexOf('?');
    return start < 0
        ? List.of()
        : Arrays.stream(url.substring(start + 1).split("&", -1))
            .map(pair -> pair.split("=", 2))
            .map(pair -> new Parameter(decoded(pair[0]), pair.length == 2 ? decoded(pair[1]) : ""))
            .toList();
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /**
   * What was observed.
   *
   * @param name of the system
   * @param language of the reasons of deviations
   */
  public Declaration declaration(String name, Language language) {
    Map<Subject, Statement> ofService = service.statements();
    var statements = new LinkedHashMap<Subject, Statement>();
    report.scenarios().forEach(s -> statements.put(Subject.scenario(s.id()), verdict(s)));
    standard
        .resources()
        .forEach(
            type -> {
              statements.put(Subject.type(type.name()), of(type, ofService));
              statements.putAll(attributes(type));
            });
    statements.putAll(ofService);
    return new Declaration(
        Role.PROVIDER,
        name,
        standard.name(),
        report.run().source() + ", " + LocalDate.ofInstant(report.run().started(), ZoneOffset.UTC),
        statements,
        deviations(language));
  }

  private static Statement verdict(ScenarioResult scenario) {
    Stand stand =
        switch (scenario.verdict()) {
          case CONFORMANT -> Stand.OFFERED;
          case NOT_CONFORMANT -> Stand.WITHHELD;
          case INCONCLUSIVE -> Stand.NOT_OBSERVED;
        };
    return Statement.of(stand, Origin.OBSERVED);
  }

  /** A list that is there and empty shows no record: what would stand in it, nobody knows. */
  private Statement of(EntityType type, Map<Subject, Statement> ofService) {
    long seen = count(type).map(EntityCount::records).orElse(0L);
    if (seen > 0) {
      return new Statement(Stand.OFFERED, Origin.OBSERVED, Statement.UNSAID, List.of(), seen);
    }
    Statement list = ofService.get(Subject.operation("GET " + type.path()));
    boolean none = list != null && list.stand() == Stand.WITHHELD;
    return Statement.of(none ? Stand.WITHHELD : Stand.NOT_OBSERVED, Origin.OBSERVED);
  }

  private Optional<EntityCount> count(EntityType type) {
    return report.entities().stream().filter(e -> e.type().equals(type.name())).findFirst();
  }

  private Map<Subject, Statement> attributes(EntityType type) {
    var statements = new LinkedHashMap<Subject, Statement>();
    count(type)
        .ifPresent(
            entity ->
                fillings(entity)
                    .forEach(f -> statements.put(subject(type, f), Observed.statement(f))));
    return statements;
  }

  private static List<Filling> fillings(EntityCount entity) {
    return entity.fillings().isEmpty()
        ? entity.attributes().stream()
            .map(a -> new Filling(a.name(), false, entity.records(), a.records(), List.of()))
            .toList()
        : entity.fillings();
  }

  private static Subject subject(EntityType type, Filling filling) {
    return filling.extension()
        ? Subject.extension(type.name(), filling.path())
        : Subject.attribute(type.name(), filling.path());
  }

  private static Statement statement(Filling filling) {
    boolean seen = filling.filled() > 0;
    return new Statement(
        seen ? Stand.OFFERED : Stand.NOT_OBSERVED,
        Origin.OBSERVED,
        seen ? filling.percent() : Statement.UNSAID,
        filling.codes(),
        Statement.UNSAID);
  }

  private List<Deviation> deviations(Language language) {
    return report.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding -> deviation(finding, language))
        .distinct()
        .toList();
  }

  private Deviation deviation(ReportedFinding finding, Language language) {
    String title =
        report.rules().stream()
            .filter(rule -> rule.id().equals(finding.rule()))
            .map(rule -> rule.title().in(language))
            .findFirst()
            .orElse("");
    var scope = new Scope(finding.entityType(), finding.property(), "", finding.operation());
    return new Deviation(finding.rule(), scope, title, Origin.OBSERVED);
  }
}
