package se.ss12000.conformance.provider;

/** What can be wrong with a signed token. */
enum Flaw {
  /** It is no token, or lacks what it needs. */
  MALFORMED("the token cannot be read"),
  UNSIGNED("the token is not signed"),
  WRONG_KEY("the token was signed by somebody else"),
  EXPIRED("the token does not hold now"),
  WRONG_ISSUER("the token is not from the right issuer, or not for this audience"),
  WRONG_ORGANISATION("the token is for another organisation"),
  WRONG_LOCATION("the token does not give access to this address");

  private final String message;

  Flaw(String message) {
    this.message = message;
  }

  String message() {
    return message;
  }
}
