package se.ss12000.conformance.source.recording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.ss12000.conformance.source.recording.Exchanges.HEAD;
import static se.ss12000.conformance.source.recording.Exchanges.STANDARD;
import static se.ss12000.conformance.source.recording.Exchanges.START;
import static se.ss12000.conformance.source.recording.Exchanges.answer;
import static se.ss12000.conformance.source.recording.Exchanges.asked;
import static se.ss12000.conformance.source.recording.Exchanges.list;
import static se.ss12000.conformance.source.recording.Exchanges.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.source.Request;
import se.ss12000.conformance.source.Request.Access;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.text.Text;

final class RecordingFileTest {
  private static final String ONE = "{\"data\": [{\"id\": \"1\"}], \"pageToken\": \"x\"}";
  private static final Text LOST = Text.sv("förbindelsen bröts").en("the connection was lost");

  @TempDir Path folder;
  private Path path = Path.of("");

  @BeforeEach
  void nameTheFile() {
    path = folder.resolve("crawl.jsonl");
  }

  @Test
  void givesBackWhatItKeeps() throws IOException, SourceException {
    var exchange =
        new Exchange(
            7,
            3,
            Question.FILTERED,
            "GET /persons",
            "GET",
            Exchanges.BASE + "/persons?nameContains=%C3%85sa%20%22%5C&pageToken=http%3A%2F%2Fx%2F",
            List.of(
                new Parameter("nameContains", "Åsa \"\\"), new Parameter("pageToken", "http://x/")),
            "{\"ids\": [\"1\"]}",
            400,
            Map.of("Retry-After", List.of("1"), "vary", List.of("a", "b")),
            123,
            START,
            2,
            LOST);
    byte[] body = "{\"body\":\"\u0000\\ \"}\n\tåäö 😀,\"base64\":\"".getBytes(UTF_8);

    try (var file = RecordingFile.create(path, HEAD, STANDARD)) {
      file.keep(new Answer(exchange, body));
    }

    try (var source = RecordingSource.open(path, STANDARD)) {
      assertThat(source.head()).isEqualTo(HEAD);
      assertThat(source.conversation().orElseThrow().exchanges()).containsExactly(exchange);
      assertThat(answers(source)).singleElement().isEqualTo(body);
    }
  }

  @Test
  void givesBackWhatIsNotTextByteForByte() throws IOException, SourceException {
    var body = new byte[256];
    for (int i = 0; i < body.length; i++) {
      body[i] = (byte) i;
    }

    try (var file = RecordingFile.create(path, HEAD, STANDARD)) {
      file.keep(new Answer(list(1, "persons", "").exchange(), body));
    }

    try (var source = RecordingSource.open(path, STANDARD)) {
      assertThat(answers(source)).singleElement().isEqualTo(body);
    }
  }

