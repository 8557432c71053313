package se.ss12000.conformance.cli;

/** What the program tells its caller by its exit code. */
enum ExitCode {
  CONFORMANT(0),
  NOT_CONFORMANT(1),
  WRONG_USE(2),
  NOT_JUDGED(3),
  FAULT(4);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
