package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.PRACTICE;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.EntityCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** What is declared to be withheld is not given. */
public final class WithheldCheck implements EntityCheck {
  static final Rule GIVEN =
      Rule.warning(
          "DEC-001",
          PRACTICE,
          Text.sv("Det som deklareras som undanhållet bör inte lämnas ut")
              .en("What is declared as withheld should not be given"),
          Text.sv("{property} lämnas ut, fast det deklareras som undanhållet")
              .en("{property} is given, though it is declared as withheld"),
          Text.sv("Sluta lämna ut attributet, eller stryk det ur scope.withheld")
              .en("Stop giving the attribute, or take it out of scope.withheld"));

  private static final Text NOTHING = Text.sv("inget attribut").en("no attribute");

  private final List<DeclaredAttribute> withheld;
  private final Parts parts;

  /**
   * @param withheld attributes such as {@code Person.photo}
   */
  public WithheldCheck(Standard standard, Collection<String> withheld) {
    this.withheld = withheld.stream().map(DeclaredAttribute::of).toList();
    this.parts = new Parts(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(GIVEN);
  }

  @Override
  public boolean concerns(EntityType type) {
    return !withheld.isEmpty();
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return withheld.stream().anyMatch(attribute -> attribute.type().equals(type.name()))
        ? Evaluated.on(dataset.records(type))
        : Evaluated.NOTHING;
  }

  @Override
  public void check(Entity entity, Consumer<Finding> findings) {
    if (!withheld.isEmpty()) {
      for (Part part : parts.of(entity)) {
        check(part, findings);
      }
    }
  }

  private void check(Part part, Consumer<Finding> findings) {
    for (DeclaredAttribute attribute : withheld) {
      if (part.isA(attribute.type())) {
        attribute
            .path()
            .visit(
                part.json(),
                (pointer, value) -> findings.accept(part.wrong(GIVEN, pointer, NOTHING)));
      }
    }
  }
}
