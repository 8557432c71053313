package se.ss12000.conformance.report.junit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ss12000.conformance.report.junit.Case.Mark;

/**
 * A suite of test cases.
 *
 * @param said what a reader should know about the suite as a whole, or empty
 */
record Suite(String name, List<Case> cases, String said) {
  Suite {
    cases = distinct(cases);
  }

  long count(Mark mark) {
    return cases.stream().filter(c -> c.mark() == mark).count();
  }

  /** Build servers take two cases of one name for the same case. */
  private static List<Case> distinct(List<Case> cases) {
    Map<String, Integer> seen = new HashMap<>();
    var distinct = new ArrayList<Case>();
    for (Case each : cases) {
      int times = seen.merge(each.name(), 1, Integer::sum);
      distinct.add(times == 1 ? each : each.named(each.name() + " (" + times + ")"));
    }
    return List.copyOf(distinct);
  }
}
