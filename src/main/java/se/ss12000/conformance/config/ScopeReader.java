package se.ss12000.conformance.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.waiver.Scope;
import se.ss12000.conformance.waiver.Waiver;
import se.ss12000.conformance.waiver.WaiverReader;
import se.ss12000.conformance.yaml.Section;
import se.ss12000.conformance.yaml.YamlException;

/** Reads what a service offers and declares, by the words of a version of the standard. */
public final class ScopeReader {
  private static final Text NO_TYPE =
      Text.sv("entitetstypen {word} finns inte. {hint}")
          .en("there is no entity type {word}. {hint}");
  private static final Text NO_OPERATION =
      Text.sv("operationen {word} finns inte. {hint}").en("there is no operation {word}. {hint}");
  private static final Text NO_ATTRIBUTE =
      Text.sv("attributet {word} finns inte i standarden. {hint}")
          .en("there is no attribute {word} in the standard. {hint}");
  private static final Text NO_EXTENSION =
      Text.sv("attributet {word} finns i standarden och är inget tillägg")
          .en("the attribute {word} is in the standard and no extension");
  private static final Text BOTH =
      Text.sv("attributet {word} kan inte både erbjudas och undanhållas")
          .en("the attribute {word} cannot be both offered and withheld");
  private static final Text NO_NAME =
      Text.sv("skriv entitetstyp och attribut, som Person.photo")
          .en("write entity type and attribute, such as Person.photo");

  /** The rules that a withheld attribute and an extension would break. */
  private static final List<String> ABSENCE = List.of("SCH-001", "SCH-019");

  private static final List<String> PRESENCE = List.of("SCH-015");

  private final Standard standard;
  private final WaiverReader deviations;
  private final List<Waiver> declared = new ArrayList<>();

  /** A reader, to be used once. */
  public ScopeReader(Standard standard, WaiverReader deviations) {
    this.standard = standard;
    this.deviations = deviations;
  }

  /**
   * Reads the scope of a configuration.
   *
   * @throws YamlException with every fault found
   */
  public DeclaredScope read(Configuration configuration) throws YamlException {
    Section section = configuration.file().at("scope");
    section.onlyKeys(
        Set.of("types", "operations", "offered", "withheld", "extensions", "deviations"));
    List<String> types = words(section.at("types"), resources(), NO_TYPE);
    List<String> operations =
        words(section.at("operations"), standard.operations().keySet(), NO_OPERATION);
    section.at("offered").list().forEach(this::known);
    refuseBoth(section);
    section.at("withheld").list().forEach(this::withheld);
    section.at("extensions").list().forEach(this::extension);
    section.at("deviations").list().forEach(item -> declared.add(deviations.declared(item)));
    var scope =
        new DeclaredScope(
            types,
            operations,
            section.at("offered").texts(),
            section.at("withheld").texts(),
            section.at("extensions").texts(),
            elsewhere(configuration.file().at("endpoint").at("elsewhere")),
            declared);
    section.check();
    return scope;
  }

  private Set<String> resources() {
    return Set.copyOf(standard.resources().map(EntityType::name).toList());
  }

  private static List<String> words(Section section, Set<String> known, Text unknown) {
    return section.list().stream().map(item -> item.oneOf(known, unknown)).toList();
  }

  private Map<String, String> elsewhere(Section section) {
    section.onlyKeys(resources());
    var addresses = new HashMap<String, String>();
    for (String name : section.keys()) {
      String address = EndpointReader.address(section.at(name));
      standard.type(name).ifPresent(type -> addresses.put(type.path(), address));
    }
    return addresses;
  }

  private void withheld(Section item) {
    known(item).ifPresent(type -> declare(item, ABSENCE, type, path(item, type)));
  }

  /** The type of an attribute that the standard has. */
  private Optional<EntityType> known(Section item) {
    Optional<EntityType> type = type(item);
    type.ifPresent(
        known -> {
          String path = path(item, known);
          if (standard.attribute(known, path).isEmpty()) {
            Text hint = DidYouMean.question(path, known.schema().attributes().keySet());
            item.fault(NO_ATTRIBUTE.with(Map.of("word", Text.same(path), "hint", hint)));
          }
        });
    return type;
  }

  private static void refuseBoth(Section section) {
    List<String> offered = section.at("offered").texts();
    section.at("withheld").list().stream()
        .filter(item -> offered.contains(item.text()))
        .forEach(item -> item.fault(BOTH.with("word", item.text())));
  }

  private void extension(Section item) {
    type(item)
        .ifPresent(
            type -> {
              String path = path(item, type);
              if (standard.attribute(type, path).isPresent()) {
                item.fault(NO_EXTENSION.with("word", path));
              }
              declare(item, PRESENCE, type, path);
            });
  }

  private Optional<EntityType> type(Section item) {
    String[] parts = item.text().split("\\.", 2);
    if (parts.length < 2 || parts[1].isEmpty()) {
      item.fault(NO_NAME);
      return Optional.empty();
    }
    Optional<EntityType> type = standard.type(parts[0]);
    if (type.isEmpty()) {
      Text hint = DidYouMean.question(parts[0], resources());
      item.fault(NO_TYPE.with(Map.of("word", Text.same(parts[0]), "hint", hint)));
    }
    return type;
  }

  private static String path(Section item, EntityType type) {
    return item.text().substring(type.name().length() + 1);
  }

  private void declare(Section item, List<String> rules, EntityType type, String path) {
    var scope = new Scope(type.name(), path, "", "");
    for (String rule : rules) {
      declared.add(new Waiver(rule, scope, "", "", Optional.empty(), item.faultOf(Text.NONE)));
    }
  }
}
