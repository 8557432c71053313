package se.ss12000.conformance.source.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.ss12000.conformance.source.recording.Exchanges.STANDARD;
import static se.ss12000.conformance.source.recording.Exchanges.START;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.recording.CaptureConversion.Outcome;

final class CaptureConversionTest {
  private static final Path CAPTURES = Path.of("../shared/captures/reference-api");
  private static final String ID = "4e1c2b7a-0000-4000-8000-000000000001";

  @TempDir Path folder;
  private int count;

  @ParameterizedTest
  @CsvSource({
    "GET, /persons, LIST",
    "GET, /persons?limit=10, LIMITED",
    "GET, /persons?limit=0, LIMIT_ZERO",
    "GET, /persons?nameContains=%C3%85, FILTERED",
    "GET, /persons?nameContains=x&limit=2, FILTERED_PAGES",
    "GET, /persons?meta.modified.after=2026-01-01T00:00:00Z, FILTERED",
    "GET, /persons?meta.modified.after=2026-01-01T00:00:00, MALFORMED_FILTER",
    "GET, /persons?relationship.organisation=x, MALFORMED_FILTER",
    "GET, /persons?sortkey=GivenNameAsc, SORTED",
    "GET, /persons?expand=duties, EXPANDED",
    "GET, /persons?expandReferenceNames=true, NAMED",
    "GET, /persons?pageToken=x, FOREIGN_TOKEN",
    "GET, /persons?pageToken=x&nameContains=y, TOKEN_AND_FILTER",
    "GET, /persons/" + ID + ", BY_ID",
    "GET, /persons/x, MALFORMED_ID",
    "GET, /rooms/, OTHER_PATH",
    "POST, /persons/lookup, LOOKUP",
    "GET, /deletedEntities, DELETED",
  })
  void guessesWhyItWasAsked(String method, String path, Question expected)
      throws IOException, SourceException {
    save("GET", "/groups", 200, "{\"data\": []}");
    save("GET", "/rooms", 404, "");
    save(method, path, 200, "{}");

    convert();

    assertThat(exchanges()).last().extracting(Exchange::question).isEqualTo(expected);
  }

  @Test
  void takesAnIdThatIsNotThereForAnUnknownOne() throws IOException, SourceException {
    save("GET", "/groups", 200, "{\"data\": []}");
    save("GET", "/persons/" + ID, 404, "");

    convert();

    assertThat(exchanges()).last().extracting(Exchange::question).isEqualTo(Question.UNKNOWN_ID);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /persons",
    "DELETE, /persons/" + ID,
    "POST, /subscriptions",
    "GET, /subscriptions",
    "HEAD, /persons",
    "GET, /nonsense",
    "GET, /persons?nonsense=1",
    "GET, /persons?limit=99999999999",
    "GET, /persons?limit=-1",
    "GET, /groups/",
    "GET, /persons?pageToken=",
  })
  void leavesOutWhatACrawlWouldNotAsk(String method, String path)
      throws IOException, SourceException {
    save("GET", "/groups", 200, "{\"data\": []}");
    String name = save(method, path, 200, "{}");

    Outcome outcome = convert();

    assertThat(outcome.leftOut()).containsExactly(name);
    assertThat(outcome.kept()).isEqualTo(1);
  }

  @Test
  void leavesOutAnotherServer() throws IOException, SourceException {
    save("GET", "/persons", 200, "{\"data\": []}");
    save("GET", "/groups", 200, "{\"data\": []}");
    String other = save("GET", "http://localhost:8889", "/persons", 200, "{}");

    assertThat(convert().leftOut()).containsExactly(other);
  }

  @Test
  void takesTheLastOfSeveralLists() throws IOException, SourceException {
    String first = save("GET", "/persons", 200, "{\"data\": []}");
    save("GET", "/persons", 200, "{\"data\": [{\"id\": \"1\"}]}");

    assertThat(convert().leftOut()).containsExactly(first);
  }

  @Test
  void followsAWalkByItsTokens() throws IOException, SourceException {
    save("GET", "/groups", 200, "{\"data\": []}");
    save("GET", "/persons?limit=1", 200, "{\"data\": [], \"pageToken\": \"a\"}");
    save("GET", "/persons?pageToken=a&limit=1", 200, "{\"data\": [], \"pageToken\": \"b\"}");
    save("GET", "/persons?pageToken=b", 200, "{\"data\": []}");
    String again = save("GET", "/persons?pageToken=b", 200, "{\"data\": []}");

    assertThat(convert().leftOut()).containsExactly(again);
    assertThat(exchanges()).extracting(Exchange::walk).containsExactly(1, 2, 2, 2);
    assertThat(exchanges())
        .extracting(Exchange::question)
        .containsExactly(Question.LIST, Question.LIMITED, Question.LIMITED, Question.LIMITED);
  }

  @Test
  void keepsNothingSecret() throws IOException, SourceException {
    save("GET", "http://user:open-sesame@localhost:8888", "/persons", 200, "{\"data\": []}");

    convert();

    assertThat(folder.resolve("crawl.jsonl"))
        .content()
        .contains("http://localhost:8888/persons", "application/json")
        .doesNotContain("sesame", "session");
  }

  @Test
  void refusesAFolderWithoutAnythingToConvert() throws IOException {
    Files.writeString(folder.resolve("a.exchange.json"), "{}");

    assertThatThrownBy(this::convert)
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("no saved exchange");
    assertThat(folder.resolve("crawl.jsonl")).doesNotExist();
  }

  @Test
  void convertsWhatARealImplementationAnswered() throws SourceException {
    assumeTrue(Files.isDirectory(CAPTURES), "the captures are not beside the project");
    Path recording = folder.resolve("crawl.jsonl");

    Outcome outcome = CaptureConversion.convert(CAPTURES, recording, STANDARD, "1.0", START);

    assertThat(outcome.kept() + outcome.leftOut().size()).isEqualTo(143);
    assertThat(outcome.leftOut()).noneMatch(name -> name.contains("get-one"));
    assertThat(exchanges())
        .extracting(Exchange::url)
        .allMatch(url -> url.startsWith("http://127.0.0.1:8888/"));
    assertThat(exchanges().stream().filter(e -> e.question().delivers() && e.isSuccess()))
        .extracting(Exchange::operation)
        .containsExactlyInAnyOrder(
            "GET /organisations", "GET /persons", "GET /groups", "GET /duties", "GET /activities");
  }

  private Outcome convert() throws SourceException {
    return CaptureConversion.convert(folder, folder.resolve("crawl.jsonl"), STANDARD, "1.0", START);
  }

  private List<Exchange> exchanges() throws SourceException {
    return RecordingSource.open(folder.resolve("crawl.jsonl"), STANDARD)
        .conversation()
        .orElseThrow()
        .exchanges();
  }

  private String save(String method, String path, int status, String body) throws IOException {
    return save(method, "http://localhost:8888", path, status, body);
  }

  private String save(String method, String origin, String path, int status, String body)
      throws IOException {
    count++;
    var json = new ObjectMapper().createObjectNode();
    json.putObject("request").put("method", method).put("url", origin + path).putNull("body");
    var response = json.putObject("response").put("status", status).put("timeMs", 3);
    var headers = response.putArray("headers");
    headers.addArray().add("Content-Type").add("application/json");
    headers.addArray().add("Set-Cookie").add("session=1");
    response.put("body", body);
    String name = "%03d.exchange.json".formatted(count);
    Files.writeString(folder.resolve(name), json.toString());
    return name;
  }
}
