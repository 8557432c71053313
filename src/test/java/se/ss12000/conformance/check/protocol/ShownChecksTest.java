package se.ss12000.conformance.check.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.check.protocol.Talk.STANDARD;
import static se.ss12000.conformance.check.protocol.Talk.array;
import static se.ss12000.conformance.check.protocol.Talk.page;
import static se.ss12000.conformance.check.protocol.Talk.room;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.check.protocol.Talk.Said;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.payload.Records;

/** The checks on what records show: names, other records, and the same wherever they stand. */
final class ShownChecksTest {
  private static final String ROOMS = "GET /rooms";
  private static final String ROOM = "GET /rooms/{id}";
  private static final String ONE = room(1, "A1", 21);
  private static final String NAMED = ONE.replace("'}}", "', 'displayName': 'Norr'}}");
  private static final String PERSON = Records.person(1).toString();
  private static final String DUTY =
      Records.record(
              5,
              "{'person': {'id': '%s'}, 'dutyAt': {'id': '%s'}, 'dutyRole': 'Rektor'}"
                  .formatted(Records.uuid(1), Records.uuid(21)))
          .toString();
  private static final String DELETED = "GET /deletedEntities";

  @Test
  void acceptsNamesWhenAskedAndNoneOtherwise() {
    Said said = names(NAMED);

    assertThat(said.findings()).isEmpty();
    assertThat(said.tried()).contains("GET /rooms expandReferenceNames", "GET /rooms");
  }

  @Test
  void reportsNamesThatWereNotAskedFor() {
    var talk = new Talk();
    talk.list("/rooms", NAMED);

    assertThat(talk.judge(new NamesCheck(STANDARD)).places())
        .containsExactly("API-060 owner.displayName");
  }

  @Test
  void reportsNamesThatAreMissing() {
    assertThat(names(ONE).places()).containsExactly("API-061 expandReferenceNames");
  }

  @Test
  void doesNotWantTheNameOfWhatIsNotThere() {
    assertThat(names(room(1, "A1", 77)).findings()).isEmpty();
  }

  @Test
  void doesNotWantTheNameOfAProtectedPerson() {
    var talk = new Talk();
    talk.list("/persons", PERSON);
    String marked =
        DUTY.replace("\"person\":{", "\"person\":{\"securityMarking\": \"Sekretessmarkering\", ");
    talk.ask(Question.NAMED, "GET /duties", "expandReferenceNames=true", 200, page("", marked));

    assertThat(talk.judge(new NamesCheck(STANDARD)).findings()).isEmpty();
  }

  @Test
  void acceptsWhatWasPutIn() {
    Said said = expanded(with("'_embedded': {'duties': [" + DUTY + "]}"));

    assertThat(said.findings()).isEmpty();
    assertThat(said.tried()).contains("GET /persons expand=duties");
  }

  @Test
  void reportsThatNothingWasPutIn() {
    assertThat(expanded(PERSON).places()).containsExactly("API-064 expand=duties");
  }

  @Test
  void reportsWhatWasPutOutside() {
    assertThat(expanded(with("'duties': [" + DUTY + "]")).places())
        .containsExactly("API-063 expand=duties");
  }

  @Test
  void reportsWhatWasPutInUnasked() {
    assertThat(
            expanded(with("'_embedded': {'duties': [" + DUTY + "], 'placements': [{}]}")).places())
        .containsExactly("API-062 _embedded.placements");
  }

  @Test
  void reportsWhatWasPutInOtherwiseThanItIs() {
    String other = DUTY.replace("Rektor", "Förskollärare");

    assertThat(expanded(with("'_embedded': {'duties': [" + other + "]}")).places())
        .containsExactly("API-066 expand=duties");
  }

