package se.ss12000.conformance.check.reference;

import static se.ss12000.conformance.finding.Basis.STANDARD;

import java.util.List;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.DatasetCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.check.ReferencePaths;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reference;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Organisations form a tree: none may be its own ancestor. */
public final class CircleCheck implements DatasetCheck {
  static final Rule CIRCLE =
      Rule.error(
          "REF-005",
          STANDARD,
          Text.sv("Organisationer ska bilda ett träd").en("Organisations must form a tree"),
          Text.sv("{property} leder i en cirkel tillbaka till posten själv")
              .en("{property} leads in a circle back to the record itself"),
          Text.sv("Rätta den överordnade organisationen så att kedjan slutar hos huvudmannen")
              .en("Mend the parent so that the chain ends with the school organiser"));

  private static final Text ANOTHER =
      Text.sv("en organisation som inte ligger under posten")
          .en("an organisation that is not below the record");

  private final ReferencePaths paths;

  public CircleCheck(Standard standard) {
    this.paths = new ReferencePaths(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(CIRCLE);
  }

  @Override
  public boolean suspects(Dataset dataset) {
    return dataset.hasCircles();
  }

  @Override
  public void check(Entity entity, Dataset dataset, Consumer<Finding> findings) {
    paths.forEach(
        entity,
        (reference, id, value, pointer) -> {
          if (reference.acyclic() && dataset.isInCircle(reference, entity.id())) {
            findings.accept(
                CIRCLE
                    .at(
                        Location.of(entity, reference.property(), pointer),
                        "property",
                        reference.property())
                    .expected(ANOTHER)
                    .found(new Found(Text.same(Masked.id(id)), false)));
          }
        });
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    long cases = 0;
    for (Reference reference : type.references()) {
      if (reference.acyclic()) {
        cases += dataset.references(reference);
      }
    }
    return Evaluated.on(cases);
  }
}
