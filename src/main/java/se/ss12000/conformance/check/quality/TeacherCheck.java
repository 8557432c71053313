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

/** Behind the duty of a teacher there is a person. */
public final class TeacherCheck implements DatasetCheck {
  static final Rule NOBODY =
      Rule.warning(
          "QUA-060",
          PRACTICE,
          Text.sv("En aktivitets lärare bör vara personer")
              .en("The teachers of an activity should be persons"),
          Text.sv("{property} pekar på en tjänstgöring som ingen person har")
              .en("{property} points to a duty that no person has"),
          Text.sv("Ange tjänstgöringens person, eller ta bort den vakanta tjänstgöringen")
              .en("Give the person of the duty, or remove the vacant duty"));

  private static final String ACTIVITY = "Activity";
  private static final String DUTY = "Duty";
  private static final String TEACHER = "teachers[].duty";
  private static final Text WITH_PERSON =
      Text.sv("en tjänstgöring med person").en("a duty that has a person");

  private final Parts parts;
  private final Optional<Reference> teaching;

  public TeacherCheck(Standard standard) {
    this.parts = new Parts(standard);
    this.teaching = standard.type(ACTIVITY).flatMap(type -> Cases.reference(type, TEACHER));
  }

  /** The duties that nobody has. */
  private static final class Vacancies {
    private final IdSet duties;

    Vacancies(Room room) {
      this.duties = new IdSet(room);
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(NOBODY);
  }

  @Override
  public boolean concerns(EntityType type) {
    return type.name().equals(DUTY);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return Cases.through(dataset, type, ACTIVITY, TEACHER);
  }

  @Override
  public void learn(Entity entity, Memory memory) {
    if (entity.type().name().equals(DUTY)
        && !entity.id().isEmpty()
        && !entity.json().has("person")) {
      memory.of(Vacancies.class, Vacancies::new).duties.add(IdKey.of(entity));
    }
  }

  @Override
  public boolean suspects(Dataset dataset) {
    return dataset
        .memory()
        .of(Vacancies.class, Vacancies::new)
        .duties
        .any(duty -> teaching.filter(t -> dataset.isReferredTo(duty, t)).isPresent());
  }

  @Override
  public void check(Entity entity, Dataset dataset, Consumer<Finding> findings) {
    if (!entity.type().name().equals(ACTIVITY)) {
      return;
    }
    IdSet vacant = dataset.memory().of(Vacancies.class, Vacancies::new).duties;
    JsonNode teachers = entity.json().path("teachers");
    for (int i = 0; i < teachers.size(); i++) {
      String duty = Part.text(teachers.path(i).path("duty").path("id"));
      if (!duty.isEmpty() && vacant.contains(IdKey.of(duty))) {
        String at = "/teachers/" + i + "/duty";
        findings.accept(parts.whole(entity).wrong(NOBODY, at, WITH_PERSON));
      }
    }
  }
}