  @Test
  void survivesThatTheProgramIsKilled() throws IOException, SourceException {
    try (var file = RecordingFile.create(path, HEAD, STANDARD)) {
      file.keep(list(1, "persons", ONE));

      try (var source = RecordingSource.open(path, STANDARD)) {
        assertThat(answers(source)).hasSize(1);
        assertThat(source.shortcoming().en()).contains("before everything had been asked");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 40, 200})
  void leavesOutALineThatWasCutOff(int bytes) throws IOException, SourceException {
    try (var file = RecordingFile.create(path, HEAD, STANDARD)) {
      file.keep(list(1, "persons", ONE));
      file.keep(list(2, "groups", ONE));
    }
    byte[] whole = Files.readAllBytes(path);
    Files.write(path, Arrays.copyOf(whole, whole.length - bytes));

    try (var source = RecordingSource.open(path, STANDARD)) {
      assertThat(answers(source)).hasSize(1);
      assertThat(source.shortcoming().en()).contains("in the middle of an answer");
    }
  }

  @Test
  void goesOnAfterALineThatWasCutOff() throws IOException, SourceException {
    try (var file = RecordingFile.create(path, HEAD, STANDARD)) {
      file.keep(list(1, "persons", ONE));
    }
    Files.writeString(path, "{\"number\":2,\"wal", StandardOpenOption.APPEND);

    try (var file = RecordingFile.resume(path, STANDARD)) {
      assertThat(file.find(request(list(1, "persons", "").exchange())))
          .hasValueSatisfying(found -> assertThat(found.content()).isEqualTo(ONE.getBytes(UTF_8)));
      file.keep(list(2, "groups", ONE));
      file.finish(START);
    }

    try (var source = RecordingSource.open(path, STANDARD)) {
      assertThat(source.conversation().orElseThrow().exchanges())
          .extracting(Exchange::number)
          .containsExactly(1, 2);
      assertThat(source.shortcoming()).isEqualTo(Text.NONE);
    }
  }

  @Test
  void findsNothingThatWasAskedInTheSameRun() throws IOException, SourceException {
    try (var file = RecordingFile.create(path, HEAD, STANDARD)) {
      file.keep(list(1, "persons", ONE));

      assertThat(file.find(request(list(1, "persons", "").exchange()))).isEmpty();
    }
  }

  @Test
  void findsTheSameQuestionAsOftenAsItWasAsked() throws IOException, SourceException {
    try (var file = RecordingFile.create(path, HEAD, STANDARD)) {
      file.keep(list(1, "persons", "1"));
      file.keep(list(2, "persons", "2"));
    }
    Request request = request(list(1, "persons", "").exchange());

    try (var file = RecordingFile.resume(path, STANDARD)) {
      assertThat(file.find(request).orElseThrow().content()).isEqualTo(new byte[] {'1'});
      assertThat(file.find(request).orElseThrow().content()).isEqualTo(new byte[] {'2'});
      assertThat(file.find(request)).isEmpty();
    }
  }

  @Test
  void findsNothingElseThanWhatWasAsked() throws IOException, SourceException {
    var kept = asked(1, 1, Question.BY_ID, "GET /persons/{id}", 404);
    try (var file = RecordingFile.create(path, HEAD, STANDARD)) {
      file.keep(answer(kept, ""));
    }
    Request same = request(kept);

    try (var file = RecordingFile.resume(path, STANDARD)) {
      for (Request other :
          List.of(
              changed(same, Question.UNKNOWN_ID, 0, same.path(), List.of(), ""),
              changed(same, Question.BY_ID, 1, same.path(), List.of(), ""),
              changed(same, Question.BY_ID, 0, "/persons/another", List.of(), ""),
              changed(same, Question.BY_ID, 0, same.path(), List.of(), "{}"),
              changed(
                  same, Question.BY_ID, 0, same.path(), List.of(new Parameter("a", "b")), ""))) {
        assertThat(file.find(other)).isEmpty();
      }
      assertThat(file.find(same)).isPresent();
    }
  }

  @Test
  void asksAgainWhatGotNoAnswer() throws IOException, SourceException {
    var lost = asked(2, 2, Question.LIST, "GET /groups", 0, List.of(), LOST);
    var refused = asked(3, 3, Question.LIST, "GET /duties", 401);
    try (var file = RecordingFile.create(path, HEAD, STANDARD)) {
      file.keep(list(1, "persons", ONE));
      file.keep(answer(lost, ""));
      file.keep(answer(refused, ""));
    }

    try (var file = RecordingFile.resume(path, STANDARD)) {
      assertThat(file.find(request(lost))).isEmpty();
      assertThat(file.find(request(refused))).isEmpty();
      file.keep(list(4, "groups", ONE));
    }

    try (var source = RecordingSource.open(path, STANDARD)) {
      assertThat(source.conversation().orElseThrow().exchanges())
          .extracting(Exchange::number)
          .containsExactly(1, 3, 4);
    }
  }

  @Test
  void forgetsAWalkThatWasBegunAgain() throws IOException, SourceException {
    try (var file = RecordingFile.create(path, HEAD, STANDARD)) {
      file.keep(list(1, "groups", ONE));
      file.keep(list(2, "persons", ONE));
      file.keep(answer(asked(3, 2, Question.LIST, "GET /persons", 200), ONE));
    }
    try (var file = RecordingFile.resume(path, STANDARD)) {
      file.forget(list(2, "persons", "").exchange());
      file.keep(list(4, "persons", ONE));
      assertThat(file.conversation().exchanges())
          .extracting(Exchange::number)
          .containsExactly(1, 4);
    }

    try (var source = RecordingSource.open(path, STANDARD)) {
      assertThat(source.conversation().orElseThrow().exchanges())
          .extracting(Exchange::number)
          .containsExactly(1, 4);
      assertThat(answers(source)).hasSize(2);
    }
  }

  @Test
  void keepsItsFileFromOthers() throws IOException, SourceException {
    assumeTrue(
        folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "this system has no permissions of that kind");

    RecordingFile.create(path, HEAD, STANDARD).close();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
  }

  @Test
  void overwritesNothing() throws IOException {
    Files.writeString(path, "mine");

    assertThatThrownBy(() -> RecordingFile.create(path, HEAD, STANDARD))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("exists already");
    assertThat(path).hasContent("mine");
  }

  @Test
  void refusesARecordingOfAnotherVersionOfTheStandard() throws IOException, SourceException {
    RecordingFile.create(path, HEAD, STANDARD).close();
    var other = Standards.load("2.0", Reading.ADOPTED);

    assertThatThrownBy(() -> RecordingFile.resume(path, other))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("--standard 2.1");
  }

  private static Request changed(
      Request from,
      Question question,
      int walk,
      String requested,
      List<Parameter> parameters,
      String body) {
    return new Request(question, walk, from.operation(), requested, parameters, body, Access.GIVEN);
  }

  private static List<byte[]> answers(RecordingSource source) throws SourceException {
    var bodies = new ArrayList<byte[]>();
    source.read(
        payload -> {
          if (payload instanceof Answer answer) {
            bodies.add(answer.content());
          }
        });
    return bodies;
  }
}
