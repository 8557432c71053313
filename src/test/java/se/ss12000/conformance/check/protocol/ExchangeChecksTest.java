package se.ss12000.conformance.check.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.check.protocol.Talk.STANDARD;
import static se.ss12000.conformance.check.protocol.Talk.page;
import static se.ss12000.conformance.check.protocol.Talk.room;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.check.ExchangeCheck;
import se.ss12000.conformance.check.protocol.Talk.Said;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.text.Text;

/** The checks that look at one answer at a time. */
final class ExchangeChecksTest {
  private static final String ROOMS = "GET /rooms";
  private static final String ROOM = "GET /rooms/{id}";
  private static final String ERROR = "{'code': 'X', 'message': 'wrong'}";

  @Test
  void acceptsARightConversation() {
    var talk = new Talk();
    talk.list("/rooms", room(1, "A", 21));
    talk.ask(Question.UNKNOWN_ID, ROOM, "", 404, "");
    talk.ask(Question.MALFORMED_ID, ROOM, "", 400, ERROR);
    talk.ask(Question.MALFORMED_FILTER, ROOMS, "meta.created.after=soon", 400, ERROR);
    talk.ask(Question.FOREIGN_TOKEN, ROOMS, "pageToken=x", 400, ERROR);
    talk.ask(Question.LIMIT_ZERO, ROOMS, "limit=0", 400, ERROR);
    talk.ask(Question.NO_CREDENTIALS, ROOMS, "", 401, "<html>");
    talk.byId(Question.BY_ID, ROOM, Records.uuid(1), "", room(1, "A", 21));
    talk.lookup(Question.LOOKUP, "/rooms", "{'ids': []}", "[]");

    for (ExchangeCheck check : all()) {
      assertThat(talk.judge(check).findings()).as(check.getClass().getName()).isEmpty();
    }
  }

  @Test
  void judgesNothingWhereThereIsNoAnswerToJudge() {
    var talk = new Talk();
    for (int status : List.of(0, 401, 403, 429, 503)) {
      talk.ask(Question.LIST, ROOMS, "", status, "<html>");
      talk.ask(Question.MALFORMED_ID, ROOM, "", status, "<html>");
    }

    for (ExchangeCheck check : all()) {
      assertThat(talk.judge(check).findings()).as(check.getClass().getName()).isEmpty();
      assertThat(talk.judge(check).tried()).as(check.getClass().getName()).isEmpty();
    }
  }

  @Test
  void notesThatAListIsNotOffered() {
    Said said = asked(new StatusCheck(STANDARD), Question.LIST, ROOMS, "", 404, "");

    assertThat(said.places()).containsExactly("API-004");
    assertThat(said.trials()).allMatch(tried -> !tried.offered());
  }

  @Test
  void reportsAListThatFails() {
    assertThat(asked(new StatusCheck(STANDARD), Question.LIST, ROOMS, "", 500, "").message())
        .isEqualTo("GET /rooms was answered with 500 instead of 200");
  }

  @Test
  void namesTheParameterThatIsNotSupported() {
    Said said =
        asked(
            new StatusCheck(STANDARD),
            Question.SORTED,
            ROOMS,
            "sortkey=DisplayNameAsc",
            400,
            ERROR);

    assertThat(said.places()).containsExactly("API-005 sortkey=DisplayNameAsc");
    assertThat(said.message())
        .isEqualTo("GET /rooms with sortkey=DisplayNameAsc was answered with 400 instead of 200");
  }

  @Test
  void leavesRefusedFiltersAndMissingRecordsToThoseWhoKnowTheData() {
    var check = new StatusCheck(STANDARD);

    assertThat(asked(check, Question.FILTERED, ROOMS, "organisation=x", 400, "").findings())
        .isEmpty();
    assertThat(asked(check, Question.BY_ID, ROOM, "", 404, "").findings()).isEmpty();
  }

