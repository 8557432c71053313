package se.ss12000.conformance.crawl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.source.Request;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Operation.Parameter;
import se.ss12000.conformance.standard.Standard;

/**
 * Everything that is to be found out of a service, made from the standard and the scope: first the
 * records themselves, then, by what they are, whether it answers other questions as it should.
 */
public final class Plan {
  static final String LIMIT = "limit";
  static final String PAGE_TOKEN = "pageToken";
  static final String EXPAND = "expand";
  static final String NAMES = "expandReferenceNames";
  static final String SORT_KEY = "sortkey";
  static final String MODIFIED_AFTER = "meta.modified.after";
  private static final Set<String> NO_FILTERS = Set.of(LIMIT, PAGE_TOKEN, EXPAND, NAMES, SORT_KEY);
  private static final String DELETED = "GET /deletedEntities";

  private final Standard standard;
  private final Scope scope;
  private final List<Step> lists;
  private final List<Step> rest;

  public Plan(Standard standard, Scope scope) {
    this(standard, scope, false);
  }

  /**
   * @param again whether to ask what has changed since an earlier crawl, too
   */
  public Plan(Standard standard, Scope scope, boolean again) {
    this.standard = standard;
    this.scope = scope;
    this.lists =
        scope.types().stream()
            .flatMap(type -> operation("GET " + type.path()).stream())
            .map(list -> Step.of(Question.LIST, list))
            .toList();
    this.rest = new ArrayList<>();
    scope.types().forEach(this::addList);
    scope.types().forEach(this::addById);
    scope.types().forEach(this::addLookup);
    addAccess();
    lists.forEach(step -> rest.add(Step.of(Question.ONCE_MORE, step.operation())));
    lists.stream()
        .filter(step -> has(step.operation(), MODIFIED_AFTER))
        .forEach(step -> rest.add(Step.of(Question.CHANGED, step.operation())));
    addDeleted();
    if (again) {
      lists.stream()
          .filter(step -> has(step.operation(), MODIFIED_AFTER))
          .forEach(step -> rest.add(new Step(Question.DELTA, step.operation(), MODIFIED_AFTER)));
      operation(DELETED).ifPresent(deleted -> rest.add(new Step(Question.DELTA, deleted, "after")));
    }
    rest.removeIf(step -> scope.bare() && !scope.wants(step));
  }

  private Plan(Plan whole) {
    this.standard = whole.standard;
    this.scope = whole.scope;
    this.lists = whole.lists;
    this.rest = whole.rest.stream().filter(step -> step.question() == Question.DELTA).toList();
  }

  /** The records themselves only, and nothing of how a service answers other questions. */
  public Plan onlyLists() {
    return new Plan(this);
  }

  public Scope scope() {
    return scope;
  }

  /** The lists of all records. */
  public List<Step> lists() {
    return lists;
  }

  /** What is asked once the records are known. */
  public List<Step> rest() {
    return List.copyOf(rest);
  }

  /** One small request for each list, to find out whether a service can be asked at all. */
  public List<Request> preflight() {
    var bounds = new Bounds(scope.from(), scope.to());
    return lists.stream()
        .map(
            step -> {
              var parameters = new ArrayList<>(bounds.of(step.operation()));
              parameters.add(new Exchange.Parameter(LIMIT, "1"));
              String key = step.operation().key();
              return Asker.get(Question.LIMITED, key, new Paths().of(key), parameters);
            })
        .toList();
  }

  private Optional<Operation> operation(String key) {
    boolean may = scope.operations().isEmpty() || scope.operations().contains(key);
    return Optional.ofNullable(standard.operations().get(key)).filter(operation -> may);
  }

