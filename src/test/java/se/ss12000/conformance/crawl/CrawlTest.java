package se.ss12000.conformance.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.source.Request;
import se.ss12000.conformance.source.Request.Access;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;

final class CrawlTest {
  private static final Standard STANDARD = Records.standard("2.1");

  @Test
  void asksForAllPages() throws SourceException {
    var service = new FakeService().at("/rooms", pages(3));

    crawl(service, scope(0, false, "Room"));

    assertThat(service.asked(Question.LIST, "/rooms"))
        .extracting(Request::parameters)
        .containsExactly(
            List.of(),
            List.of(new Parameter("pageToken", "1")),
            List.of(new Parameter("pageToken", "2")));
    assertThat(service.asked(Question.LIST, "/rooms"))
        .extracting(Request::walk)
        .containsExactly(0, 1, 1);
  }

  @Test
  void endsWhenATokenComesAgain() throws SourceException {
    var service = new FakeService().at("/rooms", request -> page("same", 1));

    crawl(service, scope(0, false, "Room"));

    assertThat(service.asked(Question.LIST, "/rooms")).hasSize(2);
  }

  @Test
  void endsWhenASampleIsEnough() throws SourceException {
    var service = new FakeService().at("/rooms", pages(50));

    crawl(service, scope(3, false, "Room"));

    assertThat(service.asked(Question.LIST, "/rooms")).hasSize(3);
  }

  @Test
  void asksNothingMoreOfWhatIsNotOffered() throws SourceException {
    var service = new FakeService();

    crawl(service, scope(0, false, "Room"));

    assertThat(service.asked())
        .extracting(Request::question)
        .containsOnly(Question.LIST, Question.OTHER_PATH, Question.DELETED);
  }

  @Test
  void findsAListThatIsSpeltInAnotherWay() throws SourceException {
    var service = new FakeService().at("/studyPlans", pages(1));

    crawl(service, scope(0, false, "StudyPlan"));

    assertThat(service.asked(Question.LIST, "/studyplans")).hasSize(1);
    assertThat(service.asked(Question.LIST, "/studyPlans")).hasSize(1);
    assertThat(service.asked(Question.BY_ID, "/studyPlans/" + id(0))).hasSize(1);
  }

  @Test
  void namesATimeWhereOneIsRequired() throws SourceException {
    var service = new FakeService().at("/calendarEvents", pages(2));

    crawl(service, scope(0, false, "CalendarEvent"));

    assertThat(service.asked(Question.LIST, "/calendarEvents"))
        .extracting(Request::parameters)
        .containsExactly(
            List.of(
                new Parameter("startTime.onOrAfter", "2026-08-01T00:00:00Z"),
                new Parameter("startTime.onOrBefore", "2027-06-30T23:59:59Z")),
            List.of(new Parameter("pageToken", "1")));
  }

  @Test
  void triesToDoWithoutCredentialsOnlyWhereSomeAreNeeded() throws SourceException {
    var open = new FakeService().at("/rooms", pages(1));
    var secured = new FakeService().at("/rooms", pages(1));

    crawl(open, scope(0, false, "Room"));
    crawl(secured, scope(0, true, "Room"));

    assertThat(open.asked()).extracting(Request::access).containsOnly(Access.GIVEN);
    assertThat(secured.asked())
        .extracting(Request::access)
        .contains(Access.NONE, Access.WRONG, Access.GIVEN);
  }

  @Test
  void doesNotAskAgainWhatWasKept() throws SourceException {
    var service = new FakeService().at("/rooms", pages(4)).budget(9);
    var scope = scope(0, false, "Room");

    assertThatThrownBy(() -> crawl(service, scope)).isInstanceOf(SourceException.class);
    int before = service.asked().size();
    crawl(service.budget(Integer.MAX_VALUE), scope);

    assertThat(before).isEqualTo(9);
    assertThat(service.asked()).doesNotHaveDuplicates().hasSizeGreaterThan(before);
    assertThat(service.exchanges()).hasSameSizeAs(service.asked());
  }

  @Test
  void beginsAWalkAgainWhenItsTokenHasExpiredMeanwhile() throws SourceException {
    var today = new StringBuilder("monday");
    var service = new FakeService().at("/rooms", pagesOf(today, 4)).budget(2);
    var scope = scope(0, false, "Room");

    assertThatThrownBy(() -> crawl(service, scope)).isInstanceOf(SourceException.class);
    today.replace(0, today.length(), "tuesday");
    crawl(service.budget(Integer.MAX_VALUE), scope);

    assertThat(service.asked(Question.LIST, "/rooms"))
        .extracting(Request::parameters)
        .containsExactly(
            List.of(),
            List.of(new Parameter("pageToken", "monday1")),
            List.of(new Parameter("pageToken", "monday2")),
            List.of(),
            List.of(new Parameter("pageToken", "tuesday1")),
            List.of(new Parameter("pageToken", "tuesday2")),
            List.of(new Parameter("pageToken", "tuesday3")));
    assertThat(service.exchanges().stream().filter(e -> e.question().delivers())).hasSize(4);
  }

