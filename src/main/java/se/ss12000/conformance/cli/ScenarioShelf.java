package se.ss12000.conformance.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import se.ss12000.conformance.scenario.Scenario;
import se.ss12000.conformance.scenario.ScenarioReader;
import se.ss12000.conformance.standard.Library;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;
import se.ss12000.conformance.yaml.YamlFile;

/** Finds scenarios: those that come with the program, and files of the user's own. */
final class ScenarioShelf {
  private static final Text UNKNOWN =
      Text.sv("det finns varken ett scenario eller en fil som heter {word}. {hint}")
          .en("there is neither a scenario nor a file named {word}. {hint}");
  private static final Text UNREADABLE =
      Text.sv("scenariofilen {word} går inte att läsa")
          .en("the scenario file {word} is unreadable");
  private static final Text CIRCLE =
      Text.sv("scenariofilen {word} bygger på sig själv")
          .en("the scenario file {word} extends itself");
  private static final String FOLDER = "scenarios";
  private static final String ENDING = ".yaml";

  /** C.2 comes before C.10. */
  private static Comparator<String> order() {
    return Comparator.comparing((String id) -> id.replaceAll("\\d+", ""))
        .thenComparingInt(id -> Integer.parseInt("0" + id.replaceAll("\\D", "")));
  }

  private final Map<String, JsonNode> packed = Library.packed(FOLDER);
  private final List<String> ids;
  private final List<String> versions = Standards.names();
  private final Collection<Standard> standards;
  private final Supplier<Set<String>> rules;
  private final Map<String, Supplier<byte[]>> used = new TreeMap<>();
  private final List<String> open = new ArrayList<>();

  /**
   * @param standards the versions whose words the scenarios have to use
   * @param rules gives the ids of all rules, where words are to be checked
   */
  ScenarioShelf(Collection<Standard> standards, Supplier<Set<String>> rules) {
    this.standards = List.copyOf(standards);
    this.rules = rules;
    this.ids = packed.isEmpty() ? ids() : packed.keySet().stream().map(ScenarioShelf::id).toList();
  }

  /** Whether the build has packed what comes with the program. */
  boolean isPacked() {
    return !packed.isEmpty();
  }

  /** The ids of the scenarios that come with the program. */
  static List<String> ids() {
    return Library.list(FOLDER).stream()
        .filter(name -> name.endsWith(ENDING))
        .map(ScenarioShelf::id)
        .sorted(order())
        .toList();
  }

  /** The ids of the scenarios that come with the program, in order. */
  List<String> known() {
    return ids;
  }

  /** The scenarios that come with the program, in order. */
  List<Scenario> all() throws YamlException {
    var scenarios = new ArrayList<Scenario>();
    for (String id : ids) {
      scenarios.add(find(id));
    }
    return scenarios;
  }

  /**
   * A scenario by its id or file.
   *
   * @throws UsageException when there is none
   */
  Scenario find(String idOrFile) throws YamlException {
    return find(idOrFile, Path.of(""))
        .orElseThrow(
            () ->
                new UsageException(
                    UNKNOWN.with(
                        Map.of(
                            "word", Text.same(idOrFile),
                            "hint", DidYouMean.question(idOrFile, ids)))));
  }

  /** Relative file names are meant from a folder: that of the file they stand in. */
  private Optional<Scenario> find(String idOrFile, Path folder) throws YamlException {
    Optional<String> id = ids.stream().filter(i -> i.equalsIgnoreCase(idOrFile)).findFirst();
    if (id.isPresent()) {
      return Optional.of(bundled(id.get() + ENDING, folder));
    }
    Path file = folder.resolve(idOrFile).normalize();
    if (idOrFile.isEmpty() || !Files.exists(file)) {
      return Optional.empty();
    }
    try {
      byte[] content = Files.readAllBytes(file);
      String name = file.toString();
      return Optional.of(read(name, () -> content, Optional.empty(), file.resolveSibling("")));
    } catch (IOException e) {
      throw new UsageException(UNREADABLE.with("word", idOrFile));
    }
  }

  private Scenario bundled(String name, Path folder) throws YamlException {
    return read(name, () -> content(name), Optional.ofNullable(packed.get(name)), folder);
  }

  private Scenario read(String name, Supplier<byte[]> content, Optional<JsonNode> tree, Path folder)
      throws YamlException {
    if (open.contains(name)) {
      throw new UsageException(CIRCLE.with("word", name));
    }
    used.put(name, content);
    open.add(name);
    try {
      ScenarioReader.Bases bases = base -> find(base, folder);
      // What comes with the program was checked before, so that nothing has to be checked against.
      boolean sound = tree.isPresent() && standards.stream().allMatch(Standard::bundled);
      return new ScenarioReader(
              sound ? List.of() : standards, versions, sound ? Set.of() : rules.get(), bases)
          .read(
              tree.isPresent()
                  ? YamlFile.of(name, tree.get(), content)
                  : YamlFile.read(name, content.get()));
    } finally {
      open.remove(name);
    }
  }

  private static String id(String name) {
    return name.substring(0, name.length() - ENDING.length());
  }

  private static byte[] content(String name) {
    try {
      return Library.read(FOLDER + "/" + name);
    } catch (NoSuchFileException e) {
      throw new IllegalStateException(e);
    }
  }

  /** SHA-256 over the names and contents of all files that were read. */
  String digest() {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      used.forEach(
          (name, content) -> {
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            sha.update(content.get());
          });
      return "sha256:" + HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
