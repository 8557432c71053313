package se.ss12000.conformance.catalogue;

import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.ss12000.conformance.standard.Library;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.Section;
import se.ss12000.conformance.yaml.YamlException;
import se.ss12000.conformance.yaml.YamlFile;

/** What we know to be asked of data and services, and how much of it the rules check. */
public record Coverage(List<Demand> demands) {
  private static final String FILE = "schemas/coverage.yaml";
  private static final Set<String> SOURCES =
      Set.of("protocol", "data-rules", "errata", "schema", "deviations");
  private static final Text NOT_CHECKED = Text.sv("Prövas inte: {why}").en("Not checked: {why}");
  private static final Text FIGURE =
      Text.sv("{checked} av {all} krav prövas av minst en regel.")
          .en("{checked} of {all} requirements are checked by at least one rule.");
  private static final Text EITHER =
      Text.sv("ange antingen rules eller because").en("give either rules or because");

  public Coverage {
    demands = List.copyOf(demands);
  }

  /**
   * One thing that is asked.
   *
   * @param id within the catalogue, such as {@code L3}
   * @param source where it is asked
   * @param asks what is asked, as a sentence without a full stop
   * @param rules ids of the rules that check it; none when no rule can
   * @param because why no rule can; nothing when one does
   */
  public record Demand(String id, String source, Text asks, List<String> rules, Text because) {
    public Demand {
      rules = List.copyOf(rules);
    }

    /** That no rule checks it, and why. */
    public Text unchecked() {
      return NOT_CHECKED.with("why", because);
    }
  }

  /** All that comes with the program. */
  public static Coverage load() {
    try {
      Section file = YamlFile.read(FILE, Library.read(FILE)).onlyKeys(SOURCES);
      var demands = new ArrayList<Demand>();
      for (String source : file.keys()) {
        file.at(source).list().forEach(section -> demands.add(demand(source, section)));
      }
      file.check();
      return new Coverage(demands);
    } catch (YamlException | NoSuchFileException e) {
      throw new IllegalStateException(FILE, e);
    }
  }

  private static Demand demand(String source, Section section) {
    section.onlyKeys(Set.of("id", "asks", "rules", "because"));
    if (section.at("because").isThere() != section.at("rules").list().isEmpty()) {
      section.fault(EITHER);
    }
    return new Demand(
        section.required("id").text(),
        source,
        section.required("asks").bilingual(),
        section.at("rules").texts(),
        section.at("because").bilingual());
  }

  /** How much of it the rules check, as a sentence. */
  public Text figure() {
    return FIGURE.with("checked", checked()).with("all", demands.size());
  }

  /** How many of the demands at least one rule checks. */
  public long checked() {
    return demands.stream().filter(demand -> !demand.rules().isEmpty()).count();
  }
}
