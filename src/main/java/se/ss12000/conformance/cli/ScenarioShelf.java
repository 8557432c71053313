package se.ss12000.conformance.cli;

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
import se.ss12000.conformance.scenario.Scenario;
import se.ss12000.conformance.scenario.ScenarioReader;
import se.ss12000.conformance.standard.Library;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

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
  private static final Comparator<String> ORDER =
      Comparator.comparing((String id) -> id.replaceAll("\\d+", ""))
          .thenComparingInt(id -> Integer.parseInt("0" + id.replaceAll("\\D", "")));

  private final Collection<Standard> standards;
  private final Set<String> rules;
  private final Map<String, byte[]> used = new TreeMap<>();
  private final List<String> open = new ArrayList<>();

  /**
   * @param standards the versions whose words the scenarios have to use
   * @param rules the ids of all rules
   */
  ScenarioShelf(Collection<Standard> standards, Set<String> rules) {
    this.standards = List.copyOf(standards);
    this.rules = Set.copyOf(rules);
  }

  /** The ids of the scenarios that come with the program. */
  static List<String> ids() {
    return Library.list(FOLDER).stream()
        .filter(name -> name.endsWith(ENDING))
        .map(name -> name.substring(0, name.length() - ENDING.length()))
        .sorted(ORDER)
        .toList();
  }

  /** The scenarios that come with the program, in order. */
  List<Scenario> all() throws YamlException {
    var scenarios = new ArrayList<Scenario>();
    for (String id : ids()) {
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
                            "hint", DidYouMean.question(idOrFile, ids())))));
  }

  /** Relative file names are meant from a folder: that of the file they stand in. */
  private Optional<Scenario> find(String idOrFile, Path folder) throws YamlException {
    Optional<String> id = ids().stream().filter(i -> i.equalsIgnoreCase(idOrFile)).findFirst();
    if (id.isPresent()) {
      return Optional.of(read(id.get() + ENDING, bundled(id.get()), folder));
    }
    Path file = folder.resolve(idOrFile).normalize();
    if (idOrFile.isEmpty() || !Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(file.toString(), Files.readAllBytes(file), file.resolveSibling("")));
    } catch (IOException e) {
      throw new UsageException(UNREADABLE.with("word", idOrFile));
    }
  }

  private Scenario read(String name, byte[] content, Path folder) throws YamlException {
    if (open.contains(name)) {
      throw new UsageException(CIRCLE.with("word", name));
    }
    used.put(name, content);
    open.add(name);
    try {
      return new ScenarioReader(standards, Standards.names(), rules, base -> find(base, folder))
          .read(name, content);
    } finally {
      open.remove(name);
    }
  }

  private static byte[] bundled(String id) {
    try {
      return Library.read(FOLDER + "/" + id + ENDING);
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
            sha.update(content);
          });
      return "sha256:" + HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
