package se.ss12000.conformance.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.standard.Reference;

/** Who is whose parent, for the references that must not lead back to where one started. */
final class Hierarchies {
  private final Map<Reference, Map<IdKey, IdKey>> parents = new HashMap<>();

  void add(Reference reference, IdKey child, IdKey parent) {
    parents.computeIfAbsent(reference, r -> new HashMap<>()).put(child, parent);
  }

  /** The records that lead back to themselves. */
  Map<Reference, Set<IdKey>> circles() {
    var circles = new HashMap<Reference, Set<IdKey>>();
    parents.forEach((reference, tree) -> circles.put(reference, circles(tree)));
    return circles;
  }

  private static Set<IdKey> circles(Map<IdKey, IdKey> tree) {
    var inCircle = new HashSet<IdKey>();
    var done = new HashSet<IdKey>();
    for (IdKey start : tree.keySet()) {
      var path = new LinkedHashSet<IdKey>();
      @Nullable IdKey here = start;
      while (here != null && !done.contains(here) && path.add(here)) {
        here = tree.get(here);
      }
      if (here != null && path.contains(here)) {
        boolean reached = false;
        for (IdKey step : path) {
          reached = reached || step.equals(here);
          if (reached) {
            inCircle.add(step);
          }
        }
      }
      done.addAll(path);
    }
    return inCircle;
  }
}
