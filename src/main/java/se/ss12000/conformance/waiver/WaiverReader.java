package se.ss12000.conformance.waiver;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.Section;
import se.ss12000.conformance.yaml.YamlException;
import se.ss12000.conformance.yaml.YamlFile;

/** Reads deviations that are known, and refuses what it does not know. */
public final class WaiverReader {
  private static final Text NO_RULE =
      Text.sv("regeln {word} finns inte. {hint}").en("there is no rule {word}. {hint}");
  private static final Text NO_TYPE =
      Text.sv("entitetstypen {word} finns inte. {hint}")
          .en("there is no entity type {word}. {hint}");
  private static final Text NO_OPERATION =
      Text.sv("operationen {word} finns inte. {hint}").en("there is no operation {word}. {hint}");
  private static final Text NO_DATE =
      Text.sv("här ska ett datum stå, som 2027-06-30")
          .en("a date must stand here, such as 2027-06-30");
  private static final Text EXPIRED =
      Text.sv(
              "undantaget för {rule} gällde till och med {date}; åtgärda felet eller besluta på nytt")
          .en("the waiver of {rule} held until {date}; mend the fault, or decide again");
  private static final Text UNMATCHED =
      Text.sv("undantaget för {rule} träffar ingenting; ta bort det")
          .en("the waiver of {rule} matches nothing; remove it");
  private static final Text NO_WAIVERS =
      Text.sv("filen har inga undantag").en("the file has no waivers");

  private final Standard standard;
  private final Set<String> rules;
  private final LocalDate today;

  /**
   * @param rules the ids of all rules there are
   */
  public WaiverReader(Standard standard, Set<String> rules, LocalDate today) {
    this.standard = standard;
    this.rules = Set.copyOf(rules);
    this.today = today;
  }

  /**
   * Reads a file of waivers.
   *
   * @param name how faults name it
   * @throws YamlException with every fault of the file; that one has expired is a fault too
   */
  public List<Waiver> read(String name, byte[] content) throws YamlException {
    Section file = YamlFile.read(name, content).onlyKeys(Set.of("waivers"));
    List<Section> entries = file.required("waivers").list();
    if (entries.isEmpty()) {
      file.fault(NO_WAIVERS);
    }
    List<Waiver> waivers = entries.stream().map(this::waiver).toList();
    file.check();
    return waivers;
  }

  private Waiver waiver(Section entry) {
    entry.onlyKeys(Set.of("rule", "scope", "reason", "owner", "expires"));
    LocalDate expires = expiry(entry, entry.required("expires"));
    return waiver(entry, entry.required("owner").text(), Optional.of(expires));
  }

  /** What a service declares: it has no owner, and does not expire. */
  public Waiver declared(Section entry) {
    entry.onlyKeys(Set.of("rule", "scope", "reason"));
    return waiver(entry, "", Optional.empty());
  }

  private Waiver waiver(Section entry, String owner, Optional<LocalDate> expires) {
    String rule = entry.required("rule").oneOf(rules, NO_RULE);
    return new Waiver(
        rule,
        scope(entry.at("scope")),
        entry.required("reason").text(),
        owner,
        expires,
        entry.at("rule").faultOf(UNMATCHED.with("rule", rule)));
  }

  private Scope scope(Section section) {
    section.onlyKeys(Set.of("entityType", "property", "id", "operation"));
    return new Scope(
        section.at("entityType").oneOf(standard.types().keySet(), NO_TYPE),
        section.at("property").text(),
        section.at("id").text(),
        section.at("operation").oneOf(standard.operations().keySet(), NO_OPERATION));
  }

  private LocalDate expiry(Section entry, Section section) {
    String date = section.text();
    try {
      LocalDate expires = date.isEmpty() ? today : LocalDate.parse(date);
      if (expires.isBefore(today)) {
        section.fault(EXPIRED.with("rule", entry.at("rule").text()).with("date", date));
      }
      return expires;
    } catch (DateTimeParseException e) {
      section.fault(NO_DATE);
      return today;
    }
  }
}
