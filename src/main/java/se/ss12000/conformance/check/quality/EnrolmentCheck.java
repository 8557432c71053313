package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.PRACTICE;
import static se.ss12000.conformance.finding.Basis.STANDARD;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.EntityCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.check.IdKey;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** A person's enrolments and responsibles make sense together. */
public final class EnrolmentCheck implements EntityCheck {
  static final Rule YEAR =
      Rule.warning(
          "QUA-030",
          PRACTICE,
          Text.sv("Årskursen bör finnas i skolformen")
              .en("The school year should be one of the school type"),
          Text.sv("{property} är ingen årskurs i skolformen {schoolType}")
              .en("{property} is no school year of school type {schoolType}"),
          Text.sv("Rätta årskurs eller skolform; utelämna årskursen där skolformen inte har några")
              .en("Mend year or school type; leave the year out where the type has none"));
  static final Rule OVERLAP =
      Rule.warning(
          "QUA-032",
          PRACTICE,
          Text.sv("Inskrivningar i samma skolform på samma enhet bör inte överlappa")
              .en("Enrolments in one school type at one unit should not overlap"),
          Text.sv("{property} överlappar inskrivning {number} i samma skolform på samma enhet")
              .en(
                  "{property} overlaps enrolment {number} in the same school type at the same unit"),
          Text.sv("Avsluta den tidigare inskrivningen, eller ta bort den som är dubblerad")
              .en("End the earlier enrolment, or remove the one that is a duplicate"));
  static final Rule ITSELF =
      Rule.error(
          "QUA-033",
          STANDARD,
          Text.sv("Ingen ska vara ansvarig för sig själv")
              .en("Nobody may be responsible for themselves"),
          Text.sv("{property} pekar på personen själv")
              .en("{property} points to the person itself"),
          Text.sv("Peka på vårdnadshavaren, eller ta bort raden om eleven är myndig")
              .en("Point to the guardian, or remove the entry when the pupil is of age"));

  private static final String PERSON = "Person";
  private static final int LAST = 10;

  /** First and last school year; the last below the first where there are none. */
  private static final Map<String, int[]> YEARS =
      Map.ofEntries(
          years("FKLASS", 0, 0),
          years("GR", 1, 9),
          years("GRS", 1, 10),
          years("TR", 1, 10),
          years("SP", 1, 10),
          years("SAM", 1, 6),
          years("GY", 1, 4),
          years("GYS", 1, 4),
          none("FS"),
          none("KOMVUX"),
          none("SARVUX"),
          none("VUX"),
          none("VUXSFI"),
          none("VUXGR"),
          none("VUXGY"),
          none("VUXSARGR"),
          none("VUXSARTR"),
          none("VUXSARGY"),
          none("SFI"),
          none("SARVUXGR"),
          none("SARVUXGY"));

  private static final Text RANGE = Text.sv("{first} till {last}").en("{first} to {last}");
  private static final Text NO_YEAR = Text.sv("ingen årskurs").en("no school year");
  private static final Text AFTER =
      Text.sv("en start när den andra har slutat").en("a start when the other one has ended");
  private static final Text SOMEBODY_ELSE = Text.sv("någon annan").en("somebody else");

  private final Parts parts;
  private final Set<String> schoolTypes;

  public EnrolmentCheck(Standard standard) {
    this.parts = new Parts(standard, PERSON);
    this.schoolTypes =
        standard
            .type(PERSON)
            .flatMap(person -> standard.attribute(person, "enrolments[].schoolType"))
            .map(attribute -> Set.copyOf(attribute.codes()))
            .orElse(Set.of());
  }

  private static Map.Entry<String, int[]> years(String schoolType, int first, int last) {
    return Map.entry(schoolType, new int[] {first, last});
  }

  private static Map.Entry<String, int[]> none(String schoolType) {
    return years(schoolType, 0, -1);
  }

  @Override
  public List<Rule> rules() {
    return List.of(YEAR, OVERLAP, ITSELF);
  }

  @Override
  public boolean concerns(EntityType type) {
    return parts.concern(type);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return Cases.ofType(dataset, type, PERSON);
  }

  @Override
  public void check(Entity entity, Consumer<Finding> findings) {
    for (Part part : parts.of(entity)) {
      enrolments(part, part.get("enrolments"), findings);
      responsibles(part, part.get("responsibles"), findings);
    }
  }

  private void enrolments(Part person, JsonNode enrolments, Consumer<Finding> findings) {
    for (int i = 0; i < enrolments.size(); i++) {
      JsonNode enrolment = enrolments.path(i);
      String schoolType = enrolment.path("schoolType").asText();
      int[] years = schoolTypes.contains(schoolType) ? YEARS.get(schoolType) : null;
      if (years != null && isOther(enrolment.path("schoolYear"), years)) {
        String at = "/enrolments/" + i + "/schoolYear";
        findings.accept(person.wrong(YEAR, at, range(years), "schoolType", schoolType));
      }
      for (int j = 0; j < i; j++) {
        if (overlap(enrolments.path(j), enrolment)) {
          findings.accept(person.wrong(OVERLAP, "/enrolments/" + i, AFTER, "number", j + 1));
          break;
        }
      }
    }
  }

  /** Of a year that no school type has the schema says that it is wrong. */
  private static boolean isOther(JsonNode year, int[] years) {
    int number = year.isInt() ? year.intValue() : -1;
    return number >= 0 && number <= LAST && (number < years[0] || number > years[1]);
  }

  private static Text range(int[] years) {
    if (years[1] < years[0]) {
      return NO_YEAR;
    }
    return years[0] == years[1]
        ? Text.same(Integer.toString(years[0]))
        : RANGE.with(
            Map.of(
                "first", Text.same(Integer.toString(years[0])),
                "last", Text.same(Integer.toString(years[1]))));
  }

  private static boolean overlap(JsonNode a, JsonNode b) {
    String unit = Part.text(a.path("enroledAt").path("id"));
    return !unit.isEmpty()
        && a.path("schoolType").isTextual()
        && a.path("schoolType").equals(b.path("schoolType"))
        && IdKey.same(unit, Part.text(b.path("enroledAt").path("id")))
        && !a.path("cancelled").asBoolean()
        && !b.path("cancelled").asBoolean()
        && Span.of(a).overlaps(Span.of(b));
  }

  private static void responsibles(Part person, JsonNode responsibles, Consumer<Finding> findings) {
    String id = person.text("id");
    for (int i = 0; i < responsibles.size() && !id.isEmpty(); i++) {
      if (IdKey.same(id, Part.text(responsibles.path(i).path("person").path("id")))) {
        String at = "/responsibles/" + i + "/person";
        findings.accept(person.wrong(ITSELF, at, SOMEBODY_ELSE));
      }
    }
  }
}
