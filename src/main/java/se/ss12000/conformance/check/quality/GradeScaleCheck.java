package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.PRACTICE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
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
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Grades are of the scale of their subject's school type. */
public final class GradeScaleCheck implements DatasetCheck {
  static final Rule OTHER_SCALE =
      Rule.warning(
          "QUA-081",
          PRACTICE,
          Text.sv("Betyget bör finnas i skolformens betygsskala")
              .en("The grade should be one of the school type's scale"),
          Text.sv("{property} finns inte i betygsskalan för ämnets skolform")
              .en("{property} is not in the scale of the subject's school type"),
          Text.sv("Skriv betyget som i betygskatalogen, till exempel A, F eller -")
              .en("Write the grade as in the official catalogue of grades, such as A, F or -"));

  private static final String SYLLABUS = "Syllabus";
  private static final String GRADE = "Grade";

  /** Each grade is a bit; from A to the dash those of today, then those of older curricula. */
  private static final List<String> GRADES =
      List.of("A", "B", "C", "D", "E", "F", "-", "IG", "G", "VG", "MVG", "1", "2", "3", "4", "5");

  private static final int UNKNOWN = 1 << GRADES.size();
  private static final int TODAY = (1 << 7) - 1;
  private static final int WITHOUT_F = TODAY & ~(1 << 5);
  private static final int OLDER = UNKNOWN - 1;

  private static final Set<String> A_TO_F =
      Set.of("GR", "SP", "SAM", "GY", "KOMVUX", "VUX", "VUXSFI", "VUXGR", "VUXGY", "SFI");

  /** In adapted schools no grade is set where the demands for E are not met. */
  private static final Set<String> A_TO_E =
      Set.of("GRS", "GYS", "VUXSARGR", "VUXSARGY", "SARVUX", "SARVUXGR", "SARVUXGY");

  private static final Set<String> TODAYS_CURRICULA =
      Set.of("GR2011", "GRSÄR2011", "SPEC2011", "SAM2011", "Lvux12", "GY2011", "GYSÄR2013");

  private static final Text OF_THE_SCALE =
      Text.sv("A, B, C, D, E, F eller - (utan F i anpassad utbildning)")
          .en("A, B, C, D, E, F or - (no F in adapted education)");

  private final Parts parts;

  public GradeScaleCheck(Standard standard) {
    this.parts = new Parts(standard);
  }

  /** The grades that each syllabus knows, and those that were given. */
  private static final class Scales {
    private final Rows rows;

    Scales(Room room) {
      this.rows = new Rows(room, 2);
    }

    void add(JsonNode syllabus, int column, int grades) {
      if (!syllabus.asText().isEmpty() && grades != 0) {
        int row = rows.make(IdKey.of(syllabus).print());
        rows.set(row, column, rows.get(row, column) | grades);
      }
    }

    boolean disagree() {
      return rows.any(row -> isOther(row, rows.get(row, 1)));
    }

    boolean isOther(JsonNode syllabus, int grade) {
      int row = syllabus.asText().isEmpty() ? -1 : rows.find(IdKey.of(syllabus).print());
      return row >= 0 && isOther(row, grade);
    }

    /** Of a syllabus that is not at hand, or has no known scale, nothing can be said. */
    private boolean isOther(int row, int grades) {
      return rows.get(row, 0) != 0 && (grades & ~rows.get(row, 0)) != 0;
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(OTHER_SCALE);
  }

  @Override
  public boolean concerns(EntityType type) {
    return type.name().equals(SYLLABUS) || type.name().equals(GRADE);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return Cases.through(dataset, type, GRADE, "syllabus");
  }

  @Override
  public void learn(Entity entity, Memory memory) {
    if (entity.type().name().equals(SYLLABUS)) {
      memory.of(Scales.class, Scales::new).add(entity.json().path("id"), 0, scale(entity.json()));
    } else if (entity.type().name().equals(GRADE)) {
      memory.of(Scales.class, Scales::new).add(syllabusOf(entity), 1, gradeOf(entity));
    }
  }

  /** The grades of a syllabus; none where it is not known what they are. */
  private static int scale(JsonNode syllabus) {
    String form = Part.text(syllabus.path("schoolType"));
    int today = A_TO_F.contains(form) ? TODAY : A_TO_E.contains(form) ? WITHOUT_F : 0;
    boolean older = !TODAYS_CURRICULA.contains(Part.text(syllabus.path("curriculum")));
    return today == 0 || !older ? today : today | OLDER;
  }

  private static int gradeOf(Entity grade) {
    String value = Part.text(grade.json().path("gradeValue"));
    int number = GRADES.indexOf(value);
    return value.isEmpty() ? 0 : number < 0 ? UNKNOWN : 1 << number;
  }

  private static JsonNode syllabusOf(Entity grade) {
    return Part.id(grade.json().path("syllabus"));
  }

  @Override
  public boolean suspects(Dataset dataset) {
    return dataset.memory().of(Scales.class, Scales::new).disagree();
  }

  @Override
  public void check(Entity entity, Dataset dataset, Consumer<Finding> findings) {
    if (entity.type().name().equals(GRADE)
        && dataset
            .memory()
            .of(Scales.class, Scales::new)
            .isOther(syllabusOf(entity), gradeOf(entity))) {
      findings.accept(parts.whole(entity).wrong(OTHER_SCALE, "/gradeValue", OF_THE_SCALE));
    }
  }
}
