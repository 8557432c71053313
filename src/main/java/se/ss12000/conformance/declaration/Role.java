package se.ss12000.conformance.declaration;

import java.util.Locale;
import se.ss12000.conformance.text.Text;

/** Whose declaration it is. */
@SuppressWarnings("ImmutableEnumChecker") // A Text is two strings.
public enum Role {
  /** Says what it offers. */
  PROVIDER(Text.sv("Vad {name} erbjuder").en("What {name} offers")),
  /** Says what it needs. */
  CONSUMER(Text.sv("Vad {name} behöver").en("What {name} needs"));

  private final Text title;

  Role(Text title) {
    this.title = title;
  }

  public Text title(String name) {
    return title.with("name", name);
  }

  /** How it is written in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
