package se.ss12000.conformance.crawl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.source.Request;
import se.ss12000.conformance.source.Request.Access;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Operation;

/** Asks for lists in all the ways that the standard has. */
final class Lists {
  /** What is known to be a small answer is asked for as a whole. */
  private static final long SMALL = 1000;

  /** Of a large one, so many records tell. */
  private static final long ENOUGH = 300;

  private static final int PAGES = 4;
  private static final String FOREIGN_TOKEN = "ss12000-foreign-token";
  private static final String NO_TIME = "2026-13-45";

  private final Asker asker;
  private final Bounds bounds;
  private final Paths paths;
  private final Known known;
  private final Combinations combinations;
  private final Map<String, Walked> limited = new HashMap<>();

  Lists(Asker asker, Bounds bounds, Paths paths, Known known, Combinations combinations) {
    this.asker = asker;
    this.bounds = bounds;
    this.paths = paths;
    this.known = known;
    this.combinations = combinations;
  }

  void ask(Step step, EntityType type) throws SourceException {
    switch (step.question()) {
      case LIMITED -> limited(step, type);
      case LIMIT_ZERO -> once(step, with(step, Plan.LIMIT, "0"), Access.GIVEN);
      case FOREIGN_TOKEN ->
          once(step, List.of(new Parameter(Plan.PAGE_TOKEN, FOREIGN_TOKEN)), Access.GIVEN);
      case TOKEN_AND_FILTER -> tokenAndFilter(step);
      case NAMED -> shown(step, type, "true");
      case EXPANDED, SORTED -> shown(step, type, step.value());
      case FILTERED -> filtered(step);
      case FILTERED_PAGES -> filteredPages(step);
      case MALFORMED_FILTER -> malformedFilter(step);
      case NO_CREDENTIALS -> at(step, Access.NONE);
      case WRONG_CREDENTIALS -> at(step, Access.WRONG);
      case EXPIRED_TOKEN -> at(step, Access.EXPIRED);
      case WRONG_KEY -> at(step, Access.WRONG_KEY);
      case WRONG_LOCATION -> at(step, Access.WRONG_LOCATION);
      case WRONG_ORGANISATION -> at(step, Access.WRONG_ORGANISATION);
      case UNSIGNED_TOKEN -> at(step, Access.UNSIGNED);
      default -> throw new IllegalStateException("not a question about lists: " + step);
    }
  }

  /** The same list in some pages, and the first two of very small ones. */
  private void limited(Step step, EntityType type) throws SourceException {
    long count = known.count(type);
    if (count == 0) {
      return;
    }
    limited.put(step.operation().key(), limited(step, Math.max(1, count / PAGES), enough(count)));
    if (count > PAGES) {
      limited(step, 1, 2);
    }
  }

  private Walked limited(Step step, long limit, long enough) throws SourceException {
    var size = new Parameter(Plan.LIMIT, Long.toString(limit));
    return walk(step, with(step, Plan.LIMIT, size.value()), enough, List.of(size));
  }

  private void tokenAndFilter(Step step) throws SourceException {
    Walked walk = limited.get(step.operation().key());
    if (walk == null || walk.token().isEmpty()) {
      return;
    }
    Optional<Parameter> filter =
        Stream.of("meta.created.after", "startDate.onOrAfter", "organisation")
            .filter(name -> Plan.has(step.operation(), name))
            .flatMap(
                name ->
                    combinations.of(new Step(Question.FILTERED, step.operation(), name)).stream())
            .flatMap(List::stream)
            .findFirst();
    if (filter.isPresent()) {
      once(step, List.of(filter.get(), new Parameter(Plan.PAGE_TOKEN, walk.token())), Access.GIVEN);
    }
  }

  /** What is shown, or in which order; with a limit as well, since it has to hold over pages. */
  private void shown(Step step, EntityType type, String value) throws SourceException {
    long count = known.count(type);
    if (count == 0) {
      return;
    }
    List<Parameter> asked = with(step, step.name(), value);
    if (count <= SMALL) {
      walk(step, asked, 0, List.of());
    }
    if (count > 1) {
      var size =
          new Parameter(Plan.LIMIT, Long.toString(Math.min(ENOUGH / PAGES, (count + 1) / 2)));
      walk(step, and(asked, size), ENOUGH, List.of(size));
    }
  }

  private void filtered(Step step) throws SourceException {
    for (List<Parameter> filter : combinations.of(step)) {
      walk(step, with(step, filter), SMALL * PAGES, List.of());
    }
  }

  /** The first filter that lets two records or more through, and all else that has to persist. */
  private void filteredPages(Step step) throws SourceException {
    for (Operation.Parameter parameter : step.operation().parameters()) {
      var filter = new Step(Question.FILTERED, step.operation(), parameter.name());
      if (Plan.isFilter(parameter)) {
        for (List<Parameter> asked : combinations.of(filter)) {
          var size = new Parameter(Plan.LIMIT, "1");
          Walked walk = walk(step, and(with(step, asked), size), PAGES, List.of(size));
          if (walk.exchanges().size() > 1 || !walk.first().isSuccess()) {
            return;
          }
        }
      }
    }
  }

  private void malformedFilter(Step step) throws SourceException {
    Optional<Operation.Parameter> time =
        step.operation().parameters().stream()
            .filter(p -> p.format().startsWith("date"))
            .findFirst();
    if (time.isPresent()) {
      once(step, with(step, time.get().name(), NO_TIME), Access.GIVEN);
    }
  }

  /** At the door, with something else to show than what opens it. */
  private void at(Step step, Access access) throws SourceException {
    once(step, bounds.of(step.operation()), access);
  }

  private static long enough(long count) {
    return count <= SMALL * PAGES ? 0 : ENOUGH;
  }

  private void once(Step step, List<Parameter> parameters, Access access) throws SourceException {
    String operation = step.operation().key();
    asker.ask(
        new Request(step.question(), 0, operation, paths.of(operation), parameters, "", access));
  }

  private Walked walk(Step step, List<Parameter> parameters, long enough, List<Parameter> next)
      throws SourceException {
    String operation = step.operation().key();
    Request first = Asker.get(step.question(), operation, paths.of(operation), parameters);
    return asker.walk(first, enough, next);
  }

  private List<Parameter> with(Step step, String name, String value) {
    return with(step, List.of(new Parameter(name, value)));
  }

  /** The parameters, and those that are required if they are not among them. */
  private List<Parameter> with(Step step, List<Parameter> parameters) {
    Stream<Parameter> required =
        bounds.of(step.operation()).stream()
            .filter(bound -> parameters.stream().noneMatch(p -> p.name().equals(bound.name())));
    return Stream.concat(required, parameters.stream()).toList();
  }

  private static List<Parameter> and(List<Parameter> parameters, Parameter more) {
    var all = new ArrayList<>(parameters);
    all.add(more);
    return all;
  }
}
