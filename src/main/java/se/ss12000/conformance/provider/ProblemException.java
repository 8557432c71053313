package se.ss12000.conformance.provider;

/** A request that is answered with an error. */
final class ProblemException extends Exception {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String code;

  ProblemException(int status, String code, String message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  Reply reply() {
    return Reply.error(status, code, String.valueOf(getMessage()));
  }

  static ProblemException malformedId() {
    return new ProblemException(400, "malformed-id", "the id is not a UUID");
  }
}
