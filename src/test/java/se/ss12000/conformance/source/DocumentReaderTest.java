package se.ss12000.conformance.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentReaderTest {
  @Test
  void readsASingleRecord() {
    assertThat(Read.of("person.json", "{\"id\": \"1\"}").lines())
        .containsExactly("Person alone at 1:1 not listed", "RECORD of 1 Person under '' beside {}");
  }

  @Test
  void readsAnArray() {
    assertThat(Read.of("persons.json", "[{\"id\": \"1\"}, {\"id\": \"2\"}]").lines())
        .containsExactly(
            "Person /0 at 1:2", "Person /1 at 1:15", "ARRAY of 2 Person under '' beside {}");
  }

  @Test
  void readsAPage() {
    String page = "{\"data\": [{\"id\": \"1\"}, {\"id\": \"2\"}], \"pageToken\": \"x\"}";

    var read = Read.of("persons.json", page);

    assertThat(read.lines())
        .containsExactly(
            "Person /data/0 at 1:11",
            "Person /data/1 at 1:24",
            "PAGE of 2 Person under 'data' beside {\"pageToken\":\"x\"}");
    assertThat(read.envelopes().get(0).hasMore()).isTrue();
  }

  @Test
  void readsAPageWhoseRecordsComeLast() {
    String page = "{\"pageToken\": null, \"count\": {\"all\": 1}, \"data\": [{\"id\": \"1\"}]}";

    assertThat(Read.of("persons.json", page).lines())
        .containsExactly(
            "Person /data/0 at 1:51",
            "PAGE of 1 Person under 'data' beside {\"pageToken\":null,\"count\":{\"all\":1}}");
  }

  @Test
  void readsAPageWithoutRecords() {
    assertThat(Read.of("persons.json", "{\"data\": [], \"pageToken\": null}").lines())
        .containsExactly("PAGE of 0 Person under 'data' beside {\"pageToken\":null}");
  }

  @Test
  void readsAPageThatLacksItsList() {
    assertThat(Read.of("persons.json", "{\"data\": null, \"pageToken\": null}").lines())
        .containsExactly("PAGE of 0 Person under '' beside {\"data\":null,\"pageToken\":null}");
    assertThat(Read.of("persons.json", "{\"pageToken\": \"x\"}").lines())
        .containsExactly("PAGE of 0 Person under '' beside {\"pageToken\":\"x\"}");
  }

  @Test
  void readsRecordAfterRecord() {
    assertThat(Read.of("persons.json", "{\"id\": \"1\"}\n{\"id\": \"2\"}{\"id\": \"3\"}").lines())
        .containsExactly(
            "Person /0 at 1:1",
            "Person /1 at 2:1",
            "Person /2 at 2:12",
            "SEQUENCE of 3 Person under '' beside {}");
  }

  @Test
  void readsPageAfterPage() {
    String pages =
        "{\"data\": [{\"id\": \"1\"}], \"pageToken\": \"x\"}\n{\"data\": [{\"id\": \"2\"}]}";

    assertThat(Read.of("persons.json", pages).lines())
        .containsExactly(
            "Person /data/0 at 1:11",
            "PAGE of 1 Person under 'data' beside {\"pageToken\":\"x\"}",
            "Person /1/data/0 at 2:11",
            "PAGE of 1 Person under 'data' beside {}");
  }

  @Test
  void takesALineForOneOfSeveralRecordsByTheName() {
    assertThat(Read.of("persons.jsonl", "{\"id\": \"1\"}\n").lines())
        .containsExactly("Person /0 at 1:1", "SEQUENCE of 1 Person under '' beside {}");
    assertThat(Read.of("persons.NDJSON.gz", "\r\n{\"id\": \"1\"}\r\n\r\n").lines())
        .containsExactly("Person /0 at 2:1", "SEQUENCE of 1 Person under '' beside {}");
  }

  @Test
  void tellsEachLineOnItsOwnWhenTheNameTellsNothing() {
    String lines =
        """
        {"id": "1", "givenName": "Ada", "familyName": "Ek"}
        {"id": "2", "displayName": "7A", "groupType": "Klass", "organisation": {}, "startDate": ""}
        {"id": "3", "givenName": "Bo", "familyName": "Al"}
        """;

    assertThat(Read.of("all.jsonl", lines).lines())
        .containsExactly(
            "Person /0 at 1:1",
            "Group /1 at 2:1",
            "Person /2 at 3:1",
            "SEQUENCE of 2 Person under '' beside {}",
            "SEQUENCE of 1 Group under '' beside {}");
  }

  @Test
  void readsRecordsUnderTheNameOfTheirCollection() {
    assertThat(
            Read.of("export.json", "{\"total\": 1, \"organisations\": [{\"id\": \"1\"}]}").lines())
        .containsExactly(
            "Organisation /organisations/0 at 1:32",
            "PAGE of 1 Organisation under 'organisations' beside {\"total\":1}");
  }

  @Test
  void readsSeveralCollectionsInOneDocument() {
    String[] documents = {
      "{\"persons\": [{\"id\": \"1\"}], \"groups\": [{\"id\": \"2\"}]}",
      "{\"groups\": [{\"id\": \"2\"}], \"persons\": [{\"id\": \"1\"}]}"
    };

    for (String document : documents) {
      assertThat(Read.of("export.json", document).lines())
          .hasSize(4)
          .anyMatch(line -> line.startsWith("Person /persons/0"))
          .anyMatch(line -> line.startsWith("Group /groups/0"))
          .contains("PAGE of 1 Person under 'persons' beside {}")
          .contains("PAGE of 1 Group under 'groups' beside {}");
    }
  }

  @Test
  void readsRecordsUnderAnyKeyWhenTheObjectIsNoRecord() {
    assertThat(Read.of("persons.json", "{\"items\": [{\"id\": \"1\"}], \"limit\": 9}").lines())
        .containsExactly(
            "Person /items/0 at 1:12", "PAGE of 1 Person under 'items' beside {\"limit\":9}");
    assertThat(Read.of("export.json", "{\"rooms\": [{\"id\": \"1\"}]}").lines())
        .containsExactly("Room /rooms/0 at 1:12", "PAGE of 1 Room under 'rooms' beside {}");
  }

  @Test
  void doesNotTakeARecordWithListsForAPage() {
    String event =
        "{\"id\": \"1\", \"activity\": {\"id\": \"2\"}, \"startTime\": \"\", \"endTime\": \"\","
            + " \"rooms\": [{\"id\": \"3\"}]}";

    assertThat(Read.of("calendarEvent-1.json", event).entities()).hasSize(1);
    assertThat(Read.of("x.json", event).lines().get(0))
        .isEqualTo("CalendarEvent alone at 1:1 not listed");
    assertThat(
            Read.of("person.json", "{\"emails\": [{\"value\": \"a@b.example\"}]}").lines().get(0))
        .isEqualTo("Person alone at 1:1 not listed");
    assertThat(Read.of("activity.json", "{\"groups\": [{\"id\": \"1\"}]}").lines().get(0))
        .isEqualTo("Activity alone at 1:1 not listed");
  }

  @Test
  void readsWhatIsNoResource() {
    String deleted = "{\"data\": {\"persons\": [\"1\"]}, \"pageToken\": null}";

    assertThat(Read.of("x.json", deleted).lines())
        .containsExactly(
            "DeletedEntities alone at 1:1 not listed",
            "RECORD of 1 DeletedEntities under '' beside {}");
    assertThat(Read.of("deletedEntities.json", "{\"data\": [\"1\"]}").lines().get(0))
        .isEqualTo("DeletedEntities alone at 1:1 not listed");
    assertThat(Read.of("x.json", "{\"code\": \"1\", \"message\": \"m\"}").lines().get(0))
        .isEqualTo("Error alone at 1:1 not listed");
    assertThat(Read.of("subscriptions.json", "{\"data\": [{\"id\": \"1\"}]}").lines().get(0))
        .isEqualTo("Subscription /data/0 at 1:11");
  }

  @Test
  void pushesRecordsThatAreNoObjects() {
    var read = Read.of("persons.json", "[1, \"två\", null, [{}], 1.5, true, {}]");

    assertThat(read.entities())
        .extracting(entity -> entity.json().toString())
        .containsExactly("1", "\"två\"", "null", "[{}]", "1.5", "true", "{}");
    assertThat(read.entities())
        .extracting(entity -> new String(entity.excerpt().utf8(), UTF_8))
        .containsExactly("1", "\"två\"", "null", "[{}]", "1.5", "true", "{}");
    assertThat(Read.of("person.json", "\"x\"").lines().get(0))
        .isEqualTo("Person alone at 1:1 not listed");
  }

  @Test
  void keepsTheExactTextOfARecord() {
    String record = "{ \"id\" :\t\"1\",\r\n  \"n\": 1.50e0, \"å\\u00e4\": \"\\/\" }";

    var read = Read.of("persons.json", "[\n" + record + " ]");

    assertThat(read.entities().get(0).excerpt().utf8()).asString(UTF_8).isEqualTo(record);
  }

  @Test
  void keepsWholeNumbersWhole() {
    String numbers = "{\"a\": 1, \"b\": 12345678901, \"c\": 123456789012345678901234567890}";

    assertThat(Read.of("person.json", numbers).entities().get(0).json().toString())
        .isEqualTo(numbers.replace(" ", ""));
  }

  @Test
  void saysWhenTheTypeCannotBeTold() {
    var read = Read.of("x.json", "[{\"displayName\": \"A\", \"owner\": {}}]");

    assertThat(read.entities()).isEmpty();
    assertThat(read.envelopes()).isEmpty();
    assertThat(read.unavailable()).hasSize(1);
    assertThat(read.unavailable().get(0).reason().en()).contains("Room").contains("Resource");
  }

  @Test
  void waitsForARecordThatTells() {
    String rooms =
        "[{\"displayName\": \"A\", \"owner\": {}},"
            + " {\"displayName\": \"B\", \"owner\": {}, \"seats\": 30}]";

    assertThat(Read.of("x.json", rooms).lines())
        .containsExactly("Room /0 at 1:2", "Room /1 at 1:37", "ARRAY of 2 Room under '' beside {}");
  }

  @Test
  void doesNotWaitForEver() {
    String records = "{\"a\": 1}, ".repeat(30) + "{\"givenName\": \"\", \"familyName\": \"\"}";

    assertThat(Read.of("x.json", "[" + records + "]").lines())
        .containsExactly(
            "unavailable: nothing in the document is known from SS 12000;"
                + " say --type if it belongs there");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{\"data\": []}"})
  void saysWhenThereIsNothingToTellTheTypeBy(String empty) {
    assertThat(Read.of("x.json", empty).lines())
        .containsExactly(
            "unavailable: neither the name nor any record tells the type of the records;"
                + " say --type");
  }

  @Test
  void readsLinesThatCanBeToldAndSaysThatOthersCannot() {
    String lines = "{\"a\": 1}\n{\"givenName\": \"\", \"familyName\": \"\"}\n";

    assertThat(Read.of("x.jsonl", lines).lines())
        .containsExactly(
            "Person /1 at 2:1",
            "unavailable: nothing in the document is known from SS 12000;"
                + " say --type if it belongs there",
            "SEQUENCE of 1 Person under '' beside {}");
  }
}
