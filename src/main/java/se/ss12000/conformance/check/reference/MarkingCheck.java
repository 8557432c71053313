package se.ss12000.conformance.check.reference;

import static se.ss12000.conformance.finding.Basis.STANDARD;

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

/** What a reference says of a person's protection must be what the person's record says. */
public final class MarkingCheck implements DatasetCheck {
  static final Rule DISAGREES =
      Rule.error(
          "REF-008",
          STANDARD,
          Text.sv("Skyddsmarkering i referenser ska stämma med personens")
              .en("Security markings in references must agree with the person's"),
          Text.sv("{property} har en annan skyddsmarkering än personen själv")
              .en("{property} has another security marking than the person's own"),
          Text.sv("Hämta markeringen från personen varje gång referensen skrivs")
              .en("Take the marking from the person whenever the reference is written"));

  /** Of a few codes, any shape would tell which one it is. */
  private static final Text ANOTHER = Text.sv("en annan markering").en("another marking");

  private static final Text THE_PERSONS =
      Text.sv("samma som i personens post").en("the same as in the person's record");

  private final ReferencePaths paths;

  public MarkingCheck(Standard standard) {
    this.paths = new ReferencePaths(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(DISAGREES);
  }

  @Override
  public boolean suspects(Dataset dataset) {
    return dataset.anyTarget(MarkingCheck::anyDisagrees);
  }

  @Override
  public boolean suspects(EntityType type, Dataset dataset) {
    return !type.isResource()
        || dataset.anyReference(
            (reference, target) -> reference.owner().equals(type.name()) && anyDisagrees(target));
  }

  @Override
  public Optional<Set<UUID>> sought(Dataset dataset) {
    return dataset.targets(MarkingCheck::anyDisagrees);
  }

  private static boolean anyDisagrees(Target target) {
    return target.claimed().stream().anyMatch(claim -> disagrees(target, claim));
  }

  @Override
  public void check(Entity entity, Dataset dataset, Consumer<Finding> findings) {
    paths.forEach(
        entity,
        (reference, id, value, pointer) -> {
          Optional<Target> target = dataset.find(id);
          for (String agreed : reference.agrees()) {
            String claim = value.path(agreed).asText();
            if (target
                .filter(t -> t.claimed().contains(claim) && disagrees(t, claim))
                .isPresent()) {
              String property = reference.property() + "." + agreed;
              findings.accept(
                  DISAGREES
                      .at(
                          Location.of(entity, property, pointer + "/" + agreed),
                          "property",
                          property)
                      .expected(THE_PERSONS)
                      .found(new Found(ANOTHER, false)));
            }
          }
        });
  }

  /** A record without a marking does not say what its marking is. */
  private static boolean disagrees(Target target, String claim) {
    return target.marking().filter(marking -> !marking.equals(claim)).isPresent();
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    Evaluated sum = Evaluated.NOTHING;
    for (Reference reference : type.references()) {
      if (!reference.agrees().isEmpty()) {
        EntityType target = dataset.targetOf(reference);
        long count = dataset.references(reference);
        sum =
            sum.plus(
                count == 0 || dataset.records(target) > 0
                    ? Evaluated.on(count)
                    : new Evaluated(0, dataset.doubt(target)));
      }
    }
    return sum;
  }
}
