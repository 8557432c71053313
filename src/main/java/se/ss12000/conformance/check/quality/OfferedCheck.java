package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.PRACTICE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.DatasetCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.check.Memory;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** What is declared to be offered is there in some record, where all records were seen. */
public final class OfferedCheck implements DatasetCheck {
  static final Rule NEVER_THERE =
      Rule.warning(
              "DEC-002",
              PRACTICE,
              Text.sv("Det som deklareras som erbjudet bör finnas i någon post")
                  .en("What is declared as offered should be there in some record"),
              Text.sv("{property} deklareras som erbjudet, men finns inte i någon post")
                  .en("{property} is declared as offered, but no record has it"),
              Text.sv("Lämna ut attributet där det har ett värde, eller stryk det ur scope.offered")
                  .en("Give the attribute where it has a value, or take it out of scope.offered"))
          .oncePerProperty();

  private static final Text SOMEWHERE = Text.sv("ett värde i någon post").en("a value somewhere");
  private static final Text NOTHING = Text.sv("inget").en("nothing");

  private final List<DeclaredAttribute> offered;
  private final Parts parts;

  /** The offered attributes that were met. */
  private static final class Met {
    private final Set<DeclaredAttribute> attributes = new HashSet<>();
  }

  /**
   * @param offered attributes such as {@code Person.sex}
   */
  public OfferedCheck(Standard standard, Collection<String> offered) {
    this.offered = offered.stream().map(DeclaredAttribute::of).toList();
    this.parts = new Parts(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(NEVER_THERE);
  }

  @Override
  public boolean concerns(EntityType type) {
    return !offered.isEmpty();
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    if (of(type).findAny().isEmpty()) {
      return Evaluated.NOTHING;
    }
    return dataset.isWhole(type)
        ? Evaluated.on(dataset.records(type))
        : new Evaluated(0, dataset.doubt(type));
  }

  @Override
  public void learn(Entity entity, Memory memory) {
    if (!offered.isEmpty()) {
      Met met = memory.of(Met.class, room -> new Met());
      for (Part part : parts.of(entity)) {
        learn(part, met);
      }
    }
  }

  private void learn(Part part, Met met) {
    for (DeclaredAttribute attribute : offered) {
      if (part.isA(attribute.type()) && !met.attributes.contains(attribute)) {
        attribute
            .path()
            .visit(
                part.json(),
                (pointer, value) -> {
                  if (says(value)) {
                    met.attributes.add(attribute);
                  }
                });
      }
    }
  }

  private static boolean says(JsonNode value) {
    return value.isContainerNode() ? !value.isEmpty() : !value.isNull();
  }

  @Override
  public boolean suspects(Dataset dataset) {
    Met met = dataset.memory().of(Met.class, room -> new Met());
    return !met.attributes.containsAll(offered);
  }

  @Override
  public void check(Entity entity, Dataset dataset, Consumer<Finding> findings) {
    if (!dataset.isWhole(entity.type())) {
      return;
    }
    Met met = dataset.memory().of(Met.class, room -> new Met());
    of(entity.type())
        .filter(attribute -> !met.attributes.contains(attribute))
        .forEach(attribute -> findings.accept(finding(entity, attribute.name())));
  }

  private Stream<DeclaredAttribute> of(EntityType type) {
    return offered.stream().filter(attribute -> attribute.type().equals(type.name()));
  }

  private static Finding finding(Entity entity, String property) {
    return NEVER_THERE
        .at(Location.of(entity, property, ""), "property", property)
        .expected(SOMEWHERE)
        .found(new Found(NOTHING, false));
  }
}
