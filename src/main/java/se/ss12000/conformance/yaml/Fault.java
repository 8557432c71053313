package se.ss12000.conformance.yaml;

import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Something wrong in a file that a person wrote. */
public record Fault(String file, Position position, Text message) {
  /** One line: file, line, column, what is wrong. */
  public String in(Language language) {
    String what = message.in(language).strip().replaceFirst("\\.$", "");
    return file + ":" + position.line() + ":" + position.column() + ": " + what;
  }
}
