package se.ss12000.conformance.scenario;

import se.ss12000.conformance.text.Text;

/** How a requirement turned out; worst first. */
@SuppressWarnings("ImmutableEnumChecker") // A Text is two strings.
public enum Outcome {
  FAILED(Text.sv("underkänt").en("failed")),
  /** Could not be judged. Never the same as passed. */
  INCONCLUSIVE(Text.sv("ej bedömt").en("not judged")),
  PASSED(Text.sv("godkänt").en("passed"));

  private final Text text;

  Outcome(Text text) {
    this.text = text;
  }

  public Text text() {
    return text;
  }
}
