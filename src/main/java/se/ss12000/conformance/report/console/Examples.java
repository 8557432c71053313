package se.ss12000.conformance.report.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ss12000.conformance.report.ReportedFinding;

/** Which examples of a broken rule a terminal has room for. */
final class Examples {
  /** Of each entity type; an attribute that was not seen before is always shown. */
  private static final int ENOUGH = 5;

  private Examples() {}

  static List<ReportedFinding> chosenFrom(List<ReportedFinding> findings) {
    var chosen = new ArrayList<ReportedFinding>();
    Map<String, Integer> shown = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (ReportedFinding finding : findings) {
      boolean isNew = seen.add(finding.entityType() + " " + finding.property());
      if (isNew || shown.getOrDefault(finding.entityType(), 0) < ENOUGH) {
        shown.merge(finding.entityType(), 1, Integer::sum);
        chosen.add(finding);
      }
    }
    return chosen;
  }
}
