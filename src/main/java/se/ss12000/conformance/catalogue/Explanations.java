package se.ss12000.conformance.catalogue;

import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.standard.Library;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.Section;
import se.ss12000.conformance.yaml.YamlException;
import se.ss12000.conformance.yaml.YamlFile;

/** Explains rules, from a file that comes with the program. */
public final class Explanations {
  private static final String FILE = "schemas/explanations.yaml";

  private final Map<String, Explanation> areas = new LinkedHashMap<>();
  private final Map<String, Explanation> rules = new LinkedHashMap<>();

  private Explanations(Section file) {
    Section areaSections = file.required("areas");
    for (String area : areaSections.keys()) {
      Section section = areaSections.at(area).onlyKeys(Set.of("title", "why", "cause"));
      areas.put(
          area,
          new Explanation(
              section.required("title").bilingual(),
              section.required("why").bilingual(),
              section.required("cause").bilingual()));
    }
    Section ruleSections = file.required("rules");
    for (String rule : ruleSections.keys()) {
      Section section = ruleSections.at(rule).onlyKeys(Set.of("why", "cause"));
      rules.put(
          rule,
          new Explanation(
              Text.NONE, section.at("why").bilingual(), section.at("cause").bilingual()));
    }
  }

  /** Those that come with the program. */
  public static Explanations load() {
    try {
      Section file = YamlFile.read(FILE, Library.read(FILE)).onlyKeys(Set.of("areas", "rules"));
      var explanations = new Explanations(file);
      file.check();
      return explanations;
    } catch (YamlException | NoSuchFileException e) {
      throw new IllegalStateException(FILE, e);
    }
  }

  /** In its own words; where it has none, in those of its area. */
  public Explanation of(Rule rule) {
    Explanation area = areas.get(rule.area());
    if (area == null) {
      throw new IllegalStateException(FILE + " lacks the area " + rule.area());
    }
    Explanation own = rules.getOrDefault(rule.id(), area);
    return new Explanation(
        area.area(),
        own.why().isEmpty() ? area.why() : own.why(),
        own.cause().isEmpty() ? area.cause() : own.cause());
  }

  /** The areas of rules, such as {@code REF-}, in order. */
  public Set<String> areas() {
    return areas.keySet();
  }

  /** The ids of the rules that have words of their own. */
  Set<String> explained() {
    return rules.keySet();
  }
}
