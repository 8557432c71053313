package se.ss12000.conformance.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.Collator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ProviderTest {
  private static final String NOBODY = "00000000-0000-4000-8000-000000000000";
  private static final String PERSONS = "/persons";

  private final Served served = Served.correct();

  @BeforeAll
  void isUp() {
    assertThat(served.provider().address().toString()).startsWith("http://127.0.0.1:");
  }

  @AfterAll
  void close() {
    served.close();
  }

  @ParameterizedTest
  @MethodSource("se.ss12000.conformance.standard.Standards#names")
  void givesEveryRecordOfEveryTypeOnceWhateverTheLimit(String version) {
    Standard standard = Standards.load(version, Reading.ADOPTED);
    try (Served all = Served.of(ProviderSettings.of(standard, Served.CLOCK))) {
      for (EntityType type : standard.resources().toList()) {
        long expected = Served.sample(standard).stream().filter(e -> e.type().equals(type)).count();
        String[] window = window(type);
        List<JsonNode> records = all.walk(type.path(), window);

        assertThat(records).as(type.name()).hasSize((int) expected).doesNotHaveDuplicates();
        var limited = new ArrayList<>(List.of(window));
        limited.add("limit=37");
        assertThat(all.walk(type.path(), limited.toArray(String[]::new))).isEqualTo(records);
      }
    }
  }

  private static String[] window(EntityType type) {
    return switch (type.name()) {
      case "CalendarEvent" ->
          new String[] {
            "startTime.onOrAfter=2020-01-01T00:00:00Z", "startTime.onOrBefore=2030-01-01T00:00:00Z"
          };
      case "AggregatedAttendance" -> new String[] {"startDate=2020-01-01", "endDate=2030-01-01"};
      default -> new String[0];
    };
  }

  @Test
  void endsAWalkWithATokenThatIsNull() {
    JsonNode page = served.json(PERSONS, "limit=200");

    assertThat(page.path("data")).hasSize(200);
    JsonNode last = served.json(PERSONS, "pageToken=" + page.path("pageToken").asText());
    assertThat(last.path("data")).hasSize(28);
    assertThat(last.path("pageToken").isNull()).isTrue();
  }

  @Test
  void keepsFilterSortingAndExpansionOverPages() {
    List<JsonNode> groups =
        served.walk(
            "/groups",
            "groupType=Undervisning",
            "sortkey=DisplayNameAsc",
            "expandReferenceNames=true",
            "limit=3");

    assertThat(groups).hasSizeGreaterThan(6);
    assertThat(groups)
        .allSatisfy(
            group -> {
              assertThat(group.path("groupType").asText()).isEqualTo("Undervisning");
              assertThat(group.at("/organisation/displayName").asText()).isNotEmpty();
            });
    assertThat(groups.stream().map(group -> group.path("displayName").asText()))
        .isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag("sv-SE"))::compare);
  }

  @ParameterizedTest
  @CsvSource({
    "/persons, pageToken=invented",
    "/persons, limit=0",
    "/persons, meta.modified.after=2026-10-01",
    "/persons, relationship.organisation=none",
    "/groups, groupType=Klubb",
    "/groups, sortkey=SizeAsc",
    "/calendarEvents, limit=1",
    "/deletedEntities, after=yesterday",
    "/deletedEntities, entities=Pupil",
    "/deletedEntities, pageToken=d1~x~",
    "/persons/not-a-uuid, limit=1",
    "/persons/lookup, limit=1",
  })
  void refusesWhatMeansNothing(String path, String parameter) {
    HttpResponse<String> response = served.get(path, parameter);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Served.json(response).path("code").isTextual()).isTrue();
    assertThat(Served.json(response).path("message").isTextual()).isTrue();
  }

  @Test
  void refusesAFilterTogetherWithAPageToken() {
    String token = served.json(PERSONS, "limit=1").path("pageToken").asText();

    assertThat(served.get(PERSONS, "pageToken=" + token, "nameContains=a").statusCode())
        .isEqualTo(400);
    assertThat(served.get(PERSONS, "pageToken=" + token, "sortkey=ModifiedDesc").statusCode())
        .isEqualTo(400);
    assertThat(served.get("/groups", "pageToken=" + token).statusCode()).isEqualTo(400);
    assertThat(served.json(PERSONS, "pageToken=" + token, "limit=2").path("data")).hasSize(2);
  }

  @Test
  void givesARecordByItsIdAsInTheList() {
    for (JsonNode room : served.walk("/rooms")) {
      assertThat(served.json("/rooms/" + room.path("id").asText())).isEqualTo(room);
    }
    assertThat(served.get("/rooms/" + NOBODY).statusCode()).isEqualTo(404);
    assertThat(served.get("/rooms/" + NOBODY).body()).isEmpty();
    assertThat(served.get("/nowhere").statusCode()).isEqualTo(404);
    assertThat(served.send("DELETE", "/rooms/" + NOBODY, "").statusCode()).isEqualTo(405);
  }

  @Test
  void looksUpWhatThereIsAndLeavesOutTheRest() {
    JsonNode school = served.walk("/organisations", "type=Skolenhet").get(0);
    String body =
        "{\"ids\":[\"%s\"],\"schoolUnitCodes\":[\"%s\",\"00000000\"]}"
            .formatted(NOBODY, school.path("schoolUnitCode").asText());

    JsonNode found = Served.json(served.send("POST", "/organisations/lookup", body));

    assertThat(found.isArray()).isTrue();
    assertThat(found).containsExactly(school);
    assertThat(served.send("POST", "/organisations/lookup", "no JSON").statusCode()).isEqualTo(400);
  }

  @Test
  void namesReferencesOnlyWhenAsked() {
    assertThat(served.get("/activities").body()).doesNotContain("\"teachers\":[{\"displayName");
    JsonNode plain = served.json("/activities").path("data").get(0);
    JsonNode named = served.json("/activities", "expandReferenceNames=true").path("data").get(0);

    assertThat(plain.at("/organisation/displayName").isMissingNode()).isTrue();
    assertThat(named.at("/organisation/displayName").asText()).isNotEmpty();
    assertThat(named.at("/groups/0/displayName").asText()).isNotEmpty();
  }

  @Test
  void embedsWhatIsAskedForAndNothingElse() {
    JsonNode duty = served.json("/duties", "expand=person").path("data").get(0);

    assertThat(duty.path("_embedded").properties()).hasSize(1);
    assertThat(duty.at("/_embedded/person"))
        .isEqualTo(served.json(PERSONS + "/" + duty.at("/person/id").asText()));
    assertThat(served.json("/duties").path("data").get(0).has("_embedded")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "/persons, duties",
    "/persons, responsibleFor",
    "/persons, placements",
    "/persons, ownedPlacements",
    "/persons, groupMemberships",
    "/placements, child",
    "/placements, owners",
    "/groups, assignmentRoles",
    "/activities, groups",
    "/activities, teachers",
    "/activities, syllabus",
    "/attendanceEvents, registeredBy",
  })
  void embedsEverythingThatCanBeAskedFor(String path, String name) {
    List<JsonNode> records = served.walk(path, "expand=" + name);

    assertThat(records).anyMatch(json -> !json.path("_embedded").path(name).isEmpty());
    assertThat(records).allMatch(json -> json.path("_embedded").size() <= 1);
  }

  @Test
  void listsDeletionsByKindAndTime() {
    JsonNode all = served.json("/deletedEntities");
    JsonNode lately =
        served.json("/deletedEntities", "after=2026-10-01T00:00:00Z", "entities=Activity");

    assertThat(all.at("/data/persons")).hasSize(2);
    assertThat(all.at("/data/activitites")).hasSize(2);
    assertThat(lately.path("data").properties()).hasSize(1);
    assertThat(lately.at("/data/activitites")).hasSize(1);
    assertThat(all.at("/data/activitites")).contains(lately.at("/data/activitites/0"));
  }

  @Test
  void pagesDeletions() {
    var ids = new HashSet<String>();
    JsonNode page = served.json("/deletedEntities", "limit=5");
    int pages = 1;
    collect(page, ids);
    while (page.path("pageToken").isTextual()) {
      page = served.json("/deletedEntities", "pageToken=" + page.path("pageToken").asText());
      pages++;
      collect(page, ids);
    }

    assertThat(pages).isGreaterThan(1);
    assertThat(ids).hasSize(36);
  }

  private static void collect(JsonNode page, Set<String> ids) {
    page.path("data").forEach(kind -> kind.forEach(id -> ids.add(id.asText())));
  }

  @Test
  void packsWhatIsLongForThoseWhoCanUnpackIt() {
    HttpRequest request =
        HttpRequest.newBuilder(served.uri("/grades")).header("Accept-Encoding", "gzip").build();

    assertThat(served.send(request).headers().firstValue("content-encoding")).contains("gzip");
    assertThat(served.get("/grades").headers().firstValue("content-encoding")).isEmpty();
  }

  @Test
  void takesFeedbackWithAndWithoutTheSlash() {
    String entry = "{\"message\":\"m\",\"severityLevel\":\"Info\"}";

    assertThat(served.send("POST", "/log/", entry).statusCode()).isEqualTo(201);
    assertThat(served.send("POST", "/log", entry).statusCode()).isEqualTo(201);
    assertThat(served.send("POST", "/log/", "{}").statusCode()).isEqualTo(400);
    assertThat(
            served
                .send(
                    "POST",
                    "/statistics/",
                    "{\"resourceType\":\"Person\",\"newCount\":1,\"updatedCount\":0,"
                        + "\"deletedCount\":0}")
                .statusCode())
        .isEqualTo(201);
  }

  @Test
  void countsItsRequests() {
    long before = served.provider().requests();
    served.get("/rooms");

    assertThat(served.provider().requests()).isGreaterThan(before);
  }
}
