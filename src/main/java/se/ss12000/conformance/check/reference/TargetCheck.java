package se.ss12000.conformance.check.reference;

import static se.ss12000.conformance.finding.Basis.STANDARD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.standard.Condition;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reference;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Every reference must lead to a record, and to one of the right kind. */
public final class TargetCheck implements DatasetCheck {
  static final Rule MISSING =
      Rule.error(
          "REF-001",
          STANDARD,
          Text.sv("Referenser ska leda till poster som finns")
              .en("References must lead to records that are there"),
          Text.sv("{property} pekar på {target} {id}, som inte finns")
              .en("{property} points to {target} {id}, which is not there"),
          Text.sv("Lämna även den post som pekas ut, eller ta bort referensen")
              .en("Deliver the record it points to as well, or remove the reference"));
  static final Rule WRONG_TYPE =
      Rule.error(
          "REF-002",
          STANDARD,
          Text.sv("Referenser ska leda till rätt slags post")
              .en("References must lead to the right type of record"),
          Text.sv("{property} pekar på {id}, som är {actual} och inte {target}")
              .en("{property} points to {id}, which is {actual} and not {target}"),
          Text.sv("Peka på en post av den typ som attributet är till för")
              .en("Point to a record of the type that the attribute is for"));
  static final Rule WRONG_KIND =
      Rule.error(
          "REF-007",
          STANDARD,
          Text.sv("Inskrivningar, placeringar, utbud och betyg ska finnas på en skolenhet")
              .en("Enrolments, placements, offerings and grades must be at a school unit"),
          Text.sv("{property} pekar på {target} {id}, som är av fel slag")
              .en("{property} points to {target} {id}, which is of the wrong kind"),
          Text.sv("Peka på skolenheten själv, inte på den skola eller huvudman som den hör till")
              .en("Point to the school unit itself, not to the school or organiser it belongs to"));
  static final Rule FORBIDDEN_KIND =
      Rule.error(
          "REF-006",
          STANDARD,
          Text.sv("Ingen organisation får höra till en skolenhet")
              .en("No organisation may belong to a school unit"),
          Text.sv("{property} pekar på {target} {id}, som inte får ha något under sig")
              .en("{property} points to {target} {id}, which may have nothing below it"),
          Text.sv("En skolenhet är alltid nederst: peka på det som ligger över den")
              .en("A school unit is always at the bottom: point to what is above it"));

  private static final Text NOT_WHOLE =
      Text.sv("{property} kunde inte prövas: {doubt}").en("{property} was not tried: {doubt}");

  private final ReferencePaths paths;

  public TargetCheck(Standard standard) {
    this.paths = new ReferencePaths(standard);
  }

  @Override
  public List<Rule> rules() {
    return List.of(MISSING, WRONG_TYPE, FORBIDDEN_KIND, WRONG_KIND);
  }

  @Override
  public boolean suspects(Dataset dataset) {
    return dataset.anyReference((reference, target) -> broken(reference, target, dataset) != null);
  }

  /** Only references of resources are in the index; of others nothing is known beforehand. */
  @Override
  public boolean suspects(EntityType type, Dataset dataset) {
    return !type.isResource()
        || dataset.anyReference(
            (reference, target) ->
                reference.owner().equals(type.name())
                    && broken(reference, target, dataset) != null);
  }

  @Override
  public Optional<Set<UUID>> sought(Dataset dataset) {
    return dataset.referredTo((reference, target) -> broken(reference, target, dataset) != null);
  }

  @Override
  public void check(Entity entity, Dataset dataset, Consumer<Finding> findings) {
    if (!paths.any(entity, (reference, id) -> isBroken(reference, id, dataset))) {
      return;
    }
    paths.forEach(
        entity,
        (reference, id, value, pointer) -> {
          Optional<Target> target = dataset.find(id);
          Rule rule = target.map(t -> broken(reference, t, dataset)).orElse(null);
          if (rule != null) {
            var location = Location.of(entity, reference.property(), pointer);
            findings.accept(finding(rule, location, reference, id, target.orElseThrow()));
          }
        });
  }

  private static boolean isBroken(Reference reference, String id, Dataset dataset) {
    Optional<Target> target = dataset.find(id);
    return target.isPresent() && broken(reference, target.get(), dataset) != null;
  }

  private static @Nullable Rule broken(Reference reference, Target target, Dataset dataset) {
    if (target.type().isEmpty()) {
      return dataset.isWhole(dataset.targetOf(reference)) ? MISSING : null;
    }
    if (!target.isA(reference.to())) {
      return WRONG_TYPE;
    }
    if (reference.where().filter(kind -> !target.holding().contains(kind)).isPresent()) {
      return WRONG_KIND;
    }
    return reference.whereNot().filter(target.holding()::contains).isPresent()
        ? FORBIDDEN_KIND
        : null;
  }

  private static Finding finding(
      Rule rule, Location location, Reference reference, String id, Target target) {
    var values =
        Map.<String, Object>of(
            "property", reference.property(),
            "target", reference.to(),
            "id", Masked.id(id),
            "actual", target.type().map(EntityType::name).orElse(""));
    Object[] filling =
        rule.message().placeholders().stream()
            .sorted()
            .flatMap(name -> Stream.of(name, values.get(name)))
            .toArray();
    return rule.at(location, filling)
        .expected(expected(reference))
        .found(new Found(Text.same(Masked.id(id)), false));
  }

  private static Text expected(Reference reference) {
    return reference
        .where()
        .map(kind -> Text.same(reference.to() + " (" + described(kind) + ")"))
        .orElse(Text.same(reference.to()));
  }

  private static String described(Condition kind) {
    return kind.property() + " " + String.join("/", kind.values().stream().sorted().toList());
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    Evaluated sum = Evaluated.NOTHING;
    for (Reference reference : type.references()) {
      if (concerns(rule, reference)) {
        sum = sum.plus(evaluated(rule, reference, dataset));
      }
    }
    return sum;
  }

  private static Evaluated evaluated(Rule rule, Reference reference, Dataset dataset) {
    long count = dataset.references(reference);
    EntityType target = dataset.targetOf(reference);
    boolean decidable =
        rule.equals(MISSING)
            ? dataset.isWhole(target)
            : dataset.records(target) > 0 || rule.equals(WRONG_TYPE);
    if (count == 0 || decidable) {
      return Evaluated.on(count);
    }
    return new Evaluated(
        0,
        NOT_WHOLE.with(
            Map.of(
                "property", Text.same(reference.owner() + "." + reference.property()),
                "doubt", dataset.doubt(target))));
  }

  private static boolean concerns(Rule rule, Reference reference) {
    if (rule.equals(WRONG_KIND)) {
      return reference.where().isPresent();
    }
    return !rule.equals(FORBIDDEN_KIND) || reference.whereNot().isPresent();
  }
}
