package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.PRACTICE;

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

/** Teaching is teaching of something, by somebody. */
public final class TeachingCheck implements EntityCheck {
  static final Rule NO_SYLLABUS =
      Rule.warning(
          "QUA-061",
          PRACTICE,
          Text.sv("Undervisning bör ha ett ämne eller en kurs")
              .en("Teaching should be of a subject or course"),
          Text.sv("{property} saknas på en aktivitet av typen Undervisning")
              .en("{property} is missing on an activity of type Undervisning"),
          Text.sv("Ange vilket ämne eller vilken kurs det är: betyg och prov bygger på det")
              .en("Say which subject or course it is: grades and tests rest on it"));
  static final Rule NO_TEACHER =
      Rule.warning(
          "QUA-062",
          PRACTICE,
          Text.sv("Undervisning bör ha en lärare").en("Teaching should have a teacher"),
          Text.sv("{property} är tomt eller saknas på en aktivitet av typen Undervisning")
              .en("{property} is empty or missing on an activity of type Undervisning"),
          Text.sv("Ange de tjänstgöringar som håller i undervisningen")
              .en("Give the duties that do the teaching"));

  private static final String ACTIVITY = "Activity";
  private static final Text A_SYLLABUS = Text.sv("ett ämne eller en kurs").en("a syllabus");
  private static final Text A_TEACHER = Text.sv("minst en lärare").en("at least one teacher");

  private final Parts parts;

  public TeachingCheck(Standard standard) {
    this.parts = new Parts(standard, ACTIVITY);
  }

  @Override
  public List<Rule> rules() {
    return List.of(NO_SYLLABUS, NO_TEACHER);
  }

  @Override
  public boolean concerns(EntityType type) {
    return parts.concern(type);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return Cases.ofType(dataset, type, ACTIVITY);
  }

  @Override
  public void check(Entity entity, Consumer<Finding> findings) {
    for (Part part : parts.of(entity)) {
      if (part.text("activityType").equals("Undervisning")) {
        if (!part.json().has("syllabus")) {
          findings.accept(part.lacking(NO_SYLLABUS, "syllabus", A_SYLLABUS));
        }
        if (part.get("teachers").isEmpty()) {
          findings.accept(part.lacking(NO_TEACHER, "teachers", A_TEACHER));
        }
      }
    }
  }
}
