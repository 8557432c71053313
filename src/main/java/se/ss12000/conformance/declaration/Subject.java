package se.ss12000.conformance.declaration;

import se.ss12000.conformance.text.Text;

/**
 * Something that can be offered or needed.
 *
 * @param of the operation of a parameter, the entity type of an attribute; otherwise empty
 * @param name as the standard writes it; {@code expand=duties} where the values of a parameter are
 *     different things to ask for
 */
public record Subject(Kind kind, String of, String name) {
  private static final Text WITH = Text.sv("{of} med {name}").en("{of} with {name}");

  /** What kinds of things there are. */
  public enum Kind {
    SCENARIO,
    TYPE,
    OPERATION,
    PARAMETER,
    ATTRIBUTE,
    EXTENSION
  }

  public static Subject scenario(String id) {
    return new Subject(Kind.SCENARIO, "", id);
  }

  public static Subject type(String name) {
    return new Subject(Kind.TYPE, "", name);
  }

  public static Subject operation(String key) {
    return new Subject(Kind.OPERATION, "", key);
  }

  public static Subject parameter(String operation, String name) {
    return new Subject(Kind.PARAMETER, operation, name);
  }

  public static Subject attribute(String type, String path) {
    return new Subject(Kind.ATTRIBUTE, type, path);
  }

  public static Subject extension(String type, String path) {
    return new Subject(Kind.EXTENSION, type, path);
  }

  /** How it is called. */
  public Text text() {
    return switch (kind) {
      case SCENARIO, TYPE, OPERATION -> Text.same(name);
      case PARAMETER -> WITH.with("of", of).with("name", name);
      case ATTRIBUTE, EXTENSION -> Text.same(of + "." + name);
    };
  }

  /** Whether a parameter that is asked for is this one, or this is one of its values. */
  public boolean isMeantBy(String parameter) {
    return name.equals(parameter) || name.startsWith(parameter + "=");
  }
}
