package se.ss12000.conformance.scenario;

import se.ss12000.conformance.text.Text;

/** How much a requirement weighs. */
@SuppressWarnings("ImmutableEnumChecker") // A Text is two strings.
public enum Level {
  /** Decides the verdict. */
  MUST(Text.sv("skall").en("must")),
  /** Is counted beside it. */
  SHOULD(Text.sv("bör").en("should"));

  private final Text text;

  Level(Text text) {
    this.text = text;
  }

  public Text text() {
    return text;
  }
}
