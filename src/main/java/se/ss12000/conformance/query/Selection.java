package se.ss12000.conformance.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.standard.Meaning;
import se.ss12000.conformance.standard.Meaning.Filter;
import se.ss12000.conformance.standard.Meaning.Relation;
import se.ss12000.conformance.standard.Meaning.Relations;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Standard;

/**
 * Which records a question asks for: by the parameters of a list, or by the keys of a lookup.
 *
 * <p>To tell it may have to go through other records, so it is prepared with all of them before it
 * is put to use.
 */
public final class Selection {
  private static final String RELATIONSHIP = "relationship";

  /** Marks what need not hold of one and the same object with anything else. */
  private static final String ALONE = "/";

  private final Set<String> own;
  private final Map<String, List<Asked>> asked;
  private final Map<String, Relation> kinds;
  private final boolean kindNamed;
  private final BinaryOperator<Belongs> together;

  /** A parameter with its values. */
  private record Asked(Filter filter, List<String> values) {}

  private Selection(
      Set<String> own,
      Map<String, List<Asked>> asked,
      Map<String, Relation> kinds,
      boolean kindNamed,
      BinaryOperator<Belongs> together) {
    this.own = own;
    this.asked = asked;
    this.kinds = kinds;
    this.kindNamed = kindNamed;
    this.together = together;
  }

  /**
   * What the parameters of a list ask for.
   *
   * @throws RefusedException when a parameter that the standard knows has a value that means
   *     nothing
   */
  public static Selection of(
      Standard standard, Operation operation, List<Exchange.Parameter> parameters)
      throws RefusedException {
    Admission.check(operation, parameters);
    return of(own(standard, operation), operation, parameters, Belongs::and);
  }

  /** The same without asking whether anything else has to be given. */
  static Selection alone(
      Standard standard, Operation operation, List<Exchange.Parameter> parameters)
      throws RefusedException {
    Admission.checkValues(operation, parameters);
    return of(own(standard, operation), operation, parameters, Belongs::and);
  }

  /** What the keys in the body of a lookup ask for: the records of any of them. */
  public static Selection ofKeys(Standard standard, Operation operation, JsonNode body) {
    var keys = new ArrayList<Exchange.Parameter>();
    body.properties()
        .forEach(
            key ->
                key.getValue()
                    .forEach(
                        value -> keys.add(new Exchange.Parameter(key.getKey(), value.asText()))));
    return of(own(standard, operation), operation, keys, Belongs::or);
  }

  private static Set<String> own(Standard standard, Operation operation) {
    return standard.typeOf(operation.key()).map(type -> Set.of(type.name())).orElse(Set.of());
  }

  private static Selection of(
      Set<String> own,
      Operation operation,
      List<Exchange.Parameter> parameters,
      BinaryOperator<Belongs> together) {
    var asked = new LinkedHashMap<String, List<Asked>>();
    Map<String, Relation> kinds = Map.of();
    boolean kindNamed = false;
    for (Map.Entry<String, Meaning> known : operation.meanings().entrySet()) {
      List<String> values = Admission.values(parameters, known.getKey());
      if (known.getValue() instanceof Relations relations) {
        kinds = new LinkedHashMap<>(relations.kinds());
        kindNamed = !values.isEmpty();
        kinds.keySet().removeIf(kind -> !values.isEmpty() && !values.contains(kind));
      } else if (known.getValue() instanceof Filter filter && !values.isEmpty()) {
        String each = filter.each().isEmpty() ? ALONE + known.getKey() : filter.each();
        asked.computeIfAbsent(each, key -> new ArrayList<>()).add(new Asked(filter, values));
      }
    }
    return new Selection(own, asked, kinds, kindNamed, together);
  }

  /** Whether everything is asked for. */
  public boolean isEverything() {
    return asked.isEmpty() && !kindNamed;
  }

  /** The entity types, besides the one asked for, whose records have to be known to tell. */
  public Set<String> needs() {
    Stream<String> filters =
        asked.values().stream()
            .flatMap(List::stream)
            .flatMap(one -> FilterCriterion.types(one.filter()));
    Stream<String> relations =
        asksForRelations() ? kinds.values().stream().map(Relation::in) : Stream.of();
    return Stream.concat(filters, relations)
        .filter(type -> !own.contains(type))
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean asksForRelations() {
    return kindNamed || asked.containsKey(RELATIONSHIP);
  }

  /**
   * Makes ready to tell, by going through other records as often as needed.
   *
   * @param records of at least the types that this {@link #needs}
   */
  public Chosen prepare(Records records) {
    var criteria = new ArrayList<Criterion>();
    asked.forEach(
        (each, filters) -> {
          if (!each.equals(RELATIONSHIP)) {
            criteria.add(criterion(each, criteria(filters, records)));
          }
        });
    if (asksForRelations()) {
      criteria.add(relations(records));
    }
    return json -> criteria.stream().map(c -> c.judge(json)).reduce(together).orElse(none());
  }

  /** Without a parameter everything is asked for; without a key nothing. */
  private Belongs none() {
    return together.apply(Belongs.NO, Belongs.YES) == Belongs.YES ? Belongs.NO : Belongs.YES;
  }

  private static List<Criterion> criteria(List<Asked> filters, Records records) {
    return filters.stream()
        .<Criterion>map(one -> FilterCriterion.of(one.filter(), one.values(), records))
        .toList();
  }

  private static Criterion criterion(String each, List<Criterion> all) {
    if (each.startsWith(ALONE)) {
      return all.get(0);
    }
    var path = AttributePath.of(each);
    return json -> path.in(json).stream().map(one -> all(all, one)).reduce(Belongs.NO, Belongs::or);
  }

  private static Belongs all(List<Criterion> criteria, JsonNode json) {
    return criteria.stream().map(c -> c.judge(json)).reduce(Belongs.YES, Belongs::and);
  }

  private Criterion relations(Records records) {
    List<Criterion> each = criteria(asked.getOrDefault(RELATIONSHIP, List.of()), records);
    List<RelationCriterion> relations =
        kinds.values().stream()
            .map(kind -> RelationCriterion.of(kind, kindNamed, each, records))
            .toList();
    return json -> relations.stream().map(kind -> kind.judge(json)).reduce(Belongs.NO, Belongs::or);
  }
}
