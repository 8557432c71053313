package se.ss12000.conformance.report;

import se.ss12000.conformance.text.Text;

/** What should be a report of ours, and cannot be read as one. */
public final class MalformedReportException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Text reason;

  /**
   * @param reason what is wrong and where, without a full stop
   */
  public MalformedReportException(Text reason) {
    super(reason.en());
    this.reason = reason;
  }

  public Text reason() {
    return reason;
  }
}
