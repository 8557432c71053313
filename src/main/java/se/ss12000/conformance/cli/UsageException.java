package se.ss12000.conformance.cli;

import se.ss12000.conformance.text.Text;

/** The program was called in a way it cannot follow. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Text reason;

  UsageException(Text reason) {
    super(reason.en());
    this.reason = reason;
  }

  Text reason() {
    return reason;
  }
}
