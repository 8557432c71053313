package se.ss12000.conformance.source;

import java.io.IOException;
import se.ss12000.conformance.payload.Malformed.Problem;
import se.ss12000.conformance.text.Text;

/** A document has bytes that are no UTF-8. */
final class NotText extends IOException {
  private static final long serialVersionUID = 1;

  private final Problem problem;
  private final long offset;
  private final transient Text found;

  /**
   * @param offset of the first such byte
   */
  NotText(Problem problem, long offset, Text found) {
    super(found.en());
    this.problem = problem;
    this.offset = offset;
    this.found = found;
  }

  Problem problem() {
    return problem;
  }

  long offset() {
    return offset;
  }

  Text found() {
    return found;
  }
}
