package se.ss12000.conformance.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.standard.Meaning;
import se.ss12000.conformance.standard.Meaning.Filter;
import se.ss12000.conformance.standard.Meaning.Relation;
import se.ss12000.conformance.standard.Meaning.Relations;
import se.ss12000.conformance.standard.Operation;

/** Values from the data that may be worth filtering by. */
final class Candidates {
  /** How many different values are remembered: enough to find some that split the records. */
  private static final int SEEN = 2_000;

  /** How many values are tried: each costs a pass over the records that a filter leads through. */
  private static final int TRIED = 9;

  private static final int PART = 3;
  private static final String RELATIONSHIP = "relationship";

  private final Operation operation;
  private final String type;
  private final Records records;

  Candidates(Operation operation, String type, Records records) {
    this.operation = operation;
    this.type = type;
    this.records = records;
  }

  List<String> of(Meaning meaning) {
    if (meaning instanceof Relations relations) {
      return List.copyOf(relations.kinds().keySet());
    }
    if (!(meaning instanceof Filter filter)) {
      return List.of();
    }
    List<String> found = List.copyOf(found(filter));
    return switch (filter.test()) {
      case CONTAINS -> parts(spread(found));
      case UNDER, DIRECTLY -> withAncestors(found);
      case EQUALS, AT_MOST, AT_LEAST, ABOVE, ABOVE_OR_AT, PERIOD_FROM, PERIOD_TO -> spread(found);
    };
  }

  /** What stands where the filter looks, sorted; instants as they are written. */
  private Set<String> found(Filter filter) {
    var found = new TreeSet<String>();
    if (filter.each().equals(RELATIONSHIP)) {
      relations().forEach(relation -> find(relation, filter.at().get(0), found));
      return found;
    }
    var routes = new ArrayList<>(filter.at());
    routes.addAll(filter.related());
    for (String path : routes) {
      Route route = Route.of(filter.each().isEmpty() ? path : filter.each() + "." + path);
      find(route.lastType(type), route.lastPath(), found);
    }
    return found;
  }

  private List<Relation> relations() {
    return operation.meanings().values().stream()
        .filter(Relations.class::isInstance)
        .map(meaning -> ((Relations) meaning).kinds())
        .map(Map::values)
        .flatMap(kinds -> kinds.stream())
        .toList();
  }

  private void find(Relation relation, String attribute, Set<String> found) {
    String prefix = relation.each().isEmpty() ? "" : relation.each() + ".";
    String path = attribute.equals("organisation") ? relation.organisation() : prefix + attribute;
    find(relation.in(), AttributePath.of(path), found);
  }

  private void find(String in, AttributePath path, Set<String> found) {
    records.forEach(
        in,
        json -> {
          if (found.size() < SEEN) {
            path.in(json).forEach(value -> add(value, found));
          }
        });
  }

  private static void add(JsonNode value, Set<String> found) {
    String key = Keys.of(value);
    if (!value.isNull() && !key.isEmpty()) {
      found.add(key);
    }
  }

  /** Some from all over: neither only the first nor only the last. */
  private static List<String> spread(List<String> sorted) {
    var some = new LinkedHashSet<String>();
    for (int i = 1; i <= TRIED && !sorted.isEmpty(); i++) {
      some.add(sorted.get((int) ((long) i * sorted.size() / (TRIED + 1))));
    }
    return List.copyOf(some);
  }

  /** The beginnings and ends of names, in the other case. */
  private static List<String> parts(List<String> names) {
    var parts = new LinkedHashSet<String>();
    Locale swedish = Locale.forLanguageTag("sv");
    for (String name : names) {
      int cut = Math.min(PART, name.length());
      parts.add(name.substring(0, cut).toUpperCase(swedish));
      parts.add(name.substring(name.length() - cut).toUpperCase(swedish));
    }
    return List.copyOf(parts);
  }

  /** Organisations that have others below them first: they tell how deep the filter goes. */
  private List<String> withAncestors(List<String> found) {
    var candidates = new LinkedHashSet<String>();
    Tree tree = Tree.of(records);
    tree.withChildren().stream().sorted().limit(TRIED).forEach(candidates::add);
    candidates.addAll(spread(found));
    return List.copyOf(candidates);
  }
}
