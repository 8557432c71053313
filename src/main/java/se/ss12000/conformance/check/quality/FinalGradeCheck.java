package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.PRACTICE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.DatasetCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.check.IdKey;
import se.ss12000.conformance.check.Memory;
import se.ss12000.conformance.check.Room;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** A pupil has one final grade in a subject or course. */
public final class FinalGradeCheck implements DatasetCheck {
  static final Rule AGAIN =
      Rule.warning(
          "QUA-080",
          PRACTICE,
          Text.sv("En elev bör ha ett enda slutbetyg i varje ämne eller kurs")
              .en("A pupil should have one final grade only in each subject or course"),
          Text.sv("{property} är true, fast eleven redan har ett slutbetyg i ämnet: {other}")
              .en("{property} is true, though the pupil already has a final grade: {other}"),
          Text.sv("Ange correctionType på det som ändrar ett betyg, och trial på en prövning")
              .en("Give correctionType to what changes a grade, and trial to an examination"));

  private static final String GRADE = "Grade";
  private static final Text NO_OTHER = Text.sv("det enda slutbetyget").en("the only final grade");

  private final Parts parts;

  public FinalGradeCheck(Standard standard) {
    this.parts = new Parts(standard);
  }

  /** Who has a final grade in what. */
  private static final class Graded {
    private final Repeats repeats;

    Graded(Room room) {
      this.repeats = new Repeats(room);
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(AGAIN);
  }

  @Override
  public boolean concerns(EntityType type) {
    return type.name().equals(GRADE);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return Cases.ofType(dataset, type, GRADE);
  }

  @Override
  public void learn(Entity entity, Memory memory) {
    if (isFinal(entity)) {
      memory.of(Graded.class, Graded::new).repeats.add(print(entity.json()));
    }
  }

  @Override
  public boolean suspects(Dataset dataset) {
    return dataset.memory().of(Graded.class, Graded::new).repeats.any();
  }

  @Override
  public void check(Entity entity, Dataset dataset, Consumer<Finding> findings) {
    if (isFinal(entity)) {
      JsonNode grade = entity.json();
      dataset
          .memory()
          .of(Graded.class, Graded::new)
          .repeats
          .before(print(grade), id(grade, "student") + " " + id(grade, "syllabus"), entity.id())
          .map(Masked::id)
          .map(other -> parts.whole(entity).wrong(AGAIN, "/finalGrade", NO_OTHER, "other", other))
          .ifPresent(findings);
    }
  }

  private static long print(JsonNode grade) {
    return Prints.of(
        IdKey.of(id(grade, "student")).print(), IdKey.of(id(grade, "syllabus")).print());
  }

  /** A correction, an examination or a converted grade may well come after another final grade. */
  private static boolean isFinal(Entity entity) {
    JsonNode grade = entity.json();
    return entity.type().name().equals(GRADE)
        && grade.path("finalGrade").asBoolean()
        && !grade.has("correctionType")
        && !grade.path("trial").asBoolean()
        && !grade.path("converted").asBoolean()
        && !id(grade, "student").isEmpty()
        && !id(grade, "syllabus").isEmpty();
  }

  private static String id(JsonNode grade, String reference) {
    return Part.text(grade.path(reference).path("id"));
  }
}
