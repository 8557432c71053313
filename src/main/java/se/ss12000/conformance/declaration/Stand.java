package se.ss12000.conformance.declaration;

import java.util.Locale;
import se.ss12000.conformance.text.Text;

/** What is said of something: the first three by a provider, the others by a consumer. */
@SuppressWarnings("ImmutableEnumChecker") // A Text is two strings.
public enum Stand {
  OFFERED(Text.sv("erbjuds").en("offered")),
  /** The provider does not have it, or does not give it. */
  WITHHELD(Text.sv("erbjuds inte").en("withheld")),
  /** Nobody knows; least of all that it is not offered. */
  NOT_OBSERVED(Text.sv("inte observerat").en("not observed")),
  MUST(Text.sv("skall").en("must")),
  SHOULD(Text.sv("bör").en("should"));

  private final Text text;

  Stand(Text text) {
    this.text = text;
  }

  public Text text() {
    return text;
  }

  /** How it is written in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
