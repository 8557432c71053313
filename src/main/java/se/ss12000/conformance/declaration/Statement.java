package se.ss12000.conformance.declaration;

import java.util.List;

/**
 * What is said of one subject.
 *
 * @param percent in how many of the places where it could stand an attribute is filled; of a need,
 *     the least; -1 when nothing is said
 * @param codes values of a code list that occur, or are needed; empty when nothing is said
 * @param records number of records of a type; -1 when nothing is said
 */
public record Statement(Stand stand, Origin origin, int percent, List<String> codes, long records) {
  /** For a number of which nothing is said. */
  public static final int UNSAID = -1;

  public Statement {
    codes = List.copyOf(codes);
  }

  public static Statement of(Stand stand, Origin origin) {
    return new Statement(stand, origin, UNSAID, List.of(), UNSAID);
  }

  /** The same, said by whoever answers for the system. */
  Statement declared() {
    return stand == Stand.NOT_OBSERVED
        ? this
        : new Statement(stand, Origin.DECLARED, percent, codes, records);
  }
}
