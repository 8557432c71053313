package se.ss12000.conformance.run;

import java.util.HashMap;
import java.util.Map;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.report.ReportedFinding;
import se.ss12000.conformance.text.Text;

/**
 * Masks the personal values of a report so that two of them can be told apart, and that is all.
 *
 * <p>Values of one shape are numbered as they come up. A number cannot be turned back into a value,
 * and equal input gives equal numbers, which a key that is thrown away would not. Local to one run.
 */
final class Masks {
  private final Map<Text, Map<Text, Integer>> numbers = new HashMap<>();

  /** Takes note of a value that will be masked. */
  void note(Text personal) {
    if (!personal.isEmpty()) {
      Map<Text, Integer> ofShape =
          numbers.computeIfAbsent(Masked.value(personal), shape -> new HashMap<>());
      ofShape.putIfAbsent(personal, ofShape.size() + 1);
    }
  }

  /** The finding with its value masked, if it is one that was noted. */
  ReportedFinding applied(ReportedFinding finding, Text personal) {
    if (personal.isEmpty()) {
      return finding;
    }
    Text shape = Masked.value(personal);
    Map<Text, Integer> ofShape = numbers.getOrDefault(shape, Map.of());
    return finding.finding(
        ofShape.size() <= 1 ? shape : Masked.value(personal, ofShape.getOrDefault(personal, 0)));
  }
}
