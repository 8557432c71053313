package se.ss12000.conformance.declaration;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.report.EntityCount;
import se.ss12000.conformance.report.EntityCount.AttributeCount;
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
  /** The rule that speaks of attributes beyond the standard. */
  private static final String EXTENSION = "SCH-015";

  private final Standard standard;
  private final Report report;
  private final ServiceObservations service;
  private final Optional<RecordObservations> records;

  /** By a report alone: it counts the attributes of records, but not those within them. */
  public Observed(Standard standard, Report report) {
    this(standard, report, asked(standard, report), Optional.empty());
  }

  /** By a recording as well. */
  public Observed(
      Standard standard, Report report, ServiceObservations service, RecordObservations records) {
    this(standard, report, service, Optional.of(records));
  }

  private Observed(
      Standard standard,
      Report report,
      ServiceObservations service,
      Optional<RecordObservations> records) {
    this.standard = standard;
    this.report = report;
    this.service = service;
    this.records = records;
  }

  private static ServiceObservations asked(Standard standard, Report report) {
    var service = new ServiceObservations(standard);
    for (ReportedExchange exchange : report.exchanges()) {
      service.observe(
          exchange.number(),
          exchange.operation(),
          exchange.question(),
          query(exchange.url()),
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
    if (records.isPresent()) {
      return records.get().statements(type);
    }
    var statements = new LinkedHashMap<Subject, Statement>();
    count(type)
        .ifPresent(
            entity -> {
              for (AttributeCount attribute : entity.attributes()) {
                statements.put(
                    Subject.attribute(type.name(), attribute.name()),
                    filled(attribute.records(), entity.records()));
              }
            });
    report.findings().stream()
        .filter(f -> f.rule().equals(EXTENSION) && f.entityType().equals(type.name()))
        .map(finding -> Subject.extension(type.name(), finding.property()))
        .filter(extension -> !extension.name().contains("…"))
        .forEach(e -> statements.put(e, Statement.of(Stand.OFFERED, Origin.OBSERVED)));
    return statements;
  }

  private static Statement filled(long present, long all) {
    return present == 0
        ? Statement.of(Stand.NOT_OBSERVED, Origin.OBSERVED)
        : new Statement(
            Stand.OFFERED,
            Origin.OBSERVED,
            RecordObservations.percent(present, all),
            List.of(),
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
