package se.ss12000.conformance.crawl;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.source.Client;
import se.ss12000.conformance.source.Recording;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;

/** Asks a service everything in a plan and keeps what it answers, without judging anything. */
public final class Crawl {
  private static final int NOT_FOUND = 404;
  private static final String AFTER = "after";
  private static final String FUTURE = "2099-01-01T00:00:00Z";

  private final Standard standard;
  private final Plan plan;
  private final CrawlProgress progress;
  private final Asker asker;
  private final Bounds bounds;
  private final Paths paths = new Paths();
  private final Lists lists;
  private final Singles singles;
  private final Deltas deltas;
  private final Map<EntityType, Instant> begun = new HashMap<>();

  public Crawl(
      Standard standard, Plan plan, Client client, Recording recording, CrawlProgress progress) {
    this(standard, plan, client, recording, progress, Optional.empty());
  }

  /**
   * @param earlier what was asked of the service before, to ask what has changed since
   */
  public Crawl(
      Standard standard,
      Plan plan,
      Client client,
      Recording recording,
      CrawlProgress progress,
      Optional<Conversation> earlier) {
    var known = new Known(standard, recording.conversation());
    this.standard = standard;
    this.plan = plan;
    this.progress = progress;
    this.asker = new Asker(client, recording, progress);
    this.bounds = new Bounds(plan.scope().from(), plan.scope().to());
    this.lists = new Lists(asker, bounds, paths, known, new Combinations(standard, known));
    this.deltas =
        new Deltas(standard, asker, bounds, paths, known, recording.conversation(), earlier);
    this.singles = new Singles(standard, asker, paths, known);
  }

  /**
   * Asks everything.
   *
   * @throws SourceException when it had to end before; what was answered until then is kept
   */
  public void run() throws SourceException {
    int number = 0;
    int of = plan.lists().size() + plan.rest().size();
    for (Step step : plan.lists()) {
      progress.step(step, ++number, of);
      list(step, type(step));
    }
    for (Step step : plan.rest()) {
      progress.step(step, ++number, of);
      Optional<EntityType> type = standard.typeOf(step.operation().key());
      if (step.question() == Question.DELTA) {
        deltas.ask(step);
      } else if (type.isEmpty()) {
        deleted(step);
      } else if (begun.containsKey(type.get())) {
        ask(step, type.get());
      }
    }
    deltas.confirm();
  }

  private EntityType type(Step step) {
    return standard
        .typeOf(step.operation().key())
        .orElseThrow(() -> new IllegalStateException("no type of " + step));
  }

  /** All records of a type; when they are not where the standard has them, they may be nearby. */
  private void list(Step step, EntityType type) throws SourceException {
    Exchange first = walk(step).first();
    if (first.status() == NOT_FOUND) {
      for (String variant : Paths.variants(type)) {
        var elsewhere =
            Asker.get(
                Question.OTHER_PATH, step.operation().key(), variant, bounds.of(step.operation()));
        if (asker.ask(elsewhere).exchange().isSuccess()) {
          paths.found(type, variant);
          first = walk(step).first();
          break;
        }
      }
    }
    if (first.isSuccess()) {
      begun.put(type, first.at());
    }
  }

  private Walked walk(Step step) throws SourceException {
    String operation = step.operation().key();
    List<Parameter> required = bounds.of(step.operation());
    return asker.walk(
        Asker.get(Question.LIST, operation, paths.of(operation), required),
        plan.scope().sample(),
        List.of());
  }

  private void ask(Step step, EntityType type) throws SourceException {
    if (step.question() == Question.CHANGED) {
      changed(step, type);
    } else if (step.question() == Question.ONCE_MORE) {
      onceMore(step, type);
    } else if (Singles.isById(step)) {
      singles.byId(step, type);
    } else if (Singles.isLookup(step)) {
      singles.lookup(step, type);
    } else {
      lists.ask(step, type);
    }
  }

  /** What has changed since the list was asked for explains differences, and is no fault. */
  private void changed(Step step, EntityType type) throws SourceException {
    String operation = step.operation().key();
    Instant since = begun.getOrDefault(type, Instant.EPOCH);
    var parameters = new ArrayList<>(bounds.of(step.operation()));
    parameters.add(new Parameter(Plan.MODIFIED_AFTER, since.toString()));
    asker.walk(
        Asker.get(Question.CHANGED, operation, paths.of(operation), parameters), 0, List.of());
  }

  /** What comes or goes without a word shows only so; a large list is too much to ask twice. */
  private void onceMore(Step step, EntityType type) throws SourceException {
    boolean small = deltas.isSmall(type) && plan.scope().sample() == 0;
    if (small) {
      String operation = step.operation().key();
      asker.walk(
          Asker.get(
              Question.ONCE_MORE, operation, paths.of(operation), bounds.of(step.operation())),
          0,
          List.of());
    }
  }

  private void deleted(Step step) throws SourceException {
    String operation = step.operation().key();
    for (List<Parameter> parameters : deletedParameters(step)) {
      asker.walk(
          Asker.get(step.question(), operation, paths.of(operation), parameters), 0, List.of());
    }
  }

  private List<List<Parameter>> deletedParameters(Step step) {
    if (step.name().isEmpty()) {
      return List.of(List.of());
    }
    // Nothing has been deleted in the future: what comes all the same tells that nobody looked.
    List<String> values =
        step.name().equals(AFTER)
            ? List.of(plan.scope().from() + "T00:00:00Z", FUTURE)
            : List.of(step.value());
    return values.stream().map(value -> List.of(new Parameter(step.name(), value))).toList();
  }
}
