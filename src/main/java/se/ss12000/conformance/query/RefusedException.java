package se.ss12000.conformance.query;

import se.ss12000.conformance.text.Text;

/** A question that means nothing, and is to be answered with a 400. */
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  private final String parameter;
  private final transient Text reason;

  RefusedException(String parameter, Text reason) {
    super(parameter + ": " + reason.en());
    this.parameter = parameter;
    this.reason = reason;
  }

  /** The name of the parameter. */
  public String parameter() {
    return parameter;
  }

  /** Why, without the value, which may name somebody. */
  public Text reason() {
    return reason;
  }
}
