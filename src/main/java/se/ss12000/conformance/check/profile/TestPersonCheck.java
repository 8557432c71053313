package se.ss12000.conformance.check.profile;

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

/** Whoever takes part in the digital national tests is described as the test service needs it. */
public final class TestPersonCheck implements DatasetCheck {
  private static final String PERSON = "Person";
  private final Profile profile;
  private final Optional<EntityType> duty;
  private final Optional<Reference> holder;

  /**
   * @param requested whether the user named what to judge by; if not, the data has to touch it all
   */
  public TestPersonCheck(Standard standard, boolean requested) {
    this.profile = new Profile(standard, requested);
    this.duty = standard.type("Duty");
    this.holder = profile.reference("Duty", "person");
  }

  /** Who takes part, and who would be described wrongly if they were staff. */
  private static final class Persons {
    private long pupils;
    private boolean wrongPupil;
    private final IdSet wrongStaff;

    Persons(Room room) {
      this.wrongStaff = new IdSet(room);
    }
  }

  @Override
  public boolean isOfProfile() {
    return true;
  }

  @Override
  public List<Rule> rules() {
    return PersonDemands.ALL.stream().map(Demand::rule).toList();
  }

  @Override
  public boolean concerns(EntityType type) {
    return type.name().equals(PERSON);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    if (!type.name().equals(PERSON) || !profile.speaks(dataset)) {
      return Evaluated.NOTHING;
    }
    Evaluated pupils = Evaluated.on(memory(dataset.memory()).pupils);
    Evaluated staff = new Evaluated(staff(dataset), doubt(dataset));
    if (rule.equals(PersonDemands.PUPIL_MAIL)) {
      return pupils;
    }
    return rule.equals(PersonDemands.STAFF_MAIL) ? staff : pupils.plus(staff);
  }

  private long staff(Dataset dataset) {
    return holder.map(reference -> dataset.referredTo(reference, 0)[0]).orElse(0L);
  }

  private Text doubt(Dataset dataset) {
    return duty.map(dataset::doubt).orElse(Text.NONE);
  }

  @Override
  public void learn(Entity entity, Memory memory) {
    if (!entity.type().name().equals(PERSON)) {
      return;
    }
    JsonNode json = entity.json();
    Persons persons = memory(memory);
    boolean pupil = Profile.isPupil(json);
    persons.pupils += pupil ? 1 : 0;
    persons.wrongPupil |= pupil && isWrong(json, true, false);
    if (isWrong(json, false, true)) {
      persons.wrongStaff.add(IdKey.of(entity));
    }
  }

  private static boolean isWrong(JsonNode json, boolean pupil, boolean staff) {
    for (Demand demand : PersonDemands.ALL) {
      if (demand.isBroken(json, pupil, staff)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean suspects(Dataset dataset) {
    Persons persons = memory(dataset.memory());
    return profile.speaks(dataset)
        && (persons.wrongPupil || persons.wrongStaff.any(id -> isStaff(id, dataset)));
  }

  private boolean isStaff(IdKey person, Dataset dataset) {
    return holder.filter(reference -> dataset.isReferredTo(person, reference)).isPresent();
  }

  @Override
  public void check(Entity entity, Dataset dataset, Consumer<Finding> findings) {
    if (!entity.type().name().equals(PERSON)) {
      return;
    }
    boolean pupil = Profile.isPupil(entity.json());
    boolean staff = isStaff(IdKey.of(entity), dataset);
    PersonDemands.ALL.stream()
        .filter(demand -> demand.isBroken(entity.json(), pupil, staff))
        .map(demand -> demand.finding(entity))
        .forEach(findings);
  }

  private static Persons memory(Memory memory) {
    return memory.of(Persons.class, Persons::new);
  }
}
