package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.PRACTICE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.DatasetCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.check.ReferencePaths;
import se.ss12000.conformance.check.Target;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reference;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Whoever refers to a protected person says that the person is protected. */
public final class UnmarkedReferenceCheck implements DatasetCheck {
  static final Rule UNMARKED =
      Rule.warning(
          "PRI-002",
          PRACTICE,
          Text.sv("Referenser till skyddade personer bör bära skyddsmarkeringen")
              .en("References to protected persons should carry the security marking"),
          Text.sv("{property} saknas i en referens till en person med skyddade uppgifter")
              .en("{property} is missing in a reference to a person whose details are protected"),
          Text.sv("Skriv personens securityMarking i varje referens, så att mottagaren ser den")
              .en("Write the person's securityMarking in every reference, for receivers to see"));

  private static final Text THE_PERSONS =
      Text.sv("samma som i personens post").en("the same as in the person's record");
  private static final Text NOTHING = Text.sv("inget").en("nothing");

  private final ReferencePaths paths;

  public UnmarkedReferenceCheck(Standard standard) {
    this.paths = new ReferencePaths(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(UNMARKED);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    Evaluated sum = Evaluated.NOTHING;
    for (Reference reference : type.references()) {
      if (!reference.agrees().isEmpty()) {
        sum = sum.plus(Cases.through(dataset, type, type.name(), reference.property()));
      }
    }
    return sum;
  }

  @Override
  public boolean suspects(Dataset dataset) {
    return dataset.anyTarget(target -> target.unmarked() && isProtected(target));
  }

  @Override
  public boolean suspects(EntityType type, Dataset dataset) {
    return !type.isResource()
        || dataset.anyReference(
            (reference, target) ->
                reference.owner().equals(type.name()) && target.unmarked() && isProtected(target));
  }

  @Override
  public Optional<Set<UUID>> sought(Dataset dataset) {
    return dataset.targets(target -> target.unmarked() && isProtected(target));
  }

  @Override
  public void check(Entity entity, Dataset dataset, Consumer<Finding> findings) {
    paths.forEach(
        entity,
        (reference, id, value, pointer) -> {
          for (String marking : reference.agrees()) {
            if (!value.has(marking) && dataset.find(id).filter(t -> isProtected(t)).isPresent()) {
              String property = reference.property() + "." + marking;
              findings.accept(
                  UNMARKED
                      .at(Location.of(entity, property, pointer), "property", property)
                      .expected(THE_PERSONS)
                      .found(new Found(NOTHING, false)));
            }
          }
        });
  }

  private static boolean isProtected(Target target) {
    return target.marking().filter(ProtectionCheck.PROTECTED::contains).isPresent();
  }
}
