package se.ss12000.conformance.provider;

/**
 * How news are sent.
 *
 * @param attempts how often to try until somebody takes them; 0 not to send them at all
 */
record Dispatch(String contentType, int attempts) {
  static final Dispatch USUAL = new Dispatch("application/json", 3);
}
