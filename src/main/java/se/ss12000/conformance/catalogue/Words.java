package se.ss12000.conformance.catalogue;

import se.ss12000.conformance.text.Text;

/** What the parts of an explanation are called, wherever it is shown. */
@SuppressWarnings("ImmutableEnumChecker") // A Text is two strings.
public enum Words {
  BASIS(Text.sv("Bygger på").en("Rests on")),
  LEVEL(Text.sv("Nivå").en("Level")),
  WHY(Text.sv("Varför").en("Why")),
  CAUSE(Text.sv("Trolig orsak").en("Likely cause")),
  HELP(Text.sv("Åtgärd").en("What to do")),
  MESSAGE(Text.sv("I rapporten").en("In reports")),
  TRIED(Text.sv("Prövas").en("Tried")),
  ON_DEMAND(
      Text.sv("bara med --all-rules, för det kostar mycket tid eller minne")
          .en("only with --all-rules, since it costs much time or memory")),
  WITH(Text.sv("Prövas med").en("Tried with")),
  CONFORMS(Text.sv("Följer regeln").en("Conforms")),
  BREAKS(Text.sv("Bryter mot regeln").en("Breaks it")),
  NO_TEXT(Text.sv("{bytes} byte som inte är text").en("{bytes} bytes that are not text"));

  private final Text text;

  Words(Text text) {
    this.text = text;
  }

  public Text text() {
    return text;
  }
}
