package se.ss12000.conformance.check.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.check.protocol.Talk.page;
import static se.ss12000.conformance.check.protocol.Talk.room;

import org.junit.jupiter.api.Test;
import se.ss12000.conformance.check.protocol.Talk.Said;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.payload.Records;

final class FilterCheckTest {
  private static final String ROOMS = "GET /rooms";
  private static final String ONE = room(1, "A1", 21);
  private static final String TWO = room(2, "A2", 21);
  private static final String THREE = room(3, "B1", 22);
  private static final String AFTER_TWO = "meta.modified.after=2026-01-02T00:00:00Z";
  private static final String OF_21 = "organisation=" + Records.uuid(21);

  @Test
  void acceptsWhatTheFilterLetsThrough() {
    Said said = filtered(OF_21, page("", ONE, TWO));

    assertThat(said.findings()).isEmpty();
    assertThat(said.tried()).containsExactly("GET /rooms organisation");
  }

  @Test
  void acceptsThatABoundIsExcluded() {
    assertThat(filtered(AFTER_TWO, page("", THREE)).findings()).isEmpty();
  }

  @Test
  void reportsThatABoundIsIncluded() {
    assertThat(filtered(AFTER_TWO, page("", TWO, THREE)).message())
        .isEqualTo(
            "the filter meta.modified.after lets 1 records through too many ("
                + Records.uuid(2)
                + ")");
  }

  @Test
  void reportsThatEverythingCameBackAndNothingElse() {
    Said said = filtered(OF_21, page("", ONE, TWO, THREE));

    assertThat(said.places()).containsExactly("API-041 organisation");
    assertThat(said.findings().get(0).location().operation()).isEqualTo(ROOMS);
  }

  @Test
  void reportsWhatIsMissing() {
    assertThat(filtered(OF_21, page("", TWO)).places()).containsExactly("API-043 organisation");
  }

  @Test
  void reportsWhatIsMissingAndWhatIsTooMuch() {
    assertThat(filtered(OF_21, page("", TWO, THREE)).places())
        .containsExactly("API-042 organisation", "API-043 organisation");
  }

  @Test
  void reportsThatARightValueIsRefused() {
    var talk = rooms();
    talk.ask(Question.FILTERED, ROOMS, OF_21, 400, "{'code': 'X', 'message': 'no'}");

    assertThat(talk.judge(check()).places()).containsExactly("API-040 organisation");
  }

  @Test
  void acceptsThatAnUnknownValueIsRefusedOrGivesNothing() {
    String unknown = "organisation=" + Records.uuid(99);
    var talk = rooms();
    talk.ask(Question.FILTERED, ROOMS, unknown, 400, "");
    talk.ask(Question.FILTERED, ROOMS, unknown, 404, "");
    talk.ask(Question.FILTERED, ROOMS, unknown, 200, page(""));

    Said said = talk.judge(check());
    assertThat(said.findings()).isEmpty();
    assertThat(said.tried()).isEmpty();
    assertThat(said.reason("organisation")).isEqualTo("no data that could tell");
  }

  @Test
  void reportsThatAnUnknownValueGivesEverything() {
    assertThat(filtered("organisation=" + Records.uuid(99), page("", ONE, TWO, THREE)).places())
        .containsExactly("API-041 organisation");
  }

  @Test
  void acceptsThatAnUnknownCodeIsRefusedAndReportsThatItGivesEverything() {
    var talk = new Talk();
    String group = Records.group(1, 21).toString();
    talk.list("/groups", group);
    talk.ask(Question.FILTERED, "GET /groups", "groupType=Stim", 400, "");
    assertThat(talk.judge(check()).findings()).isEmpty();

    talk.ask(Question.FILTERED, "GET /groups", "groupType=Stim", 200, page("", group));
    assertThat(talk.judge(check()).places()).containsExactly("API-041 groupType");
  }

  @Test
  void namesACodeThatWasAskedFor() {
    var talk = new Talk();
    String form = Records.group(1, 21).toString();
    String other = Records.group(2, 21).put("groupType", "Mentor").toString();
    talk.list("/groups", form, other);
    talk.ask(Question.FILTERED, "GET /groups", "groupType=Klass", 200, page("", form));

    Said said = talk.judge(check());
    assertThat(said.findings()).isEmpty();
    assertThat(said.tried()).containsExactly("GET /groups groupType=Klass");
    assertThat(said.reason("groupType=Mentor")).isNotEmpty();
  }

