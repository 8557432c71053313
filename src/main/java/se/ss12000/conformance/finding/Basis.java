package se.ss12000.conformance.finding;

import se.ss12000.conformance.text.Text;

/** What a rule rests on. */
@SuppressWarnings("ImmutableEnumChecker") // A Text is two strings.
public enum Basis {
  /** The schemas of the standard's API description. */
  SCHEMA(Text.sv("standardens scheman").en("the schemas of the standard")),
  /** What the standard says about the API beside its schemas. */
  STANDARD(Text.sv("standardens text").en("the text of the standard")),
  /** A place where the standard contradicts itself, in the reading that was chosen. */
  ERRATUM(Text.sv("en tolkad motsägelse i standarden").en("an erratum of the standard")),
  /** RFC 8259, JSON. */
  JSON(Text.sv("JSON (RFC 8259)").en("JSON (RFC 8259)")),
  /** What Swedish schools and systems do. */
  PRACTICE(Text.sv("praxis").en("practice")),
  /** A published profile, which asks for more or for other things than the standard. */
  PROFILE(Text.sv("en publicerad profil").en("a published profile")),
  /** What the provider itself has declared. */
  DECLARATION(Text.sv("leverantörens egen deklaration").en("the provider's own declaration"));

  private final Text text;

  Basis(Text text) {
    this.text = text;
  }

  public Text text() {
    return text;
  }
}
