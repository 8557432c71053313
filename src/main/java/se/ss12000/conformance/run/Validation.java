package se.ss12000.conformance.run;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ss12000.conformance.check.Check;
import se.ss12000.conformance.check.ConversationCheck;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.DatasetBuilder;
import se.ss12000.conformance.check.DatasetCheck;
import se.ss12000.conformance.check.DocumentCheck;
import se.ss12000.conformance.check.EntityCheck;
import se.ss12000.conformance.check.ExchangeCheck;
import se.ss12000.conformance.check.Fillings;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Envelope;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Unavailable;
import se.ss12000.conformance.report.Incident;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.scenario.Evidence.Asked;
import se.ss12000.conformance.scenario.Fills;
import se.ss12000.conformance.source.Source;
import se.ss12000.conformance.source.SourceException;

/**
 * Reads a source, runs the checks, judges the scenarios and reports.
 *
 * <p>The input is read once. Only if what the records say of each other does not fit is it read
 * again, to find every place where it does not.
 */
public final class Validation {
  private static final long PROGRESS_EVERY = 1000;

  private final RunRequest request;
  private final List<ExchangeCheck> exchangeChecks;
  private final List<DocumentCheck> documentChecks;
  private final ByType<EntityCheck> entityChecks;
  private final ByType<EarlyCheck> earlyChecks;
  private final List<DatasetCheck> datasetChecks;
  private final ByType<DatasetCheck> learning;
  private final FindingLog log;
  private final DatasetBuilder learnt;
  private final List<Fills> wanted;
  private final FillTally filled;
  private final TrialLog trials = new TrialLog();
  private final AttributeTally attributes = new AttributeTally();
  private final Fillings fillings;
  private final List<Incident> incidents = new ArrayList<>();
  private final Guard guard;
  private long records;

  /** One run; to be used once. */
  public Validation(RunRequest request) {
    this.request = request;
    this.exchangeChecks = checks(request, ExchangeCheck.class);
    this.documentChecks = checks(request, DocumentCheck.class);
    List<EntityCheck> ofRecords =
        checks(request, EntityCheck.class).stream().map(Validation::apart).toList();
    this.entityChecks = new ByType<>(ofRecords, EntityCheck::concerns);
    this.earlyChecks = new ByType<>(some(ofRecords, EarlyCheck.class), EarlyCheck::concerns);
    this.datasetChecks = checks(request, DatasetCheck.class);
    this.learning = new ByType<>(datasetChecks, DatasetCheck::concerns);
    this.log = new FindingLog(request.maxFindings(), request.waivers());
    this.learnt =
        new DatasetBuilder(
            request.standard(), request.complete(), request.offer(), request.maxIndexMemory());
    this.wanted = fillsOf(request);
    this.filled = new FillTally(wanted);
    this.fillings = new Fillings(request.standard());
    this.guard = new Guard(incidents::add, request.faults());
  }

  /**
   * Runs it.
   *
   * @throws SourceException when there is nothing at all to judge
   */
  public Report run(Source source) throws SourceException {
    var started = request.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    // What a service has is worth a closer look than what a file has, and is less.
    boolean close = source.conversation().isPresent();
    source.read(payload -> glance(payload, close), this::first);
    Dataset dataset = learnt.build();
    contradictions(dataset);
    Optional<Conversation> conversation = source.conversation().map(request.offer()::within);
    conversation.ifPresent(this::across);
    List<DatasetCheck> suspicious = suspicious(dataset);
    request.progress().index(learnt.indexInMemory(), learnt.indexOnDisk());
    if (!suspicious.isEmpty()) {
      records = 0;
      var second = new SecondReading(suspicious, dataset);
      source.confine(second.extent(request.standard()));
      source.read(payload -> second(payload, second, dataset));
    }
    request.progress().done();
    Optional<List<Asked>> asked = conversation.map(answers -> trials.asked());
    var evaluations = new Evaluations(request.standard(), request.checks(), dataset);
    var evidence =
        new EvidenceReader(request.standard(), log, dataset, evaluations, asked)
            .read(wanted, filled);
    var took = Duration.between(started, request.clock().instant());
    return new ReportAssembly(
            request,
            new Gathered(log, evaluations, trials, attributes, fillings, conversation),
            dataset,
            evidence)
        .assemble(started, took, source, incidents);
  }

