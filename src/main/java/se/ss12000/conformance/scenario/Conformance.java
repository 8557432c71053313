package se.ss12000.conformance.scenario;

import java.util.Collection;
import java.util.Locale;
import se.ss12000.conformance.text.Text;

/** What is concluded of a scenario, or of a whole run; worst first. */
@SuppressWarnings("ImmutableEnumChecker") // A Text is two strings.
public enum Conformance {
  NOT_CONFORMANT(Text.sv("UPPFYLLER INTE").en("NOT CONFORMANT")),
  INCONCLUSIVE(Text.sv("KUNDE INTE BEDÖMAS").en("INCONCLUSIVE")),
  CONFORMANT(Text.sv("UPPFYLLER").en("CONFORMANT"));

  /** How a conclusion follows from requirements; printed in every report. */
  public static final Text FORMULA =
      Text.sv(
              "Uppfyller: inget skall-krav underkänt och alla skall-krav bedömda. Uppfyller inte:"
                  + " minst ett skall-krav underkänt. Annars kunde scenariot inte bedömas."
                  + " Bör-krav avgör aldrig; de räknas vid sidan om.")
          .en(
              "Conformant: no must failed and every must was judged. Not conformant: at least one"
                  + " must failed. Otherwise inconclusive. A should never decides; it is counted"
                  + " beside.");

  private final Text text;

  Conformance(Text text) {
    this.text = text;
  }

  public Text text() {
    return text;
  }

  /** How it is written for machines: {@code not-conformant}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What follows from the outcomes of all requirements that decide. None of them proves nothing.
   */
  public static Conformance of(Collection<Outcome> deciding) {
    if (deciding.contains(Outcome.FAILED)) {
      return NOT_CONFORMANT;
    }
    return deciding.isEmpty() || deciding.contains(Outcome.INCONCLUSIVE)
        ? INCONCLUSIVE
        : CONFORMANT;
  }
}