  @Test
  void reportsAPathThatIsSpelledOtherwise() {
    var check = new StatusCheck(STANDARD);

    assertThat(asked(check, Question.OTHER_PATH, ROOMS, "", 200, page("")).places())
        .containsExactly("API-003");
    assertThat(asked(check, Question.OTHER_PATH, ROOMS, "", 404, "").findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json; charset=utf-8",
        "Application/JSON;charset=\"UTF-8\""
      })
  void acceptsJsonAsMediaType(String type) {
    assertThat(typed(type).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "text/html,API-010",
    "application/hal+json,API-010",
    "'',API-010",
    "application/json; charset=iso-8859-1,API-011"
  })
  void reportsAnotherMediaTypeOrEncoding(String type, String rule) {
    assertThat(typed(type).places()).containsExactly(rule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'data': []}", "{'organisations': []}", "{'data': {}}", "no JSON"})
  void acceptsPagesAndLeavesTheirKeysToTheJudgesOfDocuments(String body) {
    assertThat(asked(new ShapeCheck(STANDARD), Question.LIST, ROOMS, "", 200, body).findings())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LIST|GET /rooms|[]|API-013",
        "LIST|GET /rooms|{}|API-013",
        "LIST|GET /rooms|{'code': 'X', 'message': 'wrong'}|API-012",
        "LIST|GET /rooms|{'error': {'code': 1}}|API-012",
        "BY_ID|GET /rooms/{id}|[]|API-014",
        "BY_ID|GET /rooms/{id}|{'data': {'id': 'x'}}|API-014",
        "LOOKUP|POST /rooms/lookup|{'data': []}|API-015"
      })
  void reportsRecordsThatAreWrappedOtherwise(
      Question question, String operation, String body, String rule) {
    assertThat(asked(new ShapeCheck(STANDARD), question, operation, "", 200, body).places())
        .containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "MALFORMED_ID,404,API-020",
    "MALFORMED_ID,422,API-020",
    "MALFORMED_ID,500,API-020",
    "UNKNOWN_ID,200,API-021",
    "UNKNOWN_ID,400,API-021"
  })
  void reportsIdsThatAreRefusedOtherwise(Question question, int status, String rule) {
    String body = status == 200 ? "{}" : ERROR;
    assertThat(asked(new RefusalCheck(STANDARD), question, ROOM, "", status, body).places())
        .containsExactly(rule);
  }

  @Test
  void reportsAnErrorInsideASuccessAsNothingElse() {
    Question question = Question.MALFORMED_ID;

    assertThat(asked(new RefusalCheck(STANDARD), question, ROOM, "", 200, ERROR).findings())
        .isEmpty();
    assertThat(asked(new ShapeCheck(STANDARD), question, ROOM, "", 200, ERROR).places())
        .containsExactly("API-012");
  }

  @Test
  void reportsAMalformedFilterThatIsAccepted() {
    Said said =
        asked(
            new RefusalCheck(STANDARD),
            Question.MALFORMED_FILTER,
            ROOMS,
            "meta.created.after=soon",
            200,
            page(""));

    assertThat(said.places()).containsExactly("API-022 meta.created.after");
    assertThat(said.tried())
        .as("a refusal does not show that a filter works")
        .doesNotContain("GET /rooms meta.created.after");
  }

  @Test
  void reportsATokenBesideAFilterThatIsAccepted() {
    var check = new RefusalCheck(STANDARD);
    String query = "pageToken=t&organisation=" + Records.uuid(1);

    assertThat(asked(check, Question.TOKEN_AND_FILTER, ROOMS, query, 200, page("")).message())
        .isEqualTo("pageToken together with organisation gave 200 instead of 400");
    assertThat(asked(check, Question.TOKEN_AND_FILTER, ROOMS, query, 400, ERROR).findings())
        .isEmpty();
  }

  @Test
  void acceptsRequiredParametersBesideAToken() {
    String query =
        "pageToken=t&startTime.onOrAfter=2026-08-01T00:00:00Z"
            + "&startTime.onOrBefore=2026-09-01T00:00:00Z";

    assertThat(
            asked(
                    new RefusalCheck(STANDARD),
                    Question.TOKEN_AND_FILTER,
                    "GET /calendarEvents",
                    query,
                    200,
                    page(""))
                .findings())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"400,0", "404,0", "410,0", "200,1", "500,1"})
  void wantsAForeignTokenRefusedInSomeWay(int status, int findings) {
    assertThat(
            asked(
                    new RefusalCheck(STANDARD),
                    Question.FOREIGN_TOKEN,
                    ROOMS,
                    "pageToken=x",
                    status,
                    status == 200 ? page("") : ERROR)
                .findings())
        .hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|it has no content",
        "<html>|it is not JSON",
        "[]|it is no object",
        "{'detail': 'x'}|code is missing, there is detail",
        "{'code': 1, 'message': 'x'}|code is not a string",
        "{'code': 'X'}|message is missing",
        "{'error': {'code': 1, 'message': 'x'}}|code is missing, there is error"
      })
  void reportsAnErrorThatReceiversCannotRead(String body, String found) {
    assertThat(
            asked(new ErrorBodyCheck(STANDARD), Question.MALFORMED_ID, ROOM, "", 400, body)
                .message())
        .isEqualTo("the answer with status 400 is no error as the standard has it: " + found);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 401, 404, 405, 502})
  void leavesTheBodiesOfOtherStatusesOpen(int status) {
    assertThat(
            asked(new ErrorBodyCheck(STANDARD), Question.UNKNOWN_ID, ROOM, "", status, "<html>")
                .findings())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "NO_CREDENTIALS,200,API-001",
    "WRONG_CREDENTIALS,200,API-002",
    "NO_CREDENTIALS,404,API-006",
    "WRONG_CREDENTIALS,500,API-006"
  })
  void reportsAnOpenDoor(Question question, int status, String rule) {
    assertThat(asked(new AccessCheck(STANDARD), question, ROOMS, "", status, "").places())
        .containsExactly(rule);
  }

  @Test
  void reportsAPageWithMoreRecordsThanAskedFor() {
    String two = page("", room(1, "A", 21), room(2, "B", 21));

    assertThat(
            asked(new LimitCheck(STANDARD), Question.LIMITED, ROOMS, "limit=1", 200, two).message())
        .isEqualTo("the page has 2 records although limit is 1");
    assertThat(
            asked(new LimitCheck(STANDARD), Question.LIMITED, ROOMS, "limit=2", 200, two).tried())
        .containsExactly("GET /rooms limit");
  }

  @Test
  void cannotTellFromFewerRecordsThanAskedFor() {
    Said said = asked(new LimitCheck(STANDARD), Question.LIMITED, ROOMS, "limit=9", 200, page(""));

    assertThat(said.findings()).isEmpty();
    assertThat(said.tried()).isEmpty();
  }

  @Test
  void notesWhatTakesPatience() {
    Said said =
        Talk.judge(new PatienceCheck(STANDARD), exchange("application/json", 12_500, 3), "[]");

    assertThat(said.places()).containsExactly("API-090", "API-091");
  }

  private static Said asked(
      ExchangeCheck check,
      Question question,
      String operation,
      String query,
      int status,
      String body) {
    var talk = new Talk();
    talk.ask(question, operation, query, status, body);
    return talk.judge(check);
  }

  private static Said typed(String type) {
    return Talk.judge(new MediaTypeCheck(STANDARD), exchange(type, 20, 1), "{\"data\": []}");
  }

  private static Exchange exchange(String type, long millis, int tries) {
    Map<String, List<String>> headers =
        type.isEmpty() ? Map.of() : Map.of("Content-Type", List.of(type));
    return new Exchange(
        1,
        1,
        Question.LIST,
        ROOMS,
        "GET",
        "https://skola.example/rooms",
        List.of(),
        "",
        200,
        headers,
        millis,
        Talk.AT,
        tries,
        Text.NONE);
  }

  private static List<ExchangeCheck> all() {
    return List.of(
        new AccessCheck(STANDARD),
        new StatusCheck(STANDARD),
        new MediaTypeCheck(STANDARD),
        new ShapeCheck(STANDARD),
        new RefusalCheck(STANDARD),
        new ErrorBodyCheck(STANDARD),
        new LimitCheck(STANDARD),
        new PatienceCheck(STANDARD));
  }
}
