package se.ss12000.conformance.finding;

import java.util.Map;
import se.ss12000.conformance.text.Text;

/**
 * A rule broken at a location. A fact, in every language: the report chooses one.
 *
 * @param values what fills the placeholders of the rule's message, and nothing else
 * @param expected what should stand there, or nothing
 * @param hint what was probably meant, or nothing
 */
public record Finding(
    Rule rule, Location location, Map<String, Text> values, Text expected, Found found, Text hint) {
  public Finding {
    values = Map.copyOf(values);
    if (!values.keySet().equals(rule.message().placeholders())) {
      throw new IllegalArgumentException(
          rule.id() + " needs " + rule.message().placeholders() + " but got " + values.keySet());
    }
  }

  public Text message() {
    return rule.message().with(values);
  }

  public Finding expected(Text text) {
    return new Finding(rule, location, values, text, found, hint);
  }

  public Finding found(Found whatStands) {
    return new Finding(rule, location, values, expected, whatStands, hint);
  }

  public Finding hint(Text text) {
    return new Finding(rule, location, values, expected, found, text);
  }

  public Finding at(Location other) {
    return new Finding(rule, other, values, expected, found, hint);
  }
}