  @Test
  void saysThatTheDataCannotTell() {
    var talk = new Talk();
    talk.list("/rooms", ONE, TWO);
    talk.ask(Question.FILTERED, ROOMS, OF_21, 200, page("", ONE, TWO));

    Said said = talk.judge(check());
    assertThat(said.findings()).isEmpty();
    assertThat(said.tried()).isEmpty();
    assertThat(said.reason("organisation")).isEqualTo("no data that could tell");
    assertThat(said.reason("meta.created.after")).isNotEmpty();
  }

  @Test
  void reportsAFilterThatHoldsOnTheFirstPageOnly() {
    var talk = rooms();
    Exchange first =
        talk.ask(Question.FILTERED_PAGES, ROOMS, OF_21 + "&limit=1", 200, page("t", ONE));
    talk.next(first, "pageToken=t&limit=1", page("u", TWO));
    talk.next(first, "pageToken=u&limit=1", page("v", THREE));

    assertThat(talk.judge(check()).places()).containsExactly("API-045 organisation");
  }

  @Test
  void doesNotMissWhatFurtherPagesWouldHaveGiven() {
    var talk = rooms();
    talk.ask(Question.FILTERED_PAGES, ROOMS, OF_21 + "&limit=1", 200, page("t", ONE));

    assertThat(talk.judge(check()).findings()).isEmpty();
  }

  @Test
  void reportsWhatTheWholeListLacks() {
    assertThat(filtered(OF_21, page("", ONE, TWO, room(4, "A3", 21))).places())
        .containsExactly("API-044 organisation");
  }

  @Test
  void forgivesWhatWasMadeMeanwhile() {
    String made = room(4, "A3", 21).replace("2026-01-04", "2026-10-05");

    assertThat(filtered(OF_21, page("", ONE, TWO, made.replace("T00:00", "T12:01"))).findings())
        .isEmpty();
  }

  @Test
  void forgivesWhatWasDeletedMeanwhile() {
    var talk = rooms();
    talk.ask(Question.FILTERED, ROOMS, OF_21, 200, page("", ONE));
    String gone = "{'data': {'rooms': ['" + Records.uuid(2) + "']}}";
    talk.ask(Question.DELETED, "GET /deletedEntities", "", 200, gone);

    assertThat(talk.judge(check()).findings()).isEmpty();
  }

  @Test
  void forgivesWhatWasChangedMeanwhile() {
    var talk = rooms();
    talk.ask(Question.FILTERED, ROOMS, OF_21, 200, page("", ONE));
    String moved =
        room(2, "A2", 22)
            .replace("'modified': '2026-01-02T00:00:00Z'", "'modified': '2026-10-05T12:00:30Z'");
    talk.ask(Question.CHANGED, ROOMS, AFTER_TWO, 200, page("", moved));

    assertThat(talk.judge(check()).findings()).isEmpty();
  }

  @Test
  void doesNotJudgeByRecordsThatAreNotAtHand() {
    var talk = new Talk();
    String person = Records.person(1).toString();
    talk.list("/persons", person, Records.person(2).toString());
    String duties = "relationship.entity.type=duty";
    talk.ask(Question.FILTERED, "GET /persons", duties, 200, page("", person));

    Said said = talk.judge(check());
    assertThat(said.findings()).isEmpty();
    assertThat(said.reason(duties)).isEqualTo("not all records of type Duty are known");
  }

  @Test
  void doesNotJudgeWhatCouldNotBeAsked() {
    var talk = rooms();
    talk.ask(Question.FILTERED, ROOMS, OF_21, 503, "");

    assertThat(talk.judge(check()).findings()).isEmpty();
    assertThat(talk.judge(check()).tried()).isEmpty();
  }

  private static Said filtered(String query, String answer) {
    var talk = rooms();
    talk.ask(Question.FILTERED, ROOMS, query, 200, answer);
    return talk.judge(check());
  }

  private static Talk rooms() {
    var talk = new Talk();
    talk.list("/rooms", ONE, TWO, THREE);
    talk.list("/organisations", Talk.organisation(21, "Norr"), Talk.organisation(22, "Syd"));
    return talk;
  }

  private static FilterCheck check() {
    return new FilterCheck(Talk.STANDARD);
  }
}
