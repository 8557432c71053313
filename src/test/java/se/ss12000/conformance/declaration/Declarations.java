package se.ss12000.conformance.declaration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import se.ss12000.conformance.yaml.YamlException;

/** Declarations as if they had been read from files. */
public final class Declarations {
  private Declarations() {}

  /** What a file says that begins with the role and a name. */
  public static Declaration of(Role role, String rest) {
    try {
      return read("role: " + role.code() + "\nname: skola.example\n" + rest);
    } catch (YamlException e) {
      throw new IllegalArgumentException(rest, e);
    }
  }

  public static Declaration provider(String rest) {
    return of(Role.PROVIDER, rest);
  }

  public static Declaration consumer(String rest) {
    return of(Role.CONSUMER, rest);
  }

  static Declaration read(String text) throws YamlException {
    return new DeclarationReader(Set.of("API-041", "SCH-001"), List.of("C.1", "C.13"))
        .read("d.yaml", text.getBytes(UTF_8));
  }
}