  private static EntityCheck apart(EntityCheck check) {
    return check.isEarly() ? new EarlyCheck(check) : check;
  }

  /** Counts what records consist of, and makes the checks of those in doubt. */
  private void glance(Payload payload, boolean close) {
    if (payload instanceof Entity entity && request.offer().includes(payload)) {
      attributes.observe(entity);
      filled.observe(entity);
      if (close) {
        fillings.observe(entity.type(), entity.json());
      }
      List<EarlyCheck> early = earlyChecks.of(entity.type());
      for (int i = 0; i < early.size(); i++) {
        early.get(i).make(entity);
      }
    }
  }

  private void first(Payload payload) {
    if (!request.offer().includes(payload)) {
      return;
    }
    learnt.add(payload);
    if (payload instanceof Answer answer) {
      log.about(null);
      guard.each(exchangeChecks, check -> check.check(answer, log, trials));
    } else if (payload instanceof Entity entity) {
      tell(entity, false);
      learnt.mark(entity, filled.marks(entity));
      guard.check(entityChecks.of(entity.type()), entity, log);
      guard.learn(learning.of(entity.type()), entity, learnt.memory());
    } else {
      log.about(null);
      guard.each(documentChecks, check -> check.check(payload, log));
    }
    if (payload instanceof Envelope document) {
      request.progress().document(document);
    }
    if (payload instanceof Unavailable lost) {
      incidents.add(incident(lost));
    }
  }

  private static Incident incident(Unavailable lost) {
    return new Incident(lost.origin().label(), lost.reason(), false);
  }

  /** What the answers of a service say of each other. */
  private void across(Conversation conversation) {
    log.about(null);
    guard.each(
        checks(request, ConversationCheck.class), check -> check.check(conversation, log, trials));
  }

  /** What is declared to be the whole delivery, yet says itself that there is more. */
  private void contradictions(Dataset dataset) {
    if (request.complete()) {
      request
          .standard()
          .resources()
          .filter(dataset::lacksLastPage)
          .forEach(type -> incidents.add(new Incident(type.name(), dataset.doubt(type), false)));
    }
  }

  private List<DatasetCheck> suspicious(Dataset dataset) {
    var suspicious = new ArrayList<DatasetCheck>();
    guard.each(
        datasetChecks,
        check -> {
          if (check.suspects(dataset)) {
            suspicious.add(check);
          }
        });
    return suspicious;
  }

  private void second(Payload payload, SecondReading again, Dataset dataset) {
    if (payload instanceof Unavailable lost && !incidents.contains(incident(lost))) {
      learnt.add(lost);
      incidents.add(incident(lost));
    } else if (payload instanceof Entity entity && request.offer().includes(payload)) {
      tell(entity, true);
      guard.check(again.checks(entity.type()), entity, dataset, log);
    }
  }

  private void tell(Entity entity, boolean again) {
    log.about(entity);
    if (++records % PROGRESS_EVERY == 0) {
      request.progress().records(records, again);
    }
  }

  private static <C extends Check> List<C> checks(RunRequest request, Class<C> kind) {
    return some(request.checks(), kind);
  }

  private static <C extends Check> List<C> some(List<? extends Check> checks, Class<C> kind) {
    return checks.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<Fills> fillsOf(RunRequest request) {
    return request.scenarios().stream()
        .flatMap(scenario -> scenario.requirements(request.standard()))
        .filter(Fills.class::isInstance)
        .map(Fills.class::cast)
        .distinct()
        .toList();
  }
}
