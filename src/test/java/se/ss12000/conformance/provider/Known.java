package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.ss12000.conformance.payload.Entity;

/** Questions about the sample whose answers faults change. */
final class Known {
  private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

  private final List<Entity> sample = Served.sample(Served.STANDARD);
  private final List<String> questions = new ArrayList<>();

  Known() {
    lists();
    filters();
    people();
    singles();
    errors();
    questions.add("NOBODY /rooms");
    questions.add("WRONG /rooms");
    questions.add("GET /deletedEntities?limit=100");
    questions.add("GET /deletedEntities" + Served.query("after=2026-10-01T00:00:00Z"));
    questions.add("GET /deletedEntities?entities=Room");
  }

  List<String> questions() {
    return questions;
  }

  private JsonNode first(String type) {
    return sample.stream()
        .filter(entity -> entity.type().name().equals(type))
        .map(Entity::json)
        .findFirst()
        .orElseThrow();
  }

  private JsonNode last(String type) {
    return sample.stream()
        .filter(entity -> entity.type().name().equals(type))
        .map(Entity::json)
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  private void get(String path, String... parameters) {
    questions.add("GET " + path + Served.query(parameters));
  }

  private void lists() {
    Served.STANDARD
        .resources()
        .filter(type -> !Served.STANDARD.needsBounds("GET " + type.path()))
        .forEach(type -> get(type.path()));
    get("/persons", "limit=20", "expand=duties", "expand=groupMemberships");
    get("/activities", "limit=5", "expandReferenceNames=true", "expand=teachers");
    get("/rooms", "sortkey=DisplayNameAsc", "limit=4");
  }

  private void filters() {
    String modified = last("Room").at("/meta/modified").asText();
    get("/rooms", "meta.modified.after=" + modified);
    get("/rooms", "meta.modified.before=" + modified);
    get("/groups", "startDate.onOrAfter=" + last("Group").path("startDate").asText());
    get("/duties", "endDate.onOrAfter=2027-01-01");
    get("/groups", "groupType=Klass", "limit=2");
    get("/attendanceEvents", "group=" + first("AttendanceEvent").at("/group/id").asText());
    for (Entity organisation : sample) {
      if (organisation.type().name().equals("Organisation")) {
        get("/groups", "organisation=" + organisation.id());
        get("/duties", "organisation=" + organisation.id());
      }
    }
  }

  private void people() {
    JsonNode person = first("Person");
    String family = person.path("familyName").asText();
    get("/persons", "nameContains=" + family.toUpperCase(Locale.ROOT));
    get(
        "/persons",
        "nameContains=" + family,
        "nameContains=" + last("Person").path("givenName").asText());
    get("/persons", "civicNo=" + person.at("/civicNo/value").asText());
    get("/duties", "person=" + first("Duty").at("/person/id").asText());
    for (Entity unit : sample) {
      if (unit.json().path("organisationType").asText().equals("Skolenhet")) {
        get(
            "/persons",
            "relationship.entity.type=enrolment",
            "relationship.organisation=" + unit.id(),
            "relationship.endDate.onOrBefore=2026-12-31");
      }
    }
  }

  private void singles() {
    sample.stream()
        .filter(e -> e.json().path("securityMarking").asText().startsWith("S"))
        .forEach(e -> get("/persons/" + e.id()));
    String room = first("Room").path("id").asText();
    get("/rooms/" + room);
    get("/groups/" + first("Group").path("id").asText());
    questions.add(
        "POST /rooms/lookup {\"ids\":[\"%s\",\"%s\"]}"
            .formatted(room, last("Room").path("id").asText()));
  }

  private void errors() {
    get("/rooms/" + NOBODY);
    get("/rooms/none");
    get("/rooms", "limit=0");
    get("/rooms", "limit=3");
    get("/rooms", "pageToken=invented");
    get("/rooms", "meta.modified.after=yesterday");
    get("/groups", "groupType=Klubb");
    questions.add("FILTERED /rooms?limit=2");
    get("/rooms", "pageToken=invented", "meta.modified.after=2020-01-01T00:00:00Z");
  }
}
