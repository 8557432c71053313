package se.ss12000.conformance.report.junit;

/**
 * One test case of a JUnit report.
 *
 * @param message one line on why it is not simply passed, or empty
 * @param type what kind of thing went wrong
 * @param details more on it, line by line
 */
record Case(String name, String group, Mark mark, String message, String type, String details) {
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

  Case named(String other) {
    return new Case(other, group, mark, message, type, details);
  }
}
