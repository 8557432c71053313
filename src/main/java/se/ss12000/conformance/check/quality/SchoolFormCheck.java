package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.PRACTICE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** Pupils are enrolled in a school type that their unit runs. */
public final class SchoolFormCheck implements DatasetCheck {
  static final Rule NOT_THERE =
      Rule.warning(
          "QUA-031",
          PRACTICE,
          Text.sv("Inskrivningens skolform bör finnas på skolenheten")
              .en("The school type of an enrolment should be one of the unit's"),
          Text.sv("{property} är {schoolType}, som skolenheten inte har")
              .en("{property} is {schoolType}, which the school unit does not have"),
          Text.sv("Rätta inskrivningen, eller lägg till skolformen bland enhetens schoolTypes")
              .en("Mend the enrolment, or add the school type to the unit's schoolTypes"));

  private static final String ORGANISATION = "Organisation";
  private static final String PERSON = "Person";
  private static final Text ONE_OF_THEM =
      Text.sv("en av enhetens schoolTypes").en("one of the unit's schoolTypes");

  /** Adult education has a code for the whole and one for each of its parts. */
  private static final Set<String> UMBRELLAS = Set.of("VUX", "SARVUX");

  private final Parts parts;
  private final List<String> codes;
  private final Map<String, Integer> bits = new HashMap<>();

  public SchoolFormCheck(Standard standard) {
    this.parts = new Parts(standard);
    this.codes =
        standard
            .type(ORGANISATION)
            .flatMap(organisation -> standard.attribute(organisation, "schoolTypes"))
            .map(attribute -> attribute.codes().subList(0, Math.min(31, attribute.codes().size())))
            .orElse(List.of());
    codes.forEach(code -> bits.put(code, 1 << bits.size()));
  }

  /** The school types of each unit, and those of the enrolments there. */
  private static final class Forms {
    private final Rows rows;

    Forms(Room room) {
      this.rows = new Rows(room, 2);
    }

    void add(JsonNode unit, int column, int forms) {
      if (!unit.asText().isEmpty() && forms != 0) {
        int row = rows.make(IdKey.of(unit).print());
        rows.set(row, column, rows.get(row, column) | forms);
      }
    }

    boolean disagree() {
      return rows.any(row -> isMissing(row, rows.get(row, 1)));
    }

    boolean isMissing(JsonNode unit, int form) {
      int row = unit.asText().isEmpty() ? -1 : rows.find(IdKey.of(unit).print());
      return row >= 0 && isMissing(row, form);
    }

    /** What a unit without school types has is not known. */
    private boolean isMissing(int row, int forms) {
      return rows.get(row, 0) != 0 && (forms & ~rows.get(row, 0)) != 0;
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(NOT_THERE);
  }

  @Override
  public boolean concerns(EntityType type) {
    return type.name().equals(ORGANISATION) || type.name().equals(PERSON);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return Cases.through(dataset, type, PERSON, "enrolments[].enroledAt");
  }

  @Override
  public void learn(Entity entity, Memory memory) {
    if (entity.type().name().equals(ORGANISATION)) {
      int forms = 0;
      for (JsonNode form : entity.json().path("schoolTypes")) {
        forms |= offered(Part.text(form));
      }
      memory.of(Forms.class, Forms::new).add(entity.json().path("id"), 0, forms);
    } else if (entity.type().name().equals(PERSON)) {
      JsonNode enrolments = entity.json().path("enrolments");
      for (int i = 0; i < enrolments.size(); i++) {
        JsonNode enrolment = enrolments.path(i);
        memory.of(Forms.class, Forms::new).add(unitOf(enrolment), 1, bit(formOf(enrolment)));
      }
    }
  }

  private int offered(String form) {
    int forms = bit(form);
    for (String code : codes) {
      boolean part = UMBRELLAS.contains(form) && code.startsWith(form);
      boolean swedish = form.equals("VUX") && code.equals("SFI");
      boolean training = form.equals("GRS") && code.equals("TR");
      forms |= part || swedish || training ? bit(code) : 0;
    }
    return forms;
  }

  private int bit(String form) {
    return bits.getOrDefault(form, 0);
  }

  private static JsonNode unitOf(JsonNode enrolment) {
    return Part.id(enrolment.path("enroledAt"));
  }

  private static String formOf(JsonNode enrolment) {
    return Part.text(enrolment.path("schoolType"));
  }

  @Override
  public boolean suspects(Dataset dataset) {
    return dataset.memory().of(Forms.class, Forms::new).disagree();
  }

  @Override
  public void check(Entity entity, Dataset dataset, Consumer<Finding> findings) {
    if (!entity.type().name().equals(PERSON)) {
      return;
    }
    Forms forms = dataset.memory().of(Forms.class, Forms::new);
    JsonNode enrolments = entity.json().path("enrolments");
    for (int i = 0; i < enrolments.size(); i++) {
      String form = formOf(enrolments.path(i));
      if (forms.isMissing(unitOf(enrolments.path(i)), bit(form))) {
        String at = "/enrolments/" + i + "/schoolType";
        Part person = parts.whole(entity);
        findings.accept(person.wrong(NOT_THERE, at, ONE_OF_THEM, "schoolType", form));
      }
    }
  }
}
