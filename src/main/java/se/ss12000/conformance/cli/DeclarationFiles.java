package se.ss12000.conformance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.ss12000.conformance.declaration.Declaration;
import se.ss12000.conformance.declaration.DeclarationReader;
import se.ss12000.conformance.declaration.Role;
import se.ss12000.conformance.scenario.Scenario;
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

  private final Clock clock;
  private final ScenarioShelf shelf;
  private final Map<String, Scenario> own = new LinkedHashMap<>();

  /** The declarations name scenarios that come with the program only. */
  DeclarationFiles(Clock clock) {
    this.clock = clock;
    var standards = Standards.names().stream().map(DeclarationFiles::standard).toList();
    this.shelf = new ScenarioShelf(standards, () -> rules(clock));
  }

  /**
   * Makes more scenarios known.
   *
   * @param files files of the user's own
   */
  DeclarationFiles and(List<String> files) throws YamlException {
    for (String file : files) {
      Scenario scenario = shelf.find(file);
      own.put(scenario.id(), scenario);
    }
    return this;
  }

  /** Makes scenarios known that have been read before. */
  DeclarationFiles knowing(Collection<Scenario> scenarios) {
    scenarios.forEach(scenario -> own.put(scenario.id(), scenario));
    return this;
  }

  /** The scenario that a declaration names. */
  Scenario scenario(String id) throws YamlException {
    Scenario known = own.get(id);
    return known == null ? shelf.find(id) : known;
  }

  /**
   * Reads a declaration.
   *
   * @throws UsageException when it cannot be read
   * @throws YamlException with every fault of the file
   */
  Declaration read(Path file) throws YamlException {
    List<String> scenarios =
        Stream.concat(ScenarioShelf.ids().stream(), own.keySet().stream()).toList();
    return new DeclarationReader(rules(clock), scenarios).read(file.toString(), content(file));
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
  Declaration read(Path file, Role role) throws YamlException {
    Declaration declaration = read(file);
    if (declaration.role() != role) {
      throw new UsageException(
          OTHER_ROLE.with("file", file).with("role", declaration.role().code()));
    }
    return declaration;
  }

  static Standard standard(Declaration declaration) {
    return standard(declaration.standard());
  }

  private static Standard standard(String name) {
    return Standards.load(name, Reading.ADOPTED);
  }

  /** The ids of all rules; every version has the same. */
  private static Set<String> rules(Clock clock) {
    Standard standard = standard(Standards.defaultName());
    return AllChecks.ruleIds(AllChecks.of(standard, StandardOptions.others(standard), clock));
  }
}
