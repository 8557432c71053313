package se.ss12000.conformance.municipality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * One way of making a record wrong, which breaks one rule and touches no other record.
 *
 * @param rule id of the rule that is broken
 * @param change makes a record wrong; false when that record cannot be, and is as it was
 */
record Flaw(String rule, Predicate<ObjectNode> change) {
  private static final List<Flaw> OF_ALL =
      List.of(
          new Flaw(
              "QUA-003", json -> replace(json.path("meta"), "modified", "2000-01-01T00:00:00Z")),
          new Flaw(
              "SCH-007", json -> replace(json.path("meta"), "created", "2020-02-30T08:00:00Z")));

  private static final List<Flaw> OF_PERSONS =
      List.of(
          new Flaw("SCH-001", json -> json.remove("familyName") != null),
          new Flaw("SCH-002", json -> json.put("givenName", 7).isObject()),
          new Flaw("SCH-004", json -> replace(json, "sex", "Okänd kod")),
          new Flaw("SCH-006", json -> replace(json, "birthDate", "2011-13-01")),
          new Flaw("SCH-009", json -> replace(json.path("emails").path(0), "value", "inget")),
          new Flaw("SCH-014", json -> json.put("middleName", "").isObject()),
          new Flaw("QUA-011", Flaw::otherCheckDigit),
          new Flaw("QUA-012", Flaw::otherBirthday),
          new Flaw("PRI-001", Flaw::exposed));

  private static final Map<String, List<Flaw>> OF_TYPES =
      Map.ofEntries(
          Map.entry("Person", OF_PERSONS),
          Map.entry("Organisation", List.of(missing("displayName"))),
          Map.entry("Group", List.of(missing("displayName"))),
          Map.entry("Duty", List.of(code("dutyRole"), text("dutyPercent"))),
          Map.entry("Placement", List.of(missing("schoolType"), code("reason"))),
          Map.entry("Syllabus", List.of(missing("subjectName"))),
          Map.entry("Room", List.of(text("seats"), dangling("owner"))),
          Map.entry("Resource", List.of(dangling("owner"))),
          Map.entry("Activity", List.of(missing("displayName"), text("minutesPlanned"))),
          Map.entry("CalendarEvent", List.of(text("teachingLengthStudent"), dangling("rooms"))),
          Map.entry("Attendance", List.of(missing("isReported"), dangling("reporter"))),
          Map.entry("AttendanceEvent", List.of(code("eventType"), dangling("registeredBy"))),
          Map.entry("AttendanceSchedule", List.of(missing("numberOfWeeks"))),
          Map.entry("Absence", List.of(code("type"), dangling("registeredBy"))),
          Map.entry("Grade", List.of(missing("adaptedStudyPlan"), code("semester"))),
          Map.entry("StudyPlan", List.of(missing("startDate"))));

  /** The flaws that a record of a type may be given, whose id is not needed to say which it is. */
  static List<Flaw> of(String type) {
    return OF_TYPES.getOrDefault(type, List.of());
  }

  static List<Flaw> ofAll() {
    return OF_ALL;
  }

  private static Flaw missing(String attribute) {
    return new Flaw("SCH-001", json -> json.remove(attribute) != null);
  }

  private static Flaw code(String attribute) {
    return new Flaw("SCH-004", json -> replace(json, attribute, "Okänd kod"));
  }

  private static Flaw text(String attribute) {
    return new Flaw("SCH-002", json -> replace(json, attribute, json.path(attribute).asText()));
  }

  /** Leads to nobody; the id is made of that of the record, so that it is the same every time. */
  private static Flaw dangling(String attribute) {
    return new Flaw(
        "REF-001",
        json -> {
          JsonNode given = json.path(attribute);
          UUID own = UUID.fromString(json.path("id").asText());
          String other =
              new UUID(own.getMostSignificantBits(), ~own.getLeastSignificantBits() ^ 3L << 62)
                  .toString();
          return replace(given.isArray() ? given.path(0) : given, "id", other);
        });
  }

  private static boolean replace(JsonNode object, String attribute, String value) {
    if (!object.has(attribute)) {
      return false;
    }
    ((ObjectNode) object).put(attribute, value);
    return true;
  }

  private static boolean otherCheckDigit(ObjectNode person) {
    String number = person.path("civicNo").path("value").asText();
    if (!number.matches("\\d{12}")) {
      return false;
    }
    int digit = number.charAt(11) - '0';
    return replace(person.path("civicNo"), "value", number.substring(0, 11) + (digit + 1) % 10);
  }

  private static boolean otherBirthday(ObjectNode person) {
    LocalDate born = LocalDate.parse(person.path("birthDate").asText());
    return replace(person, "birthDate", born.minusDays(1).toString());
  }

  private static boolean exposed(ObjectNode person) {
    boolean open = person.path("securityMarking").asText().equals(Resident.UNMARKED);
    if (!open && !person.has("photo")) {
      person.put("photo", "https://foto." + Names.DOMAIN + "/" + person.path("id").asText());
      return true;
    }
    return false;
  }
}
