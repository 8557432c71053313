package se.ss12000.conformance.source.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.ss12000.conformance.source.recording.Exchanges.HEAD;
import static se.ss12000.conformance.source.recording.Exchanges.STANDARD;
import static se.ss12000.conformance.source.recording.Exchanges.START;
import static se.ss12000.conformance.source.recording.Exchanges.answer;
import static se.ss12000.conformance.source.recording.Exchanges.asked;
import static se.ss12000.conformance.source.recording.Exchanges.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Envelope;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Malformed;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.payload.Unavailable;
import se.ss12000.conformance.source.Source;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.text.Text;

final class RecordingSourceTest {
  private static final String TWO = "{\"data\": [{\"id\": \"1\"}, {\"id\": \"2\"}]}";
  private static final Text LOST = Text.sv("förbindelsen bröts").en("the connection was lost");

  @TempDir Path folder;
  private Path path = Path.of("");

  @BeforeEach
  void nameTheFile() {
    path = folder.resolve("crawl.jsonl");
  }

  @Test
  void pushesAnAnswerAndThenItsRecords() throws IOException, SourceException {
    keep(list(1, "persons", TWO));

    assertThat(lines())
        .containsExactly(
            "#1 GET /v2.0/persons: answer",
            "#1 GET /v2.0/persons: Person 1",
            "#1 GET /v2.0/persons: Person 2",
            "#1 GET /v2.0/persons: 2 in PAGE");
  }

  @Test
  void knowsAfterReadingWhetherAnIdComesTwice() throws IOException, SourceException {
    keep(list(1, "persons", TWO), list(2, "groups", "{\"data\": [{\"id\": \"2\"}]}"));

    try (var source = RecordingSource.open(path, STANDARD)) {
      Conversation conversation = source.conversation().orElseThrow();
      List<Exchange> all = conversation.exchanges();
      assertThat(conversation.mayRepeat(all.subList(0, 1))).isTrue();

      source.read(payload -> {});

      assertThat(conversation.mayRepeat(all.subList(0, 1))).isFalse();
      assertThat(conversation.mayRepeat(all)).isTrue();
    }
  }

  @Test
  void findsTheSameNamesBeforeAndAfterReading() throws IOException, SourceException {
    keep(list(1, "persons", TWO), list(2, "groups", "{\"data\": [{\"displayName\": \"a\"}]}"));

    try (var source = RecordingSource.open(path, STANDARD);
        var read = RecordingSource.open(path, STANDARD)) {
      read.read(payload -> {});
      for (RecordingSource each : List.of(source, read)) {
        Conversation conversation = each.conversation().orElseThrow();
        assertThat(conversation.exchanges())
            .extracting(exchange -> conversation.mentions(exchange, "displayName"))
            .containsExactly(false, true);
      }
    }
  }

