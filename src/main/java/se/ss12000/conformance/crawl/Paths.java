package se.ss12000.conformance.crawl;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.ss12000.conformance.standard.EntityType;

/** Where a service has its lists: as the standard writes it, or as it turned out. */
final class Paths {
  private final Map<String, String> found = new HashMap<>();

  /** The path of an operation such as {@code GET /persons}. */
  String of(String operation) {
    String path = operation.replaceFirst("^[A-Z]+ ", "");
    String collection = path.replaceFirst("(?<=.)/.*", "");
    String start = found.getOrDefault(collection, collection);
    String rest = path.substring(collection.length());
    return rest.isEmpty() ? start : start.replaceFirst("/$", "") + rest;
  }

  /** The path of an operation on one record. */
  String of(String operation, String id) {
    return of(operation).replace("{id}", id);
  }

  /** From now on, a collection is asked for elsewhere. */
  void found(EntityType type, String path) {
    found.put(type.path(), path);
  }

  /**
   * How the path of a collection may have been misspelt: by number, by case, by a slash behind it.
   */
  static List<String> variants(EntityType type) {
    String path = type.path();
    String name = type.name().substring(0, 1).toLowerCase(Locale.ROOT) + type.name().substring(1);
    return Stream.of(
            path + "s",
            path.replaceFirst("s$", ""),
            path + "/",
            "/" + name + "s",
            "/" + name,
            path.toLowerCase(Locale.ROOT))
        .filter(variant -> !variant.equals(path))
        .distinct()
        .toList();
  }
}