  @Test
  void reportsAReferenceThatWasNotFollowed() {
    var talk = new Talk();
    String other =
        DUTY.replace(Records.uuid(1), Records.uuid(2)).replace(Records.uuid(5), Records.uuid(6));
    talk.list("/persons", PERSON, Records.person(2).toString());
    String embedded =
        DUTY.substring(0, DUTY.length() - 1) + ",\"_embedded\":{\"person\":" + PERSON + "}}";
    talk.ask(Question.EXPANDED, "GET /duties", "expand=person", 200, page("", embedded, other));

    assertThat(talk.judge(new ExpandCheck(STANDARD)).places())
        .containsExactly("API-065 expand=person");
  }

  @Test
  void reportsOneOfSeveralThatWasLeftOut() {
    var talk = new Talk();
    talk.list("/persons", PERSON);
    talk.list("/duties", DUTY, DUTY.replace(Records.uuid(5), Records.uuid(6)));
    String embedded = with("'_embedded': {'duties': [" + DUTY + "]}");
    talk.ask(Question.EXPANDED, "GET /persons", "expand=duties", 200, page("", embedded));

    assertThat(talk.judge(new ExpandCheck(STANDARD)).places())
        .containsExactly("API-065 expand=duties");
  }

  @Test
  void acceptsThatThereIsNothingToPutIn() {
    var talk = new Talk();
    talk.list("/persons", PERSON);
    talk.ask(Question.EXPANDED, "GET /persons", "expand=duties", 200, page("", PERSON));

    Said said = talk.judge(new ExpandCheck(STANDARD));
    assertThat(said.findings()).isEmpty();
    assertThat(said.reason("expand=duties")).isEqualTo("no data that could tell");
  }

  @Test
  void acceptsARecordThatIsTheSameInAnotherSpelling() {
    String same =
        ONE.replace("2026-01-01T00:00:00Z", "2026-01-01T01:00:00.000+01:00")
            .replace(Records.uuid(21), Records.uuid(21).toUpperCase(Locale.ROOT));

    Said said = byId(same);
    assertThat(said.findings()).isEmpty();
    assertThat(said.tried()).containsExactly(ROOM);
  }

  @Test
  void acceptsAnEmptyArrayWhereTheListHasNothing() {
    String empty = ONE.substring(0, ONE.length() - 1) + ",'externalIdentifiers': []}";

    assertThat(byId(empty).findings()).isEmpty();
  }

  @Test
  void reportsARecordThatDiffersFromTheList() {
    assertThat(byId(ONE.replace("'A1'", "'A9'")).message())
        .isEqualTo("the record " + Records.uuid(1) + " differs from the list in displayName");
  }

  @Test
  void forgivesARecordThatChangedMeanwhile() {
    String changed = room(1, "A9", 21).replace("2026-01-01T00:00", "2026-10-05T12:00");

    assertThat(byId(changed).findings()).isEmpty();
  }

  @Test
  void reportsAnotherRecordThanTheOneAskedFor() {
    assertThat(byId(room(2, "A2", 21)).places()).containsExactly("API-071");
  }

  @Test
  void reportsARecordThatIsNotThereByItsId() {
    assertThat(byId("").places()).containsExactly("API-070");
  }

  @Test
  void acceptsALookupOfWhatIsThere() {
    Said said = lookup("{'ids': ['%s', '%s']}".formatted(Records.uuid(1), Records.uuid(9)), ONE);

    assertThat(said.findings()).isEmpty();
    assertThat(said.tried()).containsExactly("POST /rooms/lookup ids");
  }

  @Test
  void reportsALookupThatGivesTooMuchOrTooLittle() {
    String ids = "{'ids': ['%s']}".formatted(Records.uuid(1));

    assertThat(lookup(ids, ONE, room(2, "A2", 21)).places()).containsExactly("API-073 ids");
    assertThat(lookup(ids).places()).containsExactly("API-074 ids");
  }

  @Test
  void acceptsWhatWasDeletedByType() {
    Said said = deleted("{'persons': ['%s']}", "{'persons': ['%s']}");

    assertThat(said.findings()).isEmpty();
    assertThat(said.tried()).contains("GET /deletedEntities entities=Person");
  }