  private void addList(EntityType type) {
    operation("GET " + type.path())
        .ifPresent(
            list -> {
              add(Question.LIMITED, list, LIMIT);
              add(Question.LIMIT_ZERO, list, LIMIT);
              add(Question.FOREIGN_TOKEN, list, PAGE_TOKEN);
              add(Question.TOKEN_AND_FILTER, list, PAGE_TOKEN);
              addShown(list);
              valued(list, SORT_KEY).forEach(step -> rest.add(as(Question.SORTED, step)));
              filters(list).forEach(rest::add);
              rest.add(Step.of(Question.FILTERED_PAGES, list));
              rest.add(Step.of(Question.MALFORMED_FILTER, list));
            });
  }

  private void addById(EntityType type) {
    operation("GET " + type.path() + "/{id}")
        .ifPresent(
            byId -> {
              rest.add(Step.of(Question.BY_ID, byId));
              rest.add(Step.of(Question.UNKNOWN_ID, byId));
              rest.add(Step.of(Question.MALFORMED_ID, byId));
              addShown(byId);
            });
  }

  private void addLookup(EntityType type) {
    operation("POST " + type.path() + "/lookup")
        .ifPresent(
            lookup -> {
              keys(lookup).forEach(key -> rest.add(new Step(Question.LOOKUP, lookup, key)));
              rest.add(Step.of(Question.LOOKUP_UNKNOWN, lookup));
              addShown(lookup);
            });
  }

  /** What a record shows beyond itself. */
  private void addShown(Operation operation) {
    add(Question.NAMED, operation, NAMES);
    valued(operation, EXPAND).forEach(step -> rest.add(as(Question.EXPANDED, step)));
  }

  private void addDeleted() {
    operation(DELETED)
        .ifPresent(
            deleted -> {
              rest.add(Step.of(Question.DELETED, deleted));
              add(Question.DELETED, deleted, "after");
              valued(deleted, "entities").forEach(step -> rest.add(as(Question.DELETED, step)));
            });
  }

  private void addAccess() {
    lists.stream()
        .limit(1)
        .forEach(
            step ->
                scope
                    .atTheDoor()
                    .forEach(question -> rest.add(Step.of(question, step.operation()))));
  }

  /** Every filter by itself, and the values of it that a scenario needs. */
  private Stream<Step> filters(Operation list) {
    Stream<Step> each =
        list.parameters().stream()
            .map(Parameter::name)
            .filter(name -> !NO_FILTERS.contains(name))
            .map(name -> new Step(Question.FILTERED, list, name));
    Stream<Step> named =
        list.parameters().stream()
            .filter(parameter -> !NO_FILTERS.contains(parameter.name()))
            .flatMap(
                parameter -> parameter.codes().stream().map(code -> parameter.name() + "=" + code))
            .filter(scope.wanted().getOrDefault(list.key(), Set.of())::contains)
            .map(value -> new Step(Question.FILTERED, list, value));
    Stream<Step> kinds = valued(list, Combinations.KIND).map(step -> as(Question.FILTERED, step));
    return Stream.of(each, named, kinds).flatMap(steps -> steps).distinct();
  }

  private static Stream<Step> valued(Operation operation, String parameter) {
    return operation.parameters().stream()
        .filter(p -> p.name().equals(parameter))
        .flatMap(p -> p.codes().stream())
        .map(code -> new Step(Question.FILTERED, operation, parameter + "=" + code));
  }

  private static Step as(Question question, Step step) {
    return new Step(question, step.operation(), step.parameter());
  }

  private void add(Question question, Operation operation, String parameter) {
    if (has(operation, parameter)) {
      rest.add(new Step(question, operation, parameter));
    }
  }

  private List<String> keys(Operation lookup) {
    return lookup
        .body()
        .flatMap(schema -> Optional.ofNullable(standard.schemas().get(schema)))
        .map(schema -> List.copyOf(schema.attributes().keySet()))
        .orElse(List.of());
  }

  /** Whether a parameter says which records are wanted. */
  static boolean isFilter(Parameter parameter) {
    return !NO_FILTERS.contains(parameter.name()) && !parameter.required() && !parameter.inPath();
  }

  static boolean has(Operation operation, String parameter) {
    return operation.parameters().stream().anyMatch(p -> p.name().equals(parameter));
  }
}
