package se.ss12000.conformance.config;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.ss12000.conformance.config.Configuration.Judging;
import se.ss12000.conformance.config.Configuration.Limits;
import se.ss12000.conformance.config.Configuration.Reporting;
import se.ss12000.conformance.config.Configuration.Window;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.Section;
import se.ss12000.conformance.yaml.YamlException;
import se.ss12000.conformance.yaml.YamlFile;

/** Reads configurations, and refuses what it does not know. */
public final class ConfigurationReader {
  /** More than anybody needs, and still a number that can be counted to. */
  private static final int MOST = 1_000_000_000;

  private static final Text NO_VERSION =
      Text.sv("versionen {word} finns inte; det finns {names}")
          .en("there is no version {word}; there are {names}");
  private static final Text NO_WORD =
      Text.sv("{word} går inte; här väntas {names}").en("{word} will not do; {names} is expected");
  private static final Text NO_DATE =
      Text.sv("här ska ett datum stå, som 2026-08-17")
          .en("a date must stand here, such as 2026-08-17");
  private static final Text BACKWARDS = Text.sv("to ligger före from").en("to lies before from");
  private static final Text NO_ID =
      Text.sv("här ska id för en testperson stå, ett UUID")
          .en("the id of a test person must stand here, a UUID");
  private static final Pattern UUID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
  private static final Set<String> KEYS =
      Set.of(
          "standard",
          "reading",
          "language",
          "scenarios",
          "complete",
          "requireVerdict",
          "failOn",
          "waivers",
          "reports",
          "rulesUrl",
          "window",
          "limits",
          "endpoint",
          "scope",
          "writes");

  private final Collection<String> versions;

  /**
   * @param versions the names of all versions of the standard there are
   */
  public ConfigurationReader(Collection<String> versions) {
    this.versions = List.copyOf(versions);
  }

  /**
   * Reads a file; its scope remains to be read by the words of a standard.
   *
   * @param name how faults name it
   * @throws YamlException with every fault found
   */
  public Configuration read(String name, byte[] content) throws YamlException {
    Section file = YamlFile.read(name, content).onlyKeys(KEYS);
    var configuration =
        new Configuration(
            judging(file),
            new Reporting(
                file.at("reports").texts(),
                word(file.at("failOn"), List.of("error", "warning", "never")),
                word(file.at("language"), List.of("sv", "en")),
                file.at("rulesUrl").text()),
            window(file.at("window").onlyKeys(Set.of("from", "to"))),
            limits(file.at("limits")),
            EndpointReader.read(file.at("endpoint")),
            testPersons(file.at("writes").onlyKeys(Set.of("testPersons"))),
            file);
    file.check();
    return configuration;
  }

  private Judging judging(Section file) {
    String standard = file.at("standard").scalar();
    if (!standard.isEmpty() && !versions.contains(standard)) {
      file.at("standard").fault(named(NO_VERSION, standard, versions));
    }
    return new Judging(
        standard,
        word(file.at("reading"), List.of("adopted", "literal")),
        file.at("scenarios").texts(),
        file.at("waivers").text(),
        file.at("complete").truth(),
        file.at("requireVerdict").truth());
  }

  private static String word(Section section, List<String> words) {
    String word = section.text();
    if (!word.isEmpty() && !words.contains(word)) {
      section.fault(named(NO_WORD, word, words));
    }
    return word;
  }

  private static Text named(Text text, String word, Collection<String> words) {
    return text.with("word", word).with("names", String.join(", ", words));
  }

  private static List<String> testPersons(Section section) {
    for (Section person : section.at("testPersons").list()) {
      if (!UUID.matcher(person.text()).matches()) {
        person.fault(NO_ID);
      }
    }
    return section.at("testPersons").texts();
  }

  private static Window window(Section section) {
    LocalDate from = date(section.at("from"));
    LocalDate to = date(section.at("to"));
    if (section.at("from").isThere() && section.at("to").isThere() && to.isBefore(from)) {
      section.at("to").fault(BACKWARDS);
    }
    return new Window(section.at("from").text(), section.at("to").text());
  }

  private static LocalDate date(Section section) {
    try {
      return section.isThere() ? LocalDate.parse(section.text()) : LocalDate.EPOCH;
    } catch (DateTimeParseException e) {
      section.fault(NO_DATE);
      return LocalDate.EPOCH;
    }
  }

  private static Limits limits(Section section) {
    section.onlyKeys(
        Set.of(
            "requestsPerSecond", "requests", "timeoutSeconds", "minutes", "sample", "maxFindings"));
    return new Limits(
        number(section.at("requestsPerSecond"), 1),
        number(section.at("requests"), 1),
        number(section.at("timeoutSeconds"), 1),
        number(section.at("minutes"), 1),
        number(section.at("sample"), 0),
        number(section.at("maxFindings"), 0));
  }

  private static String number(Section section, int least) {
    return section.isThere() ? Integer.toString(section.number(least, MOST, least)) : "";
  }
}
