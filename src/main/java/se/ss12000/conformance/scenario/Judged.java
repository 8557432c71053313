package se.ss12000.conformance.scenario;

import se.ss12000.conformance.text.Text;

/** How much of a scenario was judged; a verdict never stands without it. */
public enum Judged {
  DATA("data", Text.sv("endast data").en("data only")),
  READS("data+reads", Text.sv("endast läsning").en("read-only")),
  SERVICE("data+service", Text.sv("data och tjänst").en("data and service"));

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Text text;

  Judged(String code, Text text) {
    this.code = code;
    this.text = text;
  }

  /** How it is written in a report that programs read. */
  public String code() {
    return code;
  }

  public Text text() {
    return text;
  }
}
