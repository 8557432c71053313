package se.ss12000.conformance.match;

import java.util.Locale;
import se.ss12000.conformance.text.Text;

/** Whether something that is needed is offered; worst last. */
@SuppressWarnings("ImmutableEnumChecker") // A Text is two strings.
public enum Fit {
  FITS(Text.sv("passar").en("fits")),
  /** Nobody knows. */
  UNSURE(Text.sv("osäkert").en("unsure")),
  MISSING(Text.sv("saknas").en("missing"));

  private final Text text;

  Fit(Text text) {
    this.text = text;
  }

  public Text text() {
    return text;
  }

  /** How it is written for machines. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The worse of two. */
  Fit or(Fit other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
