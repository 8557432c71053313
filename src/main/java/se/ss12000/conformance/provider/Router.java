package se.ss12000.conformance.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Standard;

/** Finds the operation that a method and a path stand for. */
final class Router {
  static final String ID = "{id}";

  private final List<Operation> operations;

  /**
   * An operation, and what stands in the place of its id.
   *
   * @param operation empty when the path is known, but not with this method
   */
  record Match(Optional<Operation> operation, String id) {}

  Router(Standard standard) {
    this.operations = List.copyOf(standard.operations().values());
  }

  /**
   * Finds the operation of a path.
   *
   * @param path as the standard writes it; a slash at the end makes no difference
   * @return empty when there is no such path
   */
  Optional<Match> match(String method, String path) {
    var matches = new ArrayList<Operation>();
    for (Operation operation : operations) {
      if (fits(pathOf(operation), path)) {
        matches.add(operation);
      }
    }
    Optional<Operation> found =
        matches.stream()
            .filter(operation -> operation.key().startsWith(method + " "))
            // A lookup is no record with the id "lookup".
            .reduce((a, b) -> pathOf(a).endsWith(ID) ? b : a);
    return matches.isEmpty()
        ? Optional.empty()
        : Optional.of(new Match(found, found.map(o -> idIn(pathOf(o), path)).orElse("")));
  }

  private static String pathOf(Operation operation) {
    return operation.key().substring(operation.key().indexOf(' ') + 1);
  }

  private static boolean fits(String pattern, String path) {
    String[] expected = steps(pattern);
    String[] found = steps(path);
    boolean fits = expected.length == found.length;
    for (int i = 0; fits && i < expected.length; i++) {
      fits = expected[i].equals(ID) ? !found[i].isEmpty() : expected[i].equals(found[i]);
    }
    return fits;
  }

  private static String idIn(String pattern, String path) {
    String[] found = steps(path);
    return pattern.endsWith(ID) ? found[found.length - 1] : "";
  }

  private static String[] steps(String path) {
    return path.replaceFirst("/$", "").split("/", -1);
  }
}
