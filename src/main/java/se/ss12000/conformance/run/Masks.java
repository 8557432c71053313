package se.ss12000.conformance.run;

import java.util.HashMap;
import java.util.Map;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.report.ReportedFinding;
import se.ss12000.conformance.text.Text;

/**
 * Masks the personal values of a report so that two of them can be told apart, and that is all.
 *
 * <p>Values of one mask are numbered as they come up. A number cannot be turned back into a value,
 * and equal input gives equal numbers, which a key that is thrown away would not. Local to one run.
 */
final class Masks {
  private final Map<Text, Map<Text, Integer>> numbers = new HashMap<>();
  private final Map<String, Map<String, Integer>> ids = new HashMap<>();

  /** Takes note of a value that will be masked. */
  void note(Text personal) {
    if (!personal.isEmpty()) {
      number(numbers.computeIfAbsent(Masked.value(personal), mask -> new HashMap<>()), personal);
    }
  }

  /** Takes note of an id, which is masked when it may tell who somebody is. */
  void note(String id) {
    if (!Masked.id(id).equals(id)) {
      number(ids.computeIfAbsent(Masked.id(id), mask -> new HashMap<>()), id);
    }
  }

  private static <T> void number(Map<T, Integer> ofMask, T value) {
    ofMask.putIfAbsent(value, ofMask.size() + 1);
  }

  /** The finding with its value masked, if it is one that was noted. */
  ReportedFinding applied(ReportedFinding finding, Text personal) {
    if (personal.isEmpty()) {
      return finding;
    }
    Text mask = Masked.value(personal);
    Map<Text, Integer> ofMask = numbers.getOrDefault(mask, Map.of());
    return finding.finding(
        ofMask.size() <= 1 ? mask : Masked.value(personal, ofMask.getOrDefault(personal, 0)));
  }

  /** An id as it is shown. */
  String applied(String id) {
    String mask = Masked.id(id);
    Map<String, Integer> ofMask = ids.getOrDefault(mask, Map.of());
    return ofMask.size() <= 1 ? mask : mask + " #" + ofMask.getOrDefault(id, 0);
  }
}
