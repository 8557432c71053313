package se.ss12000.conformance.report;

import se.ss12000.conformance.text.Text;

/** Whether a finding counts. It is shown in any case. */
public enum Standing {
  /** It counts. */
  OPEN(Text.NONE),
  /** Known and accepted for a time: it does not count, and is said to be waived. */
  WAIVED(Text.sv("undantaget").en("waived")),
  /** Declared as a deviation or an extension: it does not count. */
  DECLARED(Text.sv("som deklarerat").en("as declared"));

  @SuppressWarnings("ImmutableEnumChecker")
  private final Text text;

  Standing(Text text) {
    this.text = text;
  }

  /** What it is called; nothing for what counts. */
  public Text text() {
    return text;
  }
}
