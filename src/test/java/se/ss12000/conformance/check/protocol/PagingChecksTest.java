package se.ss12000.conformance.check.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.check.protocol.Talk.STANDARD;
import static se.ss12000.conformance.check.protocol.Talk.page;
import static se.ss12000.conformance.check.protocol.Talk.room;

import org.junit.jupiter.api.Test;
import se.ss12000.conformance.check.protocol.Talk.Said;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.payload.Records;

/** The checks that follow pages, and hold lists against each other. */
final class PagingChecksTest {
  private static final String ROOMS = "GET /rooms";
  private static final String ONE = room(1, "A1", 21);
  private static final String TWO = room(2, "A2", 21);
  private static final String THREE = room(3, "B1", 22);
  private static final String CHANGED =
      THREE.replace("'modified': '2026-01-03T00:00:00Z'", "'modified': '2026-10-05T12:00:30Z'");
  private static final String BY_NAME = "sortkey=DisplayNameAsc";

  @Test
  void acceptsAWalkThatEndsAndGivesEveryRecordOnce() {
    Said said = walk(page("t", ONE, TWO), page("", THREE)).judge(new WalkCheck(STANDARD));

    assertThat(said.findings()).isEmpty();
    assertThat(said.tried()).containsExactly("GET /rooms pageToken");
  }

  @Test
  void reportsAPageTokenThatComesBack() {
    assertThat(walk(page("t", ONE), page("t", ONE)).judge(new WalkCheck(STANDARD)).places())
        .containsExactly("API-030 pageToken");
  }

  @Test
  void acceptsAWalkThatWasNotFollowedToItsEnd() {
    assertThat(walk(page("t", ONE), page("u", TWO)).judge(new WalkCheck(STANDARD)).findings())
        .isEmpty();
  }

  @Test
  void reportsARecordOnTwoPages() {
    assertThat(walk(page("t", ONE), page("", ONE)).judge(new WalkCheck(STANDARD)).message())
        .isEqualTo("1 records come more than once on the pages (" + Records.uuid(1) + ")");
  }

  @Test
  void forgivesARecordOnTwoPagesWhenAnotherChangedMeanwhile() {
    assertThat(
            walk(page("t", ONE), page("", ONE, CHANGED)).judge(new WalkCheck(STANDARD)).findings())
        .isEmpty();
  }

  @Test
  void reportsAListThatEndsBeforeItsTotal() {
    var talk = new Talk();
    talk.ask(Question.LIST, ROOMS, "", 200, "{'data': [" + ONE + "], 'totalCount': 3}");
    assertThat(talk.judge(new WalkCheck(STANDARD)).message())
        .isEqualTo("the answer speaks of 3 records but ends after 1, without pageToken");
  }

  @Test
  void cannotTellPagingFromOnePage() {
    var talk = new Talk();
    talk.list("/rooms", ONE);

    assertThat(talk.judge(new WalkCheck(STANDARD)).reason("pageToken"))
        .isEqualTo("everything fitted on one page");
  }

  @Test
  void acceptsTheSameRecordsWithLimit() {
    Said said = limited(page("t", ONE, TWO), page("", THREE)).judge(new MannerCheck(STANDARD));

    assertThat(said.findings()).isEmpty();
    assertThat(said.tried()).contains("GET /rooms limit");
  }

  @Test
  void reportsWhatIsLostBetweenPages() {
    assertThat(limited(page("t", ONE), page("", THREE)).judge(new MannerCheck(STANDARD)).message())
        .isEqualTo(
            "1 records are missing when the list is fetched with limit (" + Records.uuid(2) + ")");
  }

  @Test
  void forgivesWhatNoLaterAnswerHasEither() {
    Talk talk = limited(page("t", ONE), page("", THREE));
    talk.ask(Question.NAMED, ROOMS, "expandReferenceNames=true", 200, page("", ONE, THREE));
    talk.ask(
        Question.DELETED,
        "GET /deletedEntities",
        "",
        200,
        "{'data': {'rooms': ['" + Records.uuid(2) + "']}}");

    assertThat(talk.judge(new MannerCheck(STANDARD)).findings()).isEmpty();
  }

  @Test
  void doesNotMissWhatWasNotAskedFor() {
    var talk = new Talk();
    talk.list("/rooms", ONE, TWO, THREE);
    talk.ask(Question.LIMITED, ROOMS, "limit=1", 200, page("t", ONE));

    assertThat(talk.judge(new MannerCheck(STANDARD)).findings()).isEmpty();
  }

  @Test
  void reportsThatSortingLosesRecords() {
    var talk = new Talk();
    talk.list("/rooms", ONE, TWO);
    talk.ask(Question.SORTED, ROOMS, BY_NAME, 200, page("", ONE));

    assertThat(talk.judge(new MannerCheck(STANDARD)).places())
        .containsExactly("API-038 sortkey=DisplayNameAsc");
  }

  @Test
  void blamesPagingOnlyOnceForWhatItLoses() {
    Talk talk = limited(page("t", ONE), page("", THREE));
    Exchange sorted = talk.ask(Question.SORTED, ROOMS, BY_NAME, 200, page("t", ONE));
    talk.next(sorted, "pageToken=t", page("", TWO));

    assertThat(talk.judge(new MannerCheck(STANDARD)).places()).containsExactly("API-037 limit");
  }

  @Test
  void reportsWhatTheWholeListLacks() {
    var talk = new Talk();
    talk.list("/rooms", ONE);
    talk.ask(Question.LIMITED, ROOMS, "limit=2", 200, page("", ONE, TWO));

    assertThat(talk.judge(new MannerCheck(STANDARD)).places()).containsExactly("API-039 pageToken");
  }

  @Test
  void acceptsTheOrderThatWasAskedFor() {
    Said said = sorted(page("", ONE, TWO, THREE));

    assertThat(said.findings()).isEmpty();
    assertThat(said.tried()).containsExactly("GET /rooms sortkey=DisplayNameAsc");
  }

  @Test
  void reportsAnotherOrder() {
    assertThat(sorted(page("", TWO, ONE, THREE)).message())
        .isEqualTo(
            "1 records are out of order with DisplayNameAsc; "
                + Records.uuid(2)
                + " precedes "
                + Records.uuid(1));
  }

  @Test
  void cannotTellTheOrderOfEqualNames() {
    Said said = sorted(page("", room(1, "A", 21), room(2, "A", 21)));

    assertThat(said.findings()).isEmpty();
    assertThat(said.reason(BY_NAME)).isNotEmpty();
  }

  private static Said sorted(String body) {
    var talk = new Talk();
    talk.ask(Question.SORTED, ROOMS, BY_NAME, 200, body);
    return talk.judge(new SortCheck(STANDARD));
  }

  private static Talk walk(String first, String second) {
    var talk = new Talk();
    Exchange one = talk.ask(Question.LIST, ROOMS, "", 200, first);
    talk.next(one, "pageToken=t", second);
    return talk;
  }

  private static Talk limited(String first, String second) {
    var talk = new Talk();
    talk.list("/rooms", ONE, TWO, THREE);
    Exchange one = talk.ask(Question.LIMITED, ROOMS, "limit=2", 200, first);
    talk.next(one, "pageToken=t&limit=2", second);
    return talk;
  }
}