  @Test
  void reportsOtherTypesThanThoseAskedFor() {
    assertThat(deleted("{'persons': ['%s'], 'rooms': []}", "{'duties': ['%s']}").places())
        .containsExactly("API-081 entities=Person");
  }

  @Test
  void reportsDeletionsThatAreLost() {
    assertThat(deleted("{'persons': ['%s']}", "{}").places())
        .containsExactly("API-082 entities=Person");
  }

  @Test
  void reportsDeletionsInAnotherShape() {
    var talk = new Talk();
    talk.ask(Question.DELETED, DELETED, "", 200, "{'data': [{'id': 'x'}]}");

    assertThat(talk.judge(new DeletedCheck(STANDARD)).message())
        .isEqualTo("the answer about deleted records is wrong: data is not an object");
  }

  @Test
  void warnsOfASpellingPutRight() {
    var talk = new Talk();
    talk.ask(Question.DELETED, DELETED, "", 200, "{'data': {'activities': []}}");

    assertThat(talk.judge(new DeletedCheck(STANDARD)).message())
        .isEqualTo("activities stands where the standard has activitites");
  }

  @Test
  void reportsWhatWasDeletedAfterTheFuture() {
    var talk = new Talk();
    String one = "{'data': {'persons': ['" + Records.uuid(1) + "']}}";
    talk.ask(Question.DELETED, DELETED, "", 200, one);
    talk.ask(Question.DELETED, DELETED, "after=2026-12-01T00:00:00Z", 200, one);

    assertThat(talk.judge(new DeletedCheck(STANDARD)).places()).containsExactly("API-080 after");
  }

  @Test
  void acceptsThatNothingIsDeletedInTheFuture() {
    var talk = new Talk();
    String one = "{'data': {'persons': ['" + Records.uuid(1) + "']}}";
    talk.ask(Question.DELETED, DELETED, "", 200, one);
    talk.ask(Question.DELETED, DELETED, "after=2026-12-01T00:00:00Z", 200, "{'data': {}}");

    Said said = talk.judge(new DeletedCheck(STANDARD));
    assertThat(said.findings()).isEmpty();
    assertThat(said.tried()).contains("GET /deletedEntities after");
  }

  private static Said deleted(String all, String ofPersons) {
    var talk = new Talk();
    String id = Records.uuid(1);
    talk.ask(Question.DELETED, DELETED, "", 200, "{'data': " + all.replace("%s", id) + "}");
    String answer = "{'data': " + ofPersons.replace("%s", id) + "}";
    talk.ask(Question.DELETED, DELETED, "entities=Person", 200, answer);
    return talk.judge(new DeletedCheck(STANDARD));
  }

  private static Said names(String record) {
    var talk = new Talk();
    talk.list("/rooms", ONE);
    talk.list("/organisations", Talk.organisation(21, "Norr"));
    talk.ask(Question.NAMED, ROOMS, "expandReferenceNames=true", 200, page("", record));
    return talk.judge(new NamesCheck(STANDARD));
  }

  private static Said expanded(String record) {
    var talk = new Talk();
    talk.list("/persons", PERSON);
    talk.list("/duties", DUTY);
    talk.ask(Question.EXPANDED, "GET /persons", "expand=duties", 200, page("", record));
    return talk.judge(new ExpandCheck(STANDARD));
  }

  private static String with(String member) {
    return PERSON.substring(0, PERSON.length() - 1) + "," + member + "}";
  }

  private static Said byId(String answer) {
    var talk = new Talk();
    talk.list("/rooms", ONE);
    talk.byId(Question.BY_ID, ROOM, Records.uuid(1), "", answer);
    return talk.judge(new RecordCheck(STANDARD));
  }

  private static Said lookup(String body, String... answer) {
    var talk = new Talk();
    talk.list("/rooms", ONE, room(2, "A2", 21));
    talk.lookup(Question.LOOKUP, "/rooms", body, array(answer));
    return talk.judge(new LookupCheck(STANDARD));
  }
}
