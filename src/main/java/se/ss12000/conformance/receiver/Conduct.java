package se.ss12000.conformance.receiver;

/** How the first notice is met; all others are answered with 200 at once. */
public enum Conduct {
  /** With 200, at once. */
  OK,
  /** With 500. */
  ERROR,
  /** With 200, but only after a while. */
  SLOW,
  /** Not at all. */
  HANG
}
