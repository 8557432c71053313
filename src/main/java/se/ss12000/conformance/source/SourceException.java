package se.ss12000.conformance.source;

import se.ss12000.conformance.text.Text;

/** Nothing at all could be read. */
public final class SourceException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Text reason;

  public SourceException(Text reason) {
    super(reason.en());
    this.reason = reason;
  }

  public Text reason() {
    return reason;
  }
}
