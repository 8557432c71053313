package se.ss12000.conformance.declaration;

import java.util.Locale;
import se.ss12000.conformance.text.Text;

/** How it is known: the two are never mixed up. */
@SuppressWarnings("ImmutableEnumChecker") // A Text is two strings.
public enum Origin {
  /** Seen in a crawl or a delivery. */
  OBSERVED(Text.sv("observerat").en("observed")),
  /** Said by whoever answers for the system. */
  DECLARED(Text.sv("deklarerat").en("declared"));

  private final Text text;

  Origin(Text text) {
    this.text = text;
  }

  public Text text() {
    return text;
  }

  /** How it is written in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
