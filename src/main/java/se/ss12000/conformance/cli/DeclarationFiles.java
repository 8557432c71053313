package se.ss12000.conformance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import se.ss12000.conformance.declaration.Declaration;
import se.ss12000.conformance.declaration.DeclarationReader;
import se.ss12000.conformance.declaration.Role;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/** Reads the declarations that a command is given. */
final class DeclarationFiles {
  private static final Text UNREADABLE =
      Text.sv("{file} finns inte eller går inte att läsa; kontrollera sökvägen")
          .en("{file} does not exist or is unreadable; check the path");
  private static final Text OTHER_ROLE =
      Text.sv("{file} är en deklaration av en {role}; här behövs den andra rollens")
          .en("{file} is the declaration of a {role}; that of the other role is needed here");

  private DeclarationFiles() {}

  /**
   * Reads a declaration.
   *
   * @throws UsageException when it cannot be read
   * @throws YamlException with every fault of the file
   */
  static Declaration read(Path file, Clock clock) throws YamlException {
    return new DeclarationReader(rules(clock), ScenarioShelf.ids())
        .read(file.toString(), content(file));
  }

  /**
   * The bytes of a file.
   *
   * @throws UsageException when it cannot be read
   */
  static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UsageException(UNREADABLE.with("file", file));
    }
  }

  /** Reads a declaration that must be of one role. */
  static Declaration read(Path file, Role role, Clock clock) throws YamlException {
    Declaration declaration = read(file, clock);
    if (declaration.role() != role) {
      throw new UsageException(
          OTHER_ROLE.with("file", file).with("role", declaration.role().code()));
    }
    return declaration;
  }

  static Standard standard(Declaration declaration) {
    return Standards.load(declaration.standard(), Reading.ADOPTED);
  }

  /** The ids of all rules; every version has the same. */
  static Set<String> rules(Clock clock) {
    Standard standard = Standards.load(Standards.defaultName(), Reading.ADOPTED);
    return AllChecks.ruleIds(AllChecks.of(standard, StandardOptions.others(standard), clock));
  }
}
