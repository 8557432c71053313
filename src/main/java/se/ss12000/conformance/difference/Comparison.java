package se.ss12000.conformance.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Finds how a version differs from another. */
public final class Comparison {
  private final Standard first;
  private final Standard second;
  private final List<Difference> differences = new ArrayList<>();

  private Comparison(Standard first, Standard second) {
    this.first = first;
    this.second = second;
  }

  /** How the first differs from the second: operations, then types, in the second's order. */
  public static List<Difference> of(Standard first, Standard second) {
    var comparison = new Comparison(first, second);
    comparison.compareOperations();
    comparison.compareTypes();
    return List.copyOf(comparison.differences);
  }

  private void compareOperations() {
    var operations = new OperationComparison(differences::add);
    for (String key : both(second.operations().keySet(), first.operations().keySet())) {
      if (compared(
          Area.OPERATION, key, first.operations().keySet(), second.operations().keySet())) {
        operations.compare(operation(first, key), operation(second, key));
      }
    }
  }

  private static Operation operation(Standard standard, String key) {
    return Objects.requireNonNull(standard.operations().get(key));
  }

  private void compareTypes() {
    var attributes = new AttributeComparison(first, second, differences::add);
    Set<String> types = both(second.types().keySet(), first.types().keySet());
    for (String name : types) {
      if (compared(Area.TYPE, name, first.types().keySet(), second.types().keySet())) {
        attributes.compare(name);
      }
    }
    var shared = new TreeSet<>(first.schemas().keySet());
    shared.retainAll(second.schemas().keySet());
    shared.removeAll(types);
    shared.forEach(attributes::compare);
  }

  /** Whether both have it, so that there is more to compare. */
  private boolean compared(
      Area area, String name, Collection<String> firsts, Collection<String> seconds) {
    boolean missing = !firsts.contains(name);
    if (missing || !seconds.contains(name)) {
      Kind kind = missing ? Kind.MISSING : Kind.EXTRA;
      differences.add(new Difference(area, kind, name, "", Text.NONE, "", ""));
      return false;
    }
    return true;
  }

  static Set<String> both(Collection<String> names, Collection<String> more) {
    var both = new LinkedHashSet<>(names);
    both.addAll(more);
    return both;
  }
}
