package se.ss12000.conformance.finding;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.text.Text;

/**
 * One thing that is asked for, that data or a service can get wrong.
 *
 * <p>Declared as a constant in the check that enforces it, so that everything about a rule is read
 * in one place. Rule ids are public: they appear in reports, scenarios and waivers, and are never
 * reused.
 *
 * @param title what the rule asks for
 * @param message what is wrong when it is broken, the wrong thing first
 * @param help what to do about it
 * @param examples how many examples of a breach a report needs
 */
public record Rule(
    String id,
    Severity severity,
    Basis basis,
    Text title,
    Text message,
    Text help,
    Examples examples) {
  private static final String ID = "AAA-000";

  /** How many examples of a breach a report needs; all of them are counted. */
  public enum Examples {
    /** As many as the user asked for. */
    MANY,
    /** One for each property: the others would say the same. */
    ONE_PER_PROPERTY
  }

  public Rule {
    if (!isId(id)) {
      throw new IllegalArgumentException("a rule id must look like REF-001: " + id);
    }
  }

  /** There are many rules, and no run needs a pattern before it knows them. */
  private static boolean isId(String id) {
    for (int i = 0; i < ID.length(); i++) {
      char first = ID.charAt(i);
      if (i >= id.length() || id.charAt(i) < first || id.charAt(i) > last(first)) {
        return false;
      }
    }
    return id.length() == ID.length();
  }

  private static char last(char first) {
    return switch (first) {
      case 'A' -> 'Z';
      case '0' -> '9';
      default -> first;
    };
  }

  public static Rule error(String id, Basis basis, Text title, Text message, Text help) {
    return new Rule(id, Severity.ERROR, basis, title, message, help, Examples.MANY);
  }

  public static Rule warning(String id, Basis basis, Text title, Text message, Text help) {
    return new Rule(id, Severity.WARNING, basis, title, message, help, Examples.MANY);
  }

  public static Rule note(String id, Basis basis, Text title, Text message, Text help) {
    return new Rule(id, Severity.NOTE, basis, title, message, help, Examples.MANY);
  }

  /** The same rule, of whose breaches a report shows one for each property. */
  public Rule oncePerProperty() {
    return new Rule(id, severity, basis, title, message, help, Examples.ONE_PER_PROPERTY);
  }

  /** What else it says follows from its id. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rule rule
        && id.equals(rule.id)
        && severity == rule.severity
        && examples == rule.examples;
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The area a rule belongs to, such as {@code REF-}. */
  public String area() {
    return id.substring(0, 4);
  }

  /**
   * Says that this rule was broken at a location.
   *
   * @param values fill the placeholders of the message: name, value, name, value; a value is a
   *     {@link Text} or something that is the same in every language, and never personal
   */
  public Finding at(Location location, Object... values) {
    Map<String, Text> named = new HashMap<>();
    for (int i = 0; i < values.length; i += 2) {
      Object value = values[i + 1];
      named.put(
          values[i].toString(), value instanceof Text text ? text : Text.same(value.toString()));
    }
    return new Finding(this, location, named, Text.NONE, Found.NOTHING, Text.NONE);
  }
}
