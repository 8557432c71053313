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
import se.ss12000.conformance.check.Target;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.text.Text;

/** No two records may have the same id, of whichever type they are. */
public final class UniqueIdCheck implements DatasetCheck {
  static final Rule REPEATED =
      Rule.error(
          "REF-003",
          STANDARD,
          Text.sv("Ett id ska stå på en enda post av sin typ")
              .en("An id must stand on one record of its type only"),
          Text.sv("{type} {id} finns redan på {place}").en("{type} {id} is already at {place}"),
          Text.sv("Lämna varje post en gång; kontrollera bläddringen om sidor upprepar poster")
              .en("Deliver every record once; check the paging if pages repeat records"));
  static final Rule SHARED =
      Rule.error(
          "REF-004",
          STANDARD,
          Text.sv("Ett id får inte stå på poster av olika typ")
              .en("An id must not stand on records of different types"),
          Text.sv("{type} {id} har samma id som {other}")
              .en("{type} {id} has the same id as a record of type {other}"),
          Text.sv("Ge varje post ett eget UUID; härled inte flera poster ur samma nyckel")
              .en("Give every record a UUID of its own; do not derive several from one key"));

  private static final Text AN_ID =
      Text.sv("ett id som ingen annan post har").en("an id that no other record has");

  @Override
  public List<Rule> rules() {
    return List.of(REPEATED, SHARED);
  }

  @Override
  public boolean suspects(Dataset dataset) {
    return dataset.anyTarget(t -> t.repeatedInType() || t.repeatedAcrossTypes());
  }

  @Override
  public boolean suspects(EntityType type, Dataset dataset) {
    return dataset.anyTarget(
        t -> t.repeatedAcrossTypes() || (t.repeatedInType() && t.isA(type.name())));
  }

  @Override
  public Optional<Set<UUID>> sought(Dataset dataset) {
    return dataset.targets(t -> t.repeatedInType() || t.repeatedAcrossTypes());
  }

  @Override
  public void check(Entity entity, Dataset dataset, Consumer<Finding> findings) {
    Optional<Target> known = dataset.find(entity.id());
    boolean hasId = entity.json().path("id").isTextual();
    if (!entity.type().isResource() || !hasId || known.isEmpty()) {
      return;
    }
    Target target = known.get();
    if (!target.isA(entity.type().name())) {
      String other = target.type().map(EntityType::name).orElse("");
      findings.accept(finding(SHARED, entity, "other", other));
    } else if (target.repeatedInType() && entity.listed()) {
      dataset
          .earlierPlace(entity)
          .ifPresent(place -> findings.accept(finding(REPEATED, entity, "place", place)));
    }
  }

  private static Finding finding(Rule rule, Entity entity, String name, String value) {
    String id = Masked.id(entity.id());
    return rule.at(Location.of(entity, "/id"), "type", entity.type().name(), "id", id, name, value)
        .expected(AN_ID)
        .found(new Found(Text.same(id), false));
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return type.isResource() ? Evaluated.on(dataset.records(type)) : Evaluated.NOTHING;
  }
}
