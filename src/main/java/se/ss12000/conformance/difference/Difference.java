package se.ss12000.conformance.difference;

import java.util.List;
import java.util.Map;
import se.ss12000.conformance.text.Text;

/**
 * One way in which a version differs from another.
 *
 * @param subject the operation or type it is about, such as {@code GET /persons} or {@code Person}
 * @param place the parameter, status or attribute within it; empty for the subject as a whole
 * @param title what the standard calls the attribute; empty for anything else
 * @param first what the first version has, in the words of JSON Schema; empty where it says
 *     nothing; of code lists the values, to be taken apart by {@link #codes}
 * @param second what the second version has
 */
public record Difference(
    Area area, Kind kind, String subject, String place, Text title, String first, String second) {
  /** The values that one of the versions has, where these are what differs. */
  public static List<String> codes(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(Terms.SEPARATOR, -1));
  }

  /** What differs, without saying where. */
  public Text sentence(String a, String b) {
    return kind.sentence()
        .with(
            Map.of(
                "a", Text.same(a),
                "b", Text.same(b),
                "first", Terms.of(kind, first),
                "second", Terms.of(kind, second)));
  }
}
