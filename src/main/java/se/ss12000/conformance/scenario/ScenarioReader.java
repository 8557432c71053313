package se.ss12000.conformance.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.Section;
import se.ss12000.conformance.yaml.YamlException;
import se.ss12000.conformance.yaml.YamlFile;

/** Reads scenario files, and refuses what it does not know. */
public final class ScenarioReader {
  private static final Text NO_VERSION =
      Text.sv("versionen {word} finns inte. {hint}").en("there is no version {word}. {hint}");
  private static final Text NOT_READABLE =
      Text.sv("scenariot {word} finns inte").en("there is no scenario {word}");
  private static final Text NO_SIGN =
      Text.sv("inget fills gäller {attribute}, så ingen kan veta om profilen berörs")
          .en("no fills asks for {attribute}, so nobody can know whether the profile is touched");
  private static final Text NO_MUST =
      Text.sv("scenariot har inget skall-krav, så det kan aldrig bedömas")
          .en("the scenario has no must, so it can never be judged");
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "extends",
          "title",
          "purpose",
          "process",
          "provider",
          "consumer",
          "versions",
          "profile",
          "note",
          "must",
          "should");

  private final Collection<String> versionNames;
  private final Vocabulary vocabulary;
  private final Bases bases;

  /** Finds what a scenario extends. */
  @FunctionalInterface
  public interface Bases {
    /** The scenario with an id, or in a file; nothing when there is none. */
    Optional<Scenario> find(String idOrFile) throws YamlException;
  }

  /**
   * @param standards the versions whose words are checked
   * @param versionNames the names of all versions there are
   * @param rules the ids of all rules there are; none where they need no check
   */
  public ScenarioReader(
      Collection<Standard> standards,
      Collection<String> versionNames,
      Set<String> rules,
      Bases bases) {
    this.versionNames = List.copyOf(versionNames);
    this.vocabulary = new Vocabulary(standards, versionNames, rules);
    this.bases = bases;
  }

  /**
   * Reads a file.
   *
   * @param name how faults name it
   * @throws YamlException with every fault of the file
   */
  public Scenario read(String name, byte[] content) throws YamlException {
    return read(YamlFile.read(name, content));
  }

  /**
   * Reads a file that is open.
   *
   * @throws YamlException with every fault of the file
   */
  public Scenario read(Section whole) throws YamlException {
    Section file = whole.onlyKeys(KEYS);
    Optional<Scenario> base = base(file.at("extends"));
    boolean extending = file.at("extends").isThere();
    List<String> versions =
        file.at("versions").isThere() || !extending
            ? versions(file.required("versions"))
            : base.map(Scenario::versions).orElse(List.of());
    Vocabulary words = vocabulary.of(versions);
    var requirements = new ArrayList<>(base.map(Scenario::requirements).orElse(List.of()));
    requirements.addAll(new RequirementReader(words, Level.MUST).read(file.at("must")));
    requirements.addAll(new RequirementReader(words, Level.SHOULD).read(file.at("should")));
    var scenario =
        new Scenario(
            file.required("id").text(),
            text(file, "title", base.map(Scenario::title)),
            text(file, "purpose", base.map(Scenario::purpose)),
            text(file, "process", base.map(Scenario::process)),
            text(file, "provider", base.map(Scenario::provider)),
            text(file, "consumer", base.map(Scenario::consumer)),
            versions,
            touchedBy(file.at("profile"), words, base),
            file.at("note").isThere()
                ? file.at("note").bilingual()
                : base.map(Scenario::note).orElse(Scenario.OUR_READING),
            requirements);
    if (scenario.isProfile() && !scenario.fills(scenario.touchedBy())) {
      file.at("profile").fault(NO_SIGN.with("attribute", scenario.touchedBy()));
    }
    if (scenario.requirements().stream().noneMatch(r -> r.level() == Level.MUST)) {
      file.fault(NO_MUST);
    }
    file.check();
    return scenario;
  }

  private Optional<Scenario> base(Section section) throws YamlException {
    if (section.text().isEmpty()) {
      return Optional.empty();
    }
    Optional<Scenario> base = bases.find(section.text());
    if (base.isEmpty()) {
      section.fault(NOT_READABLE.with("word", section.text()));
      section.check();
    }
    return base;
  }

  private static String touchedBy(Section profile, Vocabulary words, Optional<Scenario> base) {
    if (!profile.isThere()) {
      return base.map(Scenario::touchedBy).orElse("");
    }
    Section attribute = profile.onlyKeys(Set.of("touchedBy")).required("touchedBy");
    words.attribute(attribute, attribute.text());
    return attribute.text();
  }

  private List<String> versions(Section section) {
    return section.list().stream().map(v -> v.oneOf(versionNames, NO_VERSION)).toList();
  }

  private static Text text(Section file, String key, Optional<Text> inherited) {
    return inherited.isPresent() && !file.at(key).isThere()
        ? inherited.get()
        : file.required(key).bilingual();
  }
}
