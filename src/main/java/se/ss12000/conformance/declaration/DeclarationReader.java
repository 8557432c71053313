package se.ss12000.conformance.declaration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.declaration.Statements.Entry;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.scenario.Vocabulary;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.waiver.Scope;
import se.ss12000.conformance.yaml.Section;
import se.ss12000.conformance.yaml.YamlException;
import se.ss12000.conformance.yaml.YamlFile;

/** Reads declarations, and refuses what it does not know. */
public final class DeclarationReader {
  private static final Text NO_SCENARIO =
      Text.sv("scenariot {word} finns inte. {hint}").en("there is no scenario {word}. {hint}");
  private static final Text NO_VERSION =
      Text.sv("versionen {word} finns inte. {hint}").en("there is no version {word}. {hint}");
  private static final Text ELSEWHERE =
      Text.sv("{operation} hör inte till {type}").en("{operation} does not belong to {type}");
  private static final Text NO_EXTENSION =
      Text.sv("attributet {word} finns i standarden och är inget tillägg")
          .en("the attribute {word} is in the standard and no extension");
  private static final Text NO_TYPE =
      Text.sv("entitetstypen {word} finns inte. {hint}")
          .en("there is no entity type {word}. {hint}");
  private static final Text NO_RULE =
      Text.sv("regeln {word} finns inte. {hint}").en("there is no rule {word}. {hint}");
  private static final Text NO_OPERATION =
      Text.sv("operationen {word} finns inte. {hint}").en("there is no operation {word}. {hint}");
  private static final Text NO_CODES =
      Text.sv("attributet {word} har ingen kodlista").en("the attribute {word} has no code list");
  private static final Set<String> TYPE_KEYS =
      Set.of("records", "operations", "attributes", "extensions");

  private final Set<String> rules;
  private final Collection<String> scenarios;

  /**
   * @param rules the ids of all rules
   * @param scenarios the ids of all scenarios
   */
  public DeclarationReader(Set<String> rules, Collection<String> scenarios) {
    this.rules = Set.copyOf(rules);
    this.scenarios = List.copyOf(scenarios);
  }

  /**
   * Reads a file.
   *
   * @param name how faults name it
   * @throws YamlException with every fault found
   */
  public Declaration read(String name, byte[] content) throws YamlException {
    Section file = YamlFile.read(name, content);
    List<String> roles = List.of(Role.PROVIDER.code(), Role.CONSUMER.code());
    String word = Statements.word(file.required("role"), roles);
    Role role = word.equals(Role.CONSUMER.code()) ? Role.CONSUMER : Role.PROVIDER;
    file.onlyKeys(
        role == Role.PROVIDER
            ? Set.of(
                "role",
                "name",
                "standard",
                "observed",
                "scenarios",
                "operations",
                "types",
                "deviations")
            : Set.of("role", "name", "standard", "scenarios", "operations", "types"));
    Section version = file.at("standard");
    if (!version.scalar().isEmpty() && !Standards.names().contains(version.scalar())) {
      version.fault(
          NO_VERSION
              .with("word", version.scalar())
              .with("hint", String.join(", ", Standards.names())));
    }
    file.check();
    String standard = version.isThere() ? version.scalar() : Standards.defaultName();
    var contents = new Contents(role, Standards.load(standard, Reading.ADOPTED));
    contents.read(file);
    var declaration =
        new Declaration(
            role,
            file.required("name").text(),
            standard,
            file.at("observed").text(),
            contents.statements,
            contents.deviations);
    file.check();
    return declaration;
  }

  /** What one file says. */
  private final class Contents {
    private final Standard standard;
    private final Statements reader;
    private final Role role;
    private final Vocabulary vocabulary;
    private final Map<Subject, Statement> statements = new LinkedHashMap<>();
    private final List<Deviation> deviations = new ArrayList<>();

    Contents(Role role, Standard standard) {
      this.role = role;
      this.standard = standard;
      this.reader = new Statements(role);
      this.vocabulary = new Vocabulary(List.of(standard), List.of(standard.name()), rules);
    }

    void read(Section file) {
      Statements.entries(file.at("scenarios")).forEach(this::scenario);
      Statements.entries(file.at("operations"))
          .forEach(entry -> operation(entry, Optional.empty(), reader.usual()));
      Statements.entries(file.at("types")).forEach(this::type);
      file.at("deviations").list().forEach(item -> deviations.add(deviation(item)));
    }

