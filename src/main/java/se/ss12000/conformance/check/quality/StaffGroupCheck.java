package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.PRACTICE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.DatasetCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.check.IdKey;
import se.ss12000.conformance.check.IdSet;
import se.ss12000.conformance.check.Memory;
import se.ss12000.conformance.check.Room;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reference;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Whoever is in a group of staff is staff. */
public final class StaffGroupCheck implements DatasetCheck {
  static final Rule NO_DUTY =
      Rule.warning(
          "QUA-043",
          PRACTICE,
          Text.sv("Medlemmar i en personalgrupp bör ha en tjänstgöring")
              .en("Members of a staff group should have a duty"),
          Text.sv("{property} pekar på en person utan tjänstgöring")
              .en("{property} points to a person without a duty"),
          Text.sv("Lämna personens tjänstgöring, eller rätta gruppens typ")
              .en("Deliver the person's duty, or mend the type of the group"));

  private static final String GROUP = "Group";
  private static final Text STAFF =
      Text.sv("en person med tjänstgöring").en("a person who has a duty");

  private final Parts parts;
  private final Optional<EntityType> duty;
  private final Optional<Reference> holder;

  public StaffGroupCheck(Standard standard) {
    this.parts = new Parts(standard);
    this.duty = standard.type("Duty");
    this.holder = duty.flatMap(type -> Cases.reference(type, "person"));
  }

  /** Who is in a group of staff. */
  private static final class Staff {
    private final IdSet members;

    Staff(Room room) {
      this.members = new IdSet(room);
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(NO_DUTY);
  }

  @Override
  public boolean concerns(EntityType type) {
    return type.name().equals(GROUP);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    if (!type.name().equals(GROUP) || duty.isEmpty()) {
      return Evaluated.NOTHING;
    }
    int members = dataset.memory().of(Staff.class, Staff::new).members.size();
    return members == 0 || dataset.isWhole(duty.get())
        ? Evaluated.on(members)
        : new Evaluated(0, dataset.doubt(duty.get()));
  }

  @Override
  public void learn(Entity entity, Memory memory) {
    if (isOfStaff(entity)) {
      IdSet members = memory.of(Staff.class, Staff::new).members;
      for (JsonNode membership : entity.json().path("groupMemberships")) {
        String id = memberOf(membership);
        if (!id.isEmpty()) {
          members.add(IdKey.of(id));
        }
      }
    }
  }

  @Override
  public boolean suspects(Dataset dataset) {
    return duty.filter(dataset::isWhole).isPresent()
        && dataset
            .memory()
            .of(Staff.class, Staff::new)
            .members
            .any(member -> lacksDuty(member, dataset));
  }

  private boolean lacksDuty(IdKey person, Dataset dataset) {
    return holder.filter(reference -> !dataset.isReferredTo(person, reference)).isPresent();
  }

  @Override
  public void check(Entity entity, Dataset dataset, Consumer<Finding> findings) {
    if (!isOfStaff(entity)) {
      return;
    }
    JsonNode memberships = entity.json().path("groupMemberships");
    for (int i = 0; i < memberships.size(); i++) {
      String id = memberOf(memberships.path(i));
      if (!id.isEmpty() && lacksDuty(IdKey.of(id), dataset)) {
        String at = "/groupMemberships/" + i + "/person";
        findings.accept(parts.whole(entity).wrong(NO_DUTY, at, STAFF));
      }
    }
  }

  private static boolean isOfStaff(Entity entity) {
    return entity.type().name().equals(GROUP)
        && Part.text(entity.json().path("groupType")).equals("Personalgrupp");
  }

  private static String memberOf(JsonNode membership) {
    return Part.text(membership.path("person").path("id"));
  }
}
