package se.ss12000.conformance.check.declared;

import static se.ss12000.conformance.finding.Basis.DECLARATION;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.EntityCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.declaration.Declaration;
import se.ss12000.conformance.declaration.Stand;
import se.ss12000.conformance.declaration.Statement;
import se.ss12000.conformance.declaration.Subject;
import se.ss12000.conformance.declaration.Subject.Kind;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Records have nothing that was declared not to be given. */
public final class DeclaredRecordCheck implements EntityCheck {
  static final Rule WITHHELD =
      Rule.error(
          "DCL-012",
          DECLARATION,
          Text.sv("Attribut som deklareras som inte erbjudna ska inte lämnas")
              .en("Attributes that are declared as withheld must not be given"),
          Text.sv("{property} är deklarerat som inte erbjudet, men lämnas")
              .en("{property} is declared as withheld, but is given"),
          Text.sv("Sluta lämna attributet, eller ändra deklarationen")
              .en("Stop giving the attribute, or change the declaration"));
  static final Rule UNDECLARED =
      Rule.note(
              "DCL-013",
              DECLARATION,
              Text.sv("Attribut som lämnas kan deklareras")
                  .en("Attributes that are given can be declared"),
              Text.sv("{property} är inte deklarerat, men lämnas")
                  .en("{property} is not declared, but is given"),
              Text.sv("Deklarera attributet, om det är meningen att det ska lämnas")
                  .en("Declare the attribute if it is meant to be given"))
          .oncePerProperty();
  static final Rule OTHER_CODE =
      Rule.warning(
          "DCL-014",
          DECLARATION,
          Text.sv("Bara de kodvärden som deklareras bör förekomma")
              .en("Only the code values that are declared should occur"),
          Text.sv("{property} har ett annat värde än dem som deklarerats")
              .en("{property} has another value than those that were declared"),
          Text.sv("Deklarera alla värden som kan förekomma")
              .en("Declare every value that may occur"));

  /** What every record has, whether anybody says so or not. */
  private static final Set<String> ALWAYS = Set.of("id", "meta", "_embedded");

  private final Standard standard;
  private final Map<String, Expected> expected = new HashMap<>();

  /**
   * What is declared of a type.
   *
   * @param withheld paths of attributes
   * @param coded values by the path of the attribute
   * @param known names of attributes of records that anything is declared of; empty for all
   */
  private record Expected(
      List<AttributePath> withheld, Map<AttributePath, Set<String>> coded, Set<String> known) {}

  /**
   * @param declaration what the service was declared to be
   */
  public DeclaredRecordCheck(Standard standard, Declaration declaration) {
    this.standard = standard;
    Declaration declared = declaration.promised();
    standard.resources().forEach(type -> expected.put(type.name(), expected(type, declared)));
  }

  private static Expected expected(EntityType type, Declaration declared) {
    var withheld = new ArrayList<AttributePath>();
    var coded = new HashMap<AttributePath, Set<String>>();
    var known = new TreeSet<String>();
    for (Subject subject : subjects(type, declared)) {
      AttributePath path = AttributePath.of(subject.name());
      Statement said = declared.statement(subject).orElseThrow();
      known.add(path.steps().get(0).name());
      if (said.stand() == Stand.WITHHELD) {
        withheld.add(path);
      } else if (!said.codes().isEmpty()) {
        coded.put(path, Set.copyOf(said.codes()));
      }
    }
    return new Expected(withheld, coded, known);
  }

  private static List<Subject> subjects(EntityType type, Declaration declared) {
    return Stream.of(Kind.ATTRIBUTE, Kind.EXTENSION)
        .flatMap(kind -> declared.within(kind, type.name()).stream())
        .toList();
  }

  @Override
  public List<Rule> rules() {
    return List.of(WITHHELD, UNDECLARED, OTHER_CODE);
  }

  @Override
  public boolean isCostly() {
    return expected.values().stream().allMatch(type -> type.known().isEmpty());
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    Expected known = expected.get(type.name());
    if (known == null) {
      return Evaluated.NOTHING;
    }
    boolean concerned =
        rule.equals(WITHHELD)
            ? !known.withheld().isEmpty()
            : !(rule.equals(OTHER_CODE) ? known.coded().keySet() : known.known()).isEmpty();
    return concerned ? Evaluated.on(dataset.records(type)) : Evaluated.NOTHING;
  }

  @Override
  public void check(Entity entity, Consumer<Finding> findings) {
    Expected known = expected.get(entity.type().name());
    if (known == null || known.known().isEmpty() || !entity.json().isObject()) {
      return;
    }
    known.withheld().forEach(path -> withheld(entity, path, findings));
    known.coded().forEach((path, codes) -> coded(entity, path, codes, findings));
    for (Map.Entry<String, JsonNode> member : entity.json().properties()) {
      String name = member.getKey();
      if (!known.known().contains(name) && !ALWAYS.contains(name)) {
        undeclared(entity, Masked.name(name), findings);
      }
    }
  }

  private static void withheld(Entity entity, AttributePath path, Consumer<Finding> findings) {
    path.visit(
        entity.json(),
        (pointer, value) -> {
          if (!value.isNull() && !(value.isContainerNode() && value.isEmpty())) {
            Location location = Location.of(entity, pointer);
            findings.accept(WITHHELD.at(location, "property", location.property()));
          }
        });
  }

  private void coded(
      Entity entity, AttributePath path, Set<String> codes, Consumer<Finding> findings) {
    path.visit(
        entity.json(),
        (pointer, value) -> {
          Stream<JsonNode> values = value.isArray() ? elements(value) : Stream.of(value);
          if (values.anyMatch(v -> v.isTextual() && !codes.contains(v.textValue()))) {
            Location location = Location.of(entity, pointer);
            findings.accept(
                OTHER_CODE
                    .at(location, "property", location.property())
                    .expected(Text.same(String.join(", ", new TreeSet<>(codes))))
                    .found(found(entity, location, value)));
          }
        });
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    var elements = new ArrayList<JsonNode>();
    array.forEach(elements::add);
    return elements.stream();
  }

  private Found found(Entity entity, Location location, JsonNode value) {
    return new Found(
        Text.same(value.toString()), standard.isPersonal(entity.type(), location.property()));
  }

  private static void undeclared(Entity entity, String name, Consumer<Finding> findings) {
    Location location = Location.of(entity, name, "/" + name);
    findings.accept(UNDECLARED.at(location, "property", name));
  }
}