  @Test
  void doesNotBeginAgainWhenATokenIsRefusedAtOnce() throws SourceException {
    Function<Request, String> pages = pagesOf(new StringBuilder("monday"), 4);
    var service =
        new FakeService()
            .at("/rooms", request -> request.parameters().isEmpty() ? pages.apply(request) : "");

    crawl(service, scope(0, false, "Room"));

    assertThat(service.asked(Question.LIST, "/rooms")).hasSize(2);
  }

  @Test
  void onlyReads() throws SourceException {
    var service = new FakeService().at("/rooms", pages(2));

    crawl(service, scope(0, true, "Room"));

    assertThat(service.asked())
        .extracting(Request::operation)
        .allMatch(o -> o.startsWith("GET ") || o.endsWith("/lookup"));
  }

  @Test
  void asksForTheValuesThatScenariosName() {
    var wanted = Map.of("GET /groups", Set.of("groupType=Klass"));
    var types = STANDARD.type("Group").stream().toList();
    var plan =
        new Plan(STANDARD, new Scope(types, FROM, TO, 0, wanted, false, Set.of(), List.of()));

    assertThat(plan.rest())
        .filteredOn(step -> step.question() == Question.FILTERED)
        .extracting(Step::parameter)
        .contains("groupType", "groupType=Klass", "meta.modified.before")
        .doesNotContain("groupType=Mentor", "limit", "pageToken", "expand");
  }

  @Test
  void asksAProfileForNothingThatItDoesNotName() {
    List<EntityType> types =
        Stream.of("Person", "Organisation").flatMap(type -> STANDARD.type(type).stream()).toList();
    var wanted =
        Map.of(
            "GET /persons",
            Set.of("limit", "pageToken", "meta.modified.after"),
            "GET /deletedEntities",
            Set.of("after", "entities=Person"));
    var plan = new Plan(STANDARD, new Scope(types, FROM, TO, 0, wanted, true, Set.of(), List.of()));

    assertThat(plan.lists())
        .extracting(step -> step.operation().key())
        .containsExactly("GET /persons", "GET /organisations");
    assertThat(plan.rest())
        .extracting(step -> step.operation().key() + " " + step.question() + step.parameter())
        .containsExactly(
            "GET /persons LIMITEDlimit",
            "GET /persons FILTEREDmeta.modified.after",
            "GET /persons CHANGED",
            "GET /organisations CHANGED",
            "GET /deletedEntities DELETED",
            "GET /deletedEntities DELETEDafter",
            "GET /deletedEntities DELETEDentities=Person");
  }

  private static final LocalDate FROM = LocalDate.parse("2026-08-01");
  private static final LocalDate TO = LocalDate.parse("2027-06-30");

  private static void crawl(FakeService service, Scope scope) throws SourceException {
    new Crawl(STANDARD, new Plan(STANDARD, scope), service, service, CrawlProgress.SILENT).run();
  }

  private static Scope scope(int sample, boolean secured, String... types) {
    return new Scope(
        Stream.of(types).flatMap(type -> STANDARD.type(type).stream()).toList(),
        FROM,
        TO,
        sample,
        Map.of(),
        false,
        Set.of(),
        secured ? List.of(Question.NO_CREDENTIALS, Question.WRONG_CREDENTIALS) : List.of());
  }

  /** As many pages, of one record each. */
  private static Function<Request, String> pages(int count) {
    return request -> {
      int number =
          request.parameters().stream()
              .filter(p -> p.name().equals("pageToken") && p.value().matches("\\d+"))
              .mapToInt(p -> Integer.parseInt(p.value()))
              .findFirst()
              .orElse(0);
      return page(number + 1 < count ? String.valueOf(number + 1) : "", number);
    };
  }

  /** As many pages, whose tokens are good for one day only. */
  private static Function<Request, String> pagesOf(StringBuilder day, int count) {
    return request -> {
      String token =
          request.parameters().stream()
              .filter(p -> p.name().equals("pageToken"))
              .map(Parameter::value)
              .findFirst()
              .orElse(day + "0");
      if (!token.matches(day + "\\d+")) {
        return "";
      }
      int number = Integer.parseInt(token.substring(day.length()));
      return page(number + 1 < count ? day + String.valueOf(number + 1) : "", number);
    };
  }

  private static String page(String next, int record) {
    String token = next.isEmpty() ? "null" : "\"" + next + "\"";
    return "{\"data\":[{\"id\":\"" + id(record) + "\"}],\"pageToken\":" + token + "}";
  }

  private static String id(int record) {
    return String.format("3f0e0e64-0000-4000-8000-%012d", record);
  }
}
