package se.ss12000.conformance.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;

/** A string, number, true, false or null as JSON has it. */
public final class Literal {
  private Literal() {}

  /** The same as the value says of itself, for which it would set up all of Jackson. */
  public static String of(JsonNode value) {
    return value.isTextual() ? quoted(value.textValue()) : value.asText();
  }

  private static String quoted(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
