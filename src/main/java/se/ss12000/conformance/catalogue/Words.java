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
  CONFORMS(Text.sv("Följer regeln").en("Conforms")),
  BREAKS(Text.sv("Bryter mot regeln").en("Breaks it")),
  NO_EXAMPLE(
      Text.sv("Inget dokument ensamt kan visa den här regeln.")
          .en("No document by itself can show this rule.")),
  NO_TEXT(Text.sv("{bytes} byte som inte är text").en("{bytes} bytes that are not text"));

  private final Text text;

  Words(Text text) {
    this.text = text;
  }

  public Text text() {
    return text;
  }
}
