package se.ss12000.conformance.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.standard.Meaning.Filter;
import se.ss12000.conformance.standard.Meaning.Test;

/** What one parameter asks for. */
final class FilterCriterion implements Criterion {
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  private final Filter filter;
  private final List<String> values;
  private final Optional<Moment> bound;
  private final List<AttributePath> at;
  private final List<AttributePath> open;
  private final List<Way> sure = new ArrayList<>();
  private final List<Way> unsure = new ArrayList<>();

  /** A route, and what has to stand where it begins. */
  private record Way(Route route, Set<String> from) {
    boolean leads(JsonNode json) {
      return route.leads(json, from);
    }
  }

  private FilterCriterion(Filter filter, List<String> values) {
    this.filter = filter;
    this.values = List.copyOf(values);
    this.bound = values.stream().findFirst().flatMap(Moment::parse);
    this.at = paths(filter.at());
    this.open = paths(filter.open());
  }

  /** Those that lead through no other record. */
  private static List<AttributePath> paths(List<String> paths) {
    return paths.stream().filter(path -> !path.contains(">")).map(AttributePath::of).toList();
  }

  static FilterCriterion of(Filter filter, List<String> values, Records records) {
    var criterion = new FilterCriterion(filter, values);
    var named = new HashSet<>(values.stream().map(Keys::of).toList());
    switch (filter.test()) {
      case EQUALS -> criterion.leadTo(named, records);
      case DIRECTLY -> {
        criterion.leadTo(named, records);
        Set<String> below = Tree.of(records).under(named);
        filter.at().forEach(at -> criterion.unsure.add(way(at, below, records)));
      }
      case UNDER -> criterion.leadTo(Tree.of(records).under(named), records);
      case CONTAINS, AT_MOST, AT_LEAST, ABOVE, ABOVE_OR_AT, PERIOD_FROM, PERIOD_TO -> {
        // Nothing to look up: the record itself tells.
      }
    }
    return criterion;
  }

  /** The entity types that have to be gone through to tell. */
  static Stream<String> types(Filter filter) {
    Stream<String> joined =
        Stream.concat(filter.at().stream(), filter.related().stream())
            .flatMap(route -> Route.of(route).types());
    boolean tree = filter.test() == Test.UNDER || filter.test() == Test.DIRECTLY;
    return tree ? Stream.concat(Stream.of(Tree.TYPE), joined) : joined;
  }

  private void leadTo(Set<String> wanted, Records records) {
    filter.at().forEach(at -> sure.add(way(at, wanted, records)));
    filter.related().forEach(related -> unsure.add(way(related, wanted, records)));
  }

  private static Way way(String path, Set<String> wanted, Records records) {
    Route route = Route.of(path);
    return new Way(route, route.backwards(wanted, records));
  }

  @Override
  public Belongs judge(JsonNode json) {
    if (open.stream().anyMatch(path -> texts(json, path).isEmpty())) {
      return Belongs.EITHER;
    }
    return switch (filter.test()) {
      case EQUALS, DIRECTLY, UNDER -> reached(json);
      case CONTAINS -> Belongs.of(values.stream().allMatch(part -> contains(json, part)));
      case AT_MOST, AT_LEAST, ABOVE, ABOVE_OR_AT -> bounded(json);
      case PERIOD_FROM, PERIOD_TO -> period(json);
    };
  }

  private Belongs reached(JsonNode json) {
    if (sure.stream().anyMatch(way -> way.leads(json))) {
      return Belongs.YES;
    }
    return unsure.stream().anyMatch(way -> way.leads(json)) ? Belongs.EITHER : Belongs.NO;
  }

  private boolean contains(JsonNode json, String part) {
    String sought = part.toLowerCase(SWEDISH);
    return at.stream()
        .flatMap(path -> texts(json, path).stream())
        .anyMatch(text -> text.toLowerCase(SWEDISH).contains(sought));
  }

  /** A record without the date in question is always in the answer. */
  private Belongs bounded(JsonNode json) {
    List<String> texts = texts(json, at.get(0));
    return texts.isEmpty() ? Belongs.YES : against(texts.get(0), filter.test());
  }

  private Belongs period(JsonNode json) {
    Test test = filter.test() == Test.PERIOD_FROM ? Test.AT_LEAST : Test.AT_MOST;
    List<String> near = texts(json, at.get(0));
    List<String> far = texts(json, at.get(1));
    if (near.isEmpty() || far.isEmpty()) {
      return Belongs.EITHER;
    }
    Belongs whole = against(near.get(0), test);
    return whole == Belongs.NO ? against(far.get(0), test).and(Belongs.EITHER) : whole;
  }

  /** What is no moment, or one of another kind, cannot be compared. */
  private Belongs against(String text, Test test) {
    var found = Moment.parse(text);
    if (found.isEmpty() || bound.isEmpty() || found.get().day() != bound.get().day()) {
      return Belongs.EITHER;
    }
    int order = found.get().at().compareTo(bound.get().at());
    return switch (test) {
      case AT_MOST -> Belongs.of(order <= 0);
      case AT_LEAST -> Belongs.of(order >= 0);
      case ABOVE -> Belongs.of(order > 0);
      case ABOVE_OR_AT -> order == 0 ? Belongs.EITHER : Belongs.of(order > 0);
      case EQUALS, DIRECTLY, UNDER, CONTAINS, PERIOD_FROM, PERIOD_TO ->
          throw new IllegalStateException(test + " is no bound");
    };
  }

  private static List<String> texts(JsonNode json, AttributePath path) {
    var texts = new ArrayList<String>();
    path.in(json).forEach(value -> add(value, texts));
    return texts;
  }

  /** Null is how some leave out what they do not have. */
  private static void add(JsonNode value, List<String> texts) {
    if (!value.isNull() && !value.asText().isEmpty()) {
      texts.add(value.asText());
    }
  }
}
