package se.ss12000.conformance.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.standard.Meaning;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Standard;

/** The order that a sort key asks for. */
public final class Ordering {
  private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
  private static final String DESCENDING = "Desc";

  private final List<AttributePath> paths;
  private final int direction;
  private final Collator swedish = collator(SWEDISH, Collator.TERTIARY);

  /** The ways in which names may be sorted, none of which the standard prescribes. */
  private final List<Comparator<String>> usual =
      List.of(
          collator(SWEDISH, Collator.PRIMARY)::compare,
          collator(Locale.ROOT, Collator.PRIMARY)::compare,
          Comparator.naturalOrder(),
          Comparator.comparing(text -> text.toLowerCase(SWEDISH)));

  private Ordering(List<String> paths, int direction) {
    this.paths = paths.stream().map(AttributePath::of).toList();
    this.direction = direction;
  }

  /**
   * The order of a sort key.
   *
   * @return empty when the operation has no such sort key
   */
  public static Optional<Ordering> of(Standard standard, Operation operation, String sortkey) {
    return Optional.ofNullable(standard.operations().get(operation.key()))
        .flatMap(known -> known.meaning("sortkey"))
        .filter(Meaning.Order.class::isInstance)
        .map(meaning -> ((Meaning.Order) meaning).keys().get(sortkey))
        .map(paths -> new Ordering(paths, sortkey.endsWith(DESCENDING) ? -1 : 1));
  }

  private static Collator collator(Locale locale, int strength) {
    Collator collator = Collator.getInstance(locale);
    collator.setStrength(strength);
    return collator;
  }

  /** One strict order: names as in Swedish, what is missing last, ties by id. */
  public int compare(JsonNode a, JsonNode b) {
    for (AttributePath path : paths) {
      String left = text(a, path);
      String right = text(b, path);
      if (left.isEmpty() || right.isEmpty()) {
        if (left.isEmpty() != right.isEmpty()) {
          return left.isEmpty() ? 1 : -1;
        }
        continue;
      }
      int order = direction * strictly(left, right);
      if (order != 0) {
        return order;
      }
    }
    return Keys.of(a).compareTo(Keys.of(b));
  }

  private int strictly(String left, String right) {
    Optional<Moment> first = Moment.parse(left);
    Optional<Moment> second = Moment.parse(right);
    return first.isPresent() && second.isPresent()
        ? first.get().at().compareTo(second.get().at())
        : swedish.compare(left, right);
  }

  /**
   * Whether one record may come before another: false only where every usual way to sort says that
   * it comes after. Ties, what is missing, and how several attributes make one name are left open.
   */
  public boolean mayStandBefore(JsonNode a, JsonNode b) {
    if (paths.size() > 1) {
      return true;
    }
    String left = text(a, paths.get(0));
    String right = text(b, paths.get(0));
    if (left.isEmpty() || right.isEmpty()) {
      return true;
    }
    Optional<Moment> first = Moment.parse(left);
    Optional<Moment> second = Moment.parse(right);
    if (first.isPresent() && second.isPresent()) {
      return direction * first.get().at().compareTo(second.get().at()) <= 0;
    }
    return usual.stream().anyMatch(way -> direction * way.compare(left, right) <= 0);
  }

  private static String text(JsonNode json, AttributePath path) {
    List<JsonNode> values = path.in(json);
    return values.isEmpty() || values.get(0).isNull() ? "" : values.get(0).asText();
  }
}
