package se.ss12000.conformance.crawl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.query.RefusedException;
import se.ss12000.conformance.query.Selection;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Standard;

/** Which other records have to be known to tell whether a filter is right. */
public final class Joined {
  private static final LocalDate ANY_DAY = LocalDate.EPOCH;
  private static final String NO_ID = "00000000-0000-4000-8000-000000000000";

  private Joined() {}

  /**
   * The entity types that a filter leads through.
   *
   * @param parameter a name, or a name with a value such as {@code groupType=Klass}
   */
  public static Set<String> types(Standard standard, Operation list, String parameter) {
    String[] parts = parameter.split("=", 2);
    try {
      var asked = new ArrayList<>(new Bounds(ANY_DAY, ANY_DAY).of(list));
      asked.removeIf(bound -> bound.name().equals(parts[0]));
      asked.add(new Parameter(parts[0], parts.length > 1 ? parts[1] : NO_ID));
      return Selection.of(standard, list, asked).needs();
    } catch (RefusedException e) {
      // What no id can be the value of leads to no other record.
      return Set.of();
    }
  }
}
