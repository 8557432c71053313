package se.ss12000.conformance.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.ss12000.conformance.payload.AttributePath;

/**
 * The way from a record to a value, which may lead through other records: {@code
 * activity>Activity.groups[]}.
 */
final class Route {
  private final AttributePath start;
  private final List<Hop> hops;

  private record Hop(String type, AttributePath path) {}

  private Route(AttributePath start, List<Hop> hops) {
    this.start = start;
    this.hops = List.copyOf(hops);
  }

  static Route of(String route) {
    String[] parts = route.split(">", -1);
    var hops = new ArrayList<Hop>();
    for (int i = 1; i < parts.length; i++) {
      int dot = parts[i].indexOf('.');
      hops.add(new Hop(parts[i].substring(0, dot), AttributePath.of(parts[i].substring(dot + 1))));
    }
    return new Route(AttributePath.of(parts[0]), hops);
  }

  /** The entity types it leads through. */
  Stream<String> types() {
    return hops.stream().map(Hop::type);
  }

  /** The entity type in which it ends, when it is not the one in which it begins. */
  String lastType(String own) {
    return hops.isEmpty() ? own : hops.get(hops.size() - 1).type();
  }

  AttributePath lastPath() {
    return hops.isEmpty() ? start : hops.get(hops.size() - 1).path();
  }

  /**
   * What has to stand at the beginning of the route for one of some values to stand at its end: a
   * set of ids for each step, found backwards.
   */
  Set<String> backwards(Set<String> wanted, Records records) {
    Set<String> sought = wanted;
    for (int i = hops.size() - 1; i >= 0; i--) {
      Hop hop = hops.get(i);
      var found = new HashSet<String>();
      Set<String> ends = sought;
      records.forEach(
          hop.type(),
          json -> {
            if (hits(json, hop.path(), ends)) {
              found.add(Keys.of(json));
            }
          });
      sought = found;
    }
    return sought;
  }

  /** Whether a record has one of the values that {@link #backwards} gave. */
  boolean leads(JsonNode json, Set<String> from) {
    return hits(json, start, from);
  }

  private static boolean hits(JsonNode json, AttributePath path, Set<String> wanted) {
    return path.in(json).stream().map(Keys::of).anyMatch(wanted::contains);
  }
}