    private void scenario(Entry entry) {
      if (!scenarios.contains(entry.name())) {
        entry
            .place()
            .fault(
                NO_SCENARIO.with(
                    Map.of(
                        "word",
                        Text.same(entry.name()),
                        "hint",
                        DidYouMean.question(entry.name(), scenarios))));
      }
      boolean verdict = role == Role.PROVIDER && !entry.bare();
      statements.put(
          Subject.scenario(entry.name()),
          verdict ? verdict(entry.place()) : reader.read(entry, reader.usual(), Set.of()));
    }

    private Statement verdict(Section section) {
      boolean alone = section.isText();
      if (!alone) {
        section.onlyKeys(Set.of("verdict", "origin"));
      }
      List<String> words =
          List.of(
              Conformance.CONFORMANT.code(),
              Conformance.NOT_CONFORMANT.code(),
              Conformance.INCONCLUSIVE.code());
      String word = Statements.word(alone ? section : section.required("verdict"), words);
      Stand stand =
          switch (words.indexOf(word)) {
            case 0 -> Stand.OFFERED;
            case 1 -> Stand.WITHHELD;
            default -> Stand.NOT_OBSERVED;
          };
      return Statement.of(stand, alone ? Origin.DECLARED : reader.origin(section.at("origin")));
    }

    private void type(Entry entry) {
      vocabulary.type(entry.place(), entry.name());
      Optional<EntityType> type = standard.type(entry.name()).filter(EntityType::isResource);
      Statement said = reader.read(entry, reader.usual(), TYPE_KEYS);
      statements.put(Subject.type(entry.name()), said);
      if (type.isEmpty() || !entry.place().isObject()) {
        return;
      }
      Section inner = entry.place();
      Statements.entries(inner.at("operations")).forEach(e -> operation(e, type, said.stand()));
      Statements.entries(inner.at("attributes"))
          .forEach(e -> attribute(e, type.get(), said.stand()));
      Statements.entries(inner.at("extensions"))
          .forEach(e -> extension(e, type.get(), said.stand()));
    }

    private void operation(Entry entry, Optional<EntityType> type, Stand usual) {
      vocabulary.operation(entry.place(), entry.name());
      if (standard.operations().containsKey(entry.name())
          && !standard.typeOf(entry.name()).equals(type)) {
        entry
            .place()
            .fault(
                ELSEWHERE
                    .with("operation", entry.name())
                    .with("type", type.map(EntityType::name).orElse("operations")));
      }
      Statement said = reader.read(entry, usual, Set.of("parameters"));
      statements.put(Subject.operation(entry.name()), said);
      if (!entry.place().isObject()) {
        return;
      }
      for (Entry parameter : Statements.entries(entry.place().at("parameters"))) {
        vocabulary.parameter(parameter.place(), entry.name(), parameter.name());
        statements.put(
            Subject.parameter(entry.name(), parameter.name()),
            reader.read(parameter, said.stand(), Set.of()));
      }
    }

    private void attribute(Entry entry, EntityType type, Stand usual) {
      String full = type.name() + "." + entry.name();
      vocabulary.attribute(entry.place(), full);
      Statement said = reader.read(entry, usual, Set.of("percent", "codes"));
      boolean coded =
          standard.attribute(type, entry.name()).map(Attribute::codes).stream()
              .anyMatch(codes -> !codes.isEmpty());
      if (!said.codes().isEmpty() && !coded) {
        entry.place().at("codes").fault(NO_CODES.with("word", full));
      }
      if (coded && !said.codes().isEmpty()) {
        vocabulary.codes(entry.place().at("codes"), full, said.codes());
      }
      statements.put(Subject.attribute(type.name(), entry.name()), said);
    }

    private void extension(Entry entry, EntityType type, Stand usual) {
      if (standard.attribute(type, entry.name()).isPresent()) {
        entry.place().fault(NO_EXTENSION.with("word", type.name() + "." + entry.name()));
      }
      statements.put(
          Subject.extension(type.name(), entry.name()),
          reader.read(entry, usual, Set.of("percent")));
    }

    private Deviation deviation(Section item) {
      item.onlyKeys(Set.of("rule", "scope", "reason", "origin"));
      Section scope = item.at("scope").onlyKeys(Set.of("entityType", "property", "operation"));
      return new Deviation(
          item.required("rule").oneOf(rules, NO_RULE),
          new Scope(
              scope.at("entityType").oneOf(standard.types().keySet(), NO_TYPE),
              scope.at("property").text(),
              "",
              scope.at("operation").oneOf(standard.operations().keySet(), NO_OPERATION)),
          item.at("reason").text(),
          reader.origin(item.at("origin")));
    }
  }
}
