package se.ss12000.conformance.finding;

import se.ss12000.conformance.text.Text;

/** How badly a broken rule affects conformance. */
@SuppressWarnings("ImmutableEnumChecker") // A Text is two strings.
public enum Severity {
  /** The standard says "skall": the data or the service does not conform. */
  ERROR(Text.sv("fel").en("error"), Text.sv("fel").en("errors")),
  /** The standard says "bör", or consumers may have trouble: it conforms all the same. */
  WARNING(Text.sv("varning").en("warning"), Text.sv("varningar").en("warnings")),
  /** Worth knowing; never affects a verdict. */
  NOTE(Text.sv("upplysning").en("note"), Text.sv("upplysningar").en("notes"));

  private final Text one;
  private final Text many;

  Severity(Text one, Text many) {
    this.one = one;
    this.many = many;
  }

  public Text text() {
    return one;
  }

  /** What several of them are called. */
  public Text plural() {
    return many;
  }
}
