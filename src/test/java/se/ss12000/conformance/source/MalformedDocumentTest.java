package se.ss12000.conformance.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.payload.Malformed;
import se.ss12000.conformance.payload.Malformed.Problem;

final class MalformedDocumentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a" 1}            | /a   | 1:6  | a digit
          {a: 1}             | ``   | 1:2  | a letter
          {"a": 1,}          | /a   | 1:9  | the character }
          [1 2]              | /1   | 1:4  | a digit
          [1,, 2]            | /1   | 1:4  | the character ,
          {"a": trux}        | /a   | 1:7  | a letter
          {"a": 'x'}         | /a   | 1:7  | the character '
          {"a": .5}          | /a   | 1:7  | the character .
          {"a": 1.}          | /a   | 1:9  | the character }
          {"a": "\\x"}       | /a   | 1:9  | a letter
          {"a": "\\u12G4"}   | /a   | 1:12 | a letter
          {"å": é}           | /å   | 1:7  | a character beyond ASCII
          <html>             | ``   | 1:1  | the character <
          // comment         | ``   | 1:1  | the character /
          [{"a": 1]          | /0/a | 1:9  | the character ]
          """)
  void reportsABreachOfTheGrammar(String text, String pointer, String place, String found) {
    assertThat(Read.of("person.json", text).malformed().stream().map(Read::line))
        .containsExactly("SYNTAX Person '%s' at %s: %s".formatted(pointer, place, found));
  }

  @Test
  void reportsCharactersThatMustBeEscaped() {
    assertThat(Read.of("person.json", "{\"a\": \"x\ty\"}").lines())
        .containsExactly("SYNTAX Person '/a' at 1:9: a control character");
    assertThat(Read.of("person.json", "{\"a\": \"x\r\ny\"}").lines())
        .containsExactly("SYNTAX Person '/a' at 1:9: a line break");
  }

  @Test
  void neverQuotesTheDocument() {
    var read = Read.of("person.json", "{\"givenName\": Hemlig}");

    assertThat(read.malformed()).hasSize(1);
    assertThat(read.malformed().toString()).doesNotContain("Hemlig");
  }

  @Test
  void keepsTheRecordsBeforeAFault() {
    assertThat(
            Read.of("persons.json", "{\"data\": [{\"id\": \"1\"}, {\"id\": x}, {\"id\": 3}]}")
                .lines())
        .containsExactly("Person /data/0 at 1:11", "SYNTAX Person '/data/1/id' at 1:31: a letter");
    assertThat(Read.of("persons.json", "{\"id\": \"1\"} x").lines())
        .containsExactly("Person alone at 1:1 not listed", "SYNTAX Person '/1' at 1:13: a letter");
    assertThat(Read.of("persons.json", "[{\"id\": \"1\"}] ]").lines())
        .containsExactly("Person /0 at 1:2", "SYNTAX Person '/1' at 1:15: the character ]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[",
        "{\"a",
        "{\"a\"",
        "{\"a\":",
        "{\"a\": \"b",
        "{\"a\": \"b\\",
        "{\"a\": \"\\u00",
        "{\"a\": 1",
        "{\"a\": -",
        "{\"a\": 1.",
        "{\"a\": 1e",
        "{\"a\": t",
        "{\"a\": fals",
        "{\"a\": nul",
        "{\"a\": 1,",
        "[1",
        "[1,",
        "[{}",
        "\"x",
        "tru",
        "{\"a\": [[{\"b\": 1}]"
      })
  void reportsThatADocumentEndsTooEarly(String text) {
    var malformed = Read.of("person.json", text).malformed();

    assertThat(malformed).extracting(Malformed::problem).containsExactly(Problem.TRUNCATED);
    assertThat(malformed.get(0).found().sv()).isEqualTo("slutet på dokumentet");
  }

  @Test
  void reportsThatADocumentEndsWithinACharacter() {
    byte[] cut = {'{', '"', 'a', '"', ':', '"', (byte) 0xC3};
    byte[] after = {'{', '}', ' ', (byte) 0xC3};

    assertThat(Read.of("person.json", new ByteArrayInputStream(cut)).lines())
        .containsExactly("TRUNCATED Person '/a' at 1:7: the end of the document");
    assertThat(Read.of("person.json", new ByteArrayInputStream(after)).malformed())
        .extracting(Malformed::problem)
        .containsExactly(Problem.ENCODING);
  }

  @ParameterizedTest
  @MethodSource("wideEncodings")
  void reportsWideEncodings(Charset charset) {
    byte[] wide = "[{\"id\": \"1\"}]".getBytes(charset);

    assertThat(Read.of("persons.json", new ByteArrayInputStream(wide)).lines())
        .containsExactly("ENCODING Person '' at 1:1: " + charset.name().substring(0, 6));
  }

  static Stream<Charset> wideEncodings() {
    return Stream.of(
        UTF_16, UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"));
  }

  @Test
  void reportsLatin1AtItsFirstTrace() {
    byte[] latin1 = "[{\"id\": \"1\"},\n {\"givenName\": \"Åsa\"}]".getBytes(ISO_8859_1);

    assertThat(Read.of("persons.json", new ByteArrayInputStream(latin1)).lines())
        .containsExactly(
            "Person /0 at 1:2", "ENCODING Person '' at 2:17: bytes that are not UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n\t ", "\uFEFF", "\uFEFF \n"})
  void reportsAnEmptyDocument(String text) {
    assertThat(Read.of("persons.json", text).lines())
        .containsExactly("EMPTY Person '' at 1:1: no JSON value");
    assertThat(Read.of("persons.jsonl", text).lines())
        .containsExactly("EMPTY Person '' at 1:1: no JSON value");
  }

  @ParameterizedTest
  @CsvSource({
    "255044462d312e34, PDF",
    "504b030414000000, zip",
    "1f8b0800, gzip",
    "89504e470d0a1a0a, PNG",
    "ffd8ffe0, JPEG",
    "474946383961, GIF",
    "d0cf11e0a1b11ae1, Microsoft Office",
    "53514c69746520, SQLite",
    "7b7d0000, a NUL byte",
    "00, a NUL byte",
    "7b80810022, a NUL byte"
  })
  void reportsWhatIsNoText(String hex, String found) {
    var read = Read.of("persons.json", new ByteArrayInputStream(HexFormat.of().parseHex(hex)));

    assertThat(read.malformed()).hasSize(1);
    assertThat(read.malformed().get(0).problem()).isEqualTo(Problem.BINARY);
    assertThat(read.malformed().get(0).found().en()).isEqualTo(found);
  }

  @Test
  void reportsEveryDuplicateKeyAndReadsOn() {
    String text =
        "[{\"id\": \"1\", \"id\": \"2\", \"meta\": {\"é\": 1, \"é\": 2, \"é\": 3}}, {\"id\": \"3\"}]";

    var read = Read.of("persons.json", text);

    assertThat(read.lines())
        .containsExactly(
            "DUPLICATE_KEY Person '/0/id' at 1:14: ",
            "DUPLICATE_KEY Person '/0/meta/é' at 1:42: ",
            "DUPLICATE_KEY Person '/0/meta/é' at 1:50: ",
            "Person /0 at 1:2",
            "Person /1 at 1:60",
            "ARRAY of 2 Person under '' beside {}");
    assertThat(read.entities().get(0).json()).hasToString("{\"id\":\"2\",\"meta\":{\"é\":3}}");
  }

  @Test
  void reportsDuplicateKeysOfAPageOnce() {
    assertThat(
            Read.of("persons.json", "{\"n\": 1, \"n\": 2, \"items\": [{\"id\": \"1\"}]}").lines())
        .containsExactly(
            "DUPLICATE_KEY Person '/n' at 1:10: ",
            "Person /items/0 at 1:28",
            "PAGE of 1 Person under 'items' beside {\"n\":2}");
  }

  @Test
  void goesOnWithTheNextLine() {
    String lines =
        """
        {"id": "1"}
        {"id": 2,}
        {"id": "3"
        {"id": "4
        {"id": "5"}
        {"id": "6"} x
        garbage
        more garbage
        {"id": "7"}
        {"id":""";

    assertThat(Read.of("persons.jsonl", lines).lines())
        .containsExactly(
            "Person /0 at 1:1",
            "SYNTAX Person '/1/id' at 2:10: the character }",
            "TRUNCATED Person '/2/id' at 3:11: the end of the line",
            "SYNTAX Person '/3/id' at 4:10: a line break",
            "Person /4 at 5:1",
            "Person /5 at 6:1",
            "SYNTAX Person '/6' at 6:13: a letter",
            "Person /7 at 9:1",
            "TRUNCATED Person '/8/id' at 10:7: the end of the document",
            "SEQUENCE of 4 Person under '' beside {}");
  }

  @Test
  void doesNotGuessWhereTheNextRecordOfOtherDocumentsBegins() {
    assertThat(Read.of("persons.json", "{\"id\": \"1\"}\n{\"id\": 2,}\n{\"id\": \"3\"}\n").lines())
        .containsExactly("Person /0 at 1:1", "SYNTAX Person '/1/id' at 2:10: the character }");
  }
}
