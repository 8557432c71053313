package se.ss12000.conformance.standard;

import java.util.Map;
import se.ss12000.conformance.text.Text;

/** What was given as a version of the standard is none. */
public final class VersionException extends Exception {
  private static final long serialVersionUID = 1;

  private static final Text NONE =
      Text.sv("{name} är ingen version av standarden: {fault}")
          .en("{name} is not a version of the standard: {fault}");

  private final transient Text reason;

  private VersionException(Text reason) {
    super(reason.en());
    this.reason = reason;
  }

  /**
   * @param fault what is wrong with the files, in the words of JSON
   */
  static VersionException of(String name, String fault) {
    return new VersionException(
        NONE.with(Map.of("name", Text.same(name), "fault", Text.same(fault))));
  }

  public Text reason() {
    return reason;
  }
}