  @Test
  void pushesTheSameAgain() throws IOException, SourceException {
    keep(list(1, "persons", TWO), list(2, "groups", "[{"), list(3, "duties", ""));

    try (var source = RecordingSource.open(path, STANDARD)) {
      List<String> first = lines(source);

      assertThat(lines(source)).isEqualTo(first).hasSizeGreaterThan(6);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Question.class,
      names = {"FILTERED", "BY_ID", "LOOKUP", "DELETED", "EXPANDED", "OTHER_PATH"})
  void pushesNoRecordsThatWereAskedForOnceMore(Question question)
      throws IOException, SourceException {
    keep(answer(asked(1, 1, question, "GET /persons", 200), TWO));

    assertThat(lines())
        .containsExactly("#1 GET /v2.0/persons: answer", "#1 GET /v2.0/persons: 2 in PAGE");
  }

  @Test
  void pushesOnlyTheAnswerWhenNoRecordsWereWanted() throws IOException, SourceException {
    keep(answer(asked(1, 1, Question.LIMIT_ZERO, "GET /persons", 200), TWO));

    assertThat(lines()).containsExactly("#1 GET /v2.0/persons: answer");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 500, 302})
  void takesARefusalForNoRecord(int status) throws IOException, SourceException {
    keep(
        answer(
            asked(1, 1, Question.LIST, "GET /persons", status),
            "{\"code\": \"x\", \"message\": \"y\"}"));

    assertThat(lines()).containsExactly("#1 GET /v2.0/persons: answer");
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 429, 503})
  void saysThatNothingWasToBeHad(int status) throws IOException, SourceException {
    keep(answer(asked(1, 1, Question.LIST, "GET /persons", status), "{}"));

    assertThat(lines())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("#1 GET /v2.0/persons: unavailable Person")
        .contains("(status " + status + ")");
  }

  @ParameterizedTest
  @EnumSource(
      value = Question.class,
      mode = Mode.INCLUDE,
      names = {"NO_CREDENTIALS", "WRONG_CREDENTIALS", "UNKNOWN_ID"})
  void takesARefusalThatWasAskedForAsAnAnswer(Question question)
      throws IOException, SourceException {
    keep(answer(asked(1, 1, question, "GET /persons", 401), "{}"));

    assertThat(lines()).containsExactly("#1 GET /v2.0/persons: answer");
  }

  @Test
  void saysWhyThereIsNoAnswer() throws IOException, SourceException {
    keep(answer(asked(1, 1, Question.UNKNOWN_ID, "GET /persons/{id}", 0, List.of(), LOST), ""));

    assertThat(lines()).last().asString().endsWith(": unavailable Person: the connection was lost");
  }

  @Test
  void readsWhatStandsInAnAnswer() throws IOException, SourceException {
    keep(
        list(1, "persons", "{\"data\": [{\"id\": \"1\"}], \"pageToken\": \"x\"}"),
        answer(asked(2, 1, Question.LIST, "GET /persons", 200), "{\"data\": [{\"id\": \"2\"}]}"),
        answer(asked(3, 3, Question.BY_ID, "GET /persons/{id}", 200), "{\"id\": \"3\"}"),
        answer(asked(4, 4, Question.LOOKUP, "POST /persons/lookup", 200), "[{\"id\": \"4\"}]"),
        answer(asked(5, 5, Question.LIST, "GET /groups", 400), "{\"id\": \"5\"}"),
        list(6, "duties", "<html>"));

    try (var source = RecordingSource.open(path, STANDARD)) {
      Conversation conversation = source.conversation().orElseThrow();
      EntityType person = STANDARD.type("Person").orElseThrow();
      List<Exchange> all = conversation.exchanges();

      assertThat(ids(each -> conversation.records(person, each))).containsExactly("1", "2");
      assertThat(conversation.walk(all.get(0))).containsExactly(all.get(0), all.get(1));
      assertThat(ids(each -> conversation.records(all.get(2), each))).containsExactly("3");
      assertThat(ids(each -> conversation.records(all.get(3), each))).containsExactly("4");
      assertThat(ids(each -> conversation.records(all.get(4), each))).isEmpty();
      assertThat(ids(each -> conversation.records(all.get(5), each))).isEmpty();
      assertThat(conversation.body(all.get(0)).path("pageToken").asText()).isEqualTo("x");
      assertThat(conversation.body(all.get(4)).path("id").asText()).isEqualTo("5");
      assertThat(conversation.body(all.get(5)).isMissingNode()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "2.1"})
  void knowsTheTypeOfEveryCollection(String version) {
    var standard = Standards.load(version, Reading.ADOPTED);
    var bodies = new Bodies(standard, Optional.empty());

    assertThat(standard.operations().keySet())
        .filteredOn(key -> standard.typeOf(key).isPresent())
        .isNotEmpty()
        .allSatisfy(
            key ->
                assertThat(bodies.typeOf(asked(1, 1, Question.LIST, key, 200)))
                    .isEqualTo(standard.typeOf(key)));
  }

  @Test
  void hasADigestOfWhatItHolds() throws IOException, SourceException {
    keep(list(1, "persons", TWO));
    String before = digest();
    Files.delete(path);
    keep(list(1, "persons", TWO));
    assertThat(digest()).isEqualTo(before).startsWith("sha256:").hasSize(71);
    Files.delete(path);
    keep(list(1, "persons", TWO + " "));

    assertThat(digest()).isNotEqualTo(before);
  }

  @Test
  void knowsARecordingByHowItBegins() throws IOException, SourceException {
    keep();
    Path other = Files.writeString(folder.resolve("persons.jsonl"), "{\"id\": \"1\"}\n");

    assertThat(RecordingSource.isRecording(path)).isTrue();
    assertThat(RecordingSource.isRecording(other)).isFalse();
    assertThat(RecordingSource.isRecording(folder)).isFalse();
    assertThat(RecordingSource.isRecording(folder.resolve("missing"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "{}\n",
        "{\"ss12000-recording\":2,\"standard\":\"2.1\"}\n",
        "{\"ss12000-recording\":1,\"started\":\"today\"}\n"
      })
  void refusesWhatIsNoRecording(String content) throws IOException {
    Files.writeString(path, content);

    assertThatThrownBy(() -> RecordingSource.open(path, STANDARD))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("no recording");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "{}", "{\"number\":2,\"body\":\"\"}"})
  void namesALineThatIsDamaged(String line) throws IOException, SourceException {
    keep(list(1, "persons", TWO));
    String whole = Files.readString(path);
    Files.writeString(path, whole + line + "\n" + whole.lines().skip(1).findFirst().orElseThrow());

    assertThatThrownBy(() -> RecordingSource.open(path, STANDARD))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("line 4");
  }

  @Test
  void refusesTwoExchangesWithOneNumber() throws IOException, SourceException {
    keep(list(1, "persons", TWO), list(1, "persons", TWO));

    assertThatThrownBy(() -> RecordingSource.open(path, STANDARD))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("line 3");
  }

  @Test
  void saysWhatWasAskedForOnlyInPart() throws IOException, SourceException {
    var part =
        new RecordingHead("2.1", "http://x", "1.0", START, "2026-08-01/2027-07-31", 7, true, "");
    RecordingFile.create(path, part, STANDARD).close();

    try (var source = RecordingSource.open(path, STANDARD)) {
      assertThat(source.extent())
          .extracting(Text::en)
          .containsExactly(
              "the recording ends before everything had been asked",
              "at most 7 records of each type were asked for",
              "what can be asked for only within a time was asked for within"
                  + " 2026-08-01/2027-07-31");
    }
  }

  @Test
  void hasNothingToSayOfTheExtentOfAWholeCrawl() throws IOException, SourceException {
    var whole = new RecordingHead("2.1", "http://x", "1.0", START, "", 0, true, "");
    try (var file = RecordingFile.create(path, whole, STANDARD)) {
      file.finish(START);

      assertThat(file.source().extent()).isEmpty();
    }
  }

  private void keep(Answer... answers) throws IOException, SourceException {
    try (var file = RecordingFile.create(path, HEAD, STANDARD)) {
      for (Answer answer : answers) {
        file.keep(answer);
      }
      file.finish(START);
    }
  }

  private String digest() throws IOException, SourceException {
    try (var source = RecordingSource.open(path, STANDARD)) {
      return source.digest();
    }
  }

  private List<String> lines() throws IOException, SourceException {
    try (var source = RecordingSource.open(path, STANDARD)) {
      return lines(source);
    }
  }

  private static List<String> lines(Source source) throws SourceException {
    var lines = new ArrayList<String>();
    source.read(payload -> lines.add(payload.origin().label() + ": " + line(payload)));
    return lines;
  }

  private static String line(Payload payload) {
    if (payload instanceof Entity entity) {
      return entity.type().name() + " " + entity.id();
    }
    if (payload instanceof Envelope envelope) {
      return envelope.records() + " in " + envelope.shape();
    }
    if (payload instanceof Unavailable lost) {
      return "unavailable " + lost.type().orElseThrow().name() + ": " + lost.reason().en();
    }
    return payload instanceof Malformed malformed ? malformed.problem().name() : "answer";
  }

  private interface Records {
    void into(Consumer<JsonNode> each);
  }

  private static List<String> ids(Records reading) {
    var ids = new ArrayList<String>();
    reading.into(json -> ids.add(json.path("id").asText()));
    return ids;
  }
}
