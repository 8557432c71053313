package se.ss12000.conformance.report.junit;

import se.ss12000.conformance.payload.Position;

/**
 * One test case of a JUnit report.
 *
 * @param file what to open to see it, or empty
 * @param message one line on why it is not simply passed, or empty
 * @param type what kind of thing went wrong
 * @param details more on it, line by line
 */
record Case(
    String name,
    String group,
    Mark mark,
    String message,
    String type,
    String details,
    String file,
    Position position) {
  /** What a build server makes of a case. */
  enum Mark {
    PASSED(""),
    FAILURE("failure"),
    ERROR("error"),
    SKIPPED("skipped");

    private final String element;

    Mark(String element) {
      this.element = element;
    }

    String element() {
      return element;
    }
  }

  Case(String name, String group, Mark mark, String message, String type, String details) {
    this(name, group, mark, message, type, details, "", Position.UNKNOWN);
  }

  Case at(String path, Position place) {
    return new Case(name, group, mark, message, type, details, path, place);
  }

  Case named(String other) {
    return new Case(other, group, mark, message, type, details, file, position);
  }
}
