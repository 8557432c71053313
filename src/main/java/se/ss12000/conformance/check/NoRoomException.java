package se.ss12000.conformance.check;

import se.ss12000.conformance.text.Text;

/** There is no room for what has to be remembered of the records. */
public final class NoRoomException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Text reason;

  NoRoomException(Text reason) {
    super(reason.en());
    this.reason = reason;
  }

  public Text reason() {
    return reason;
  }
}
