package se.ss12000.conformance.payload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExcerptTest {
  private static final String RECORD =
      """
      {
        "id": "a",
        "å": 1, "name": "b",
        "emails": [
          {"value": "c"},
          {"type": null, "value": true}
        ],
        "matrix": [[1, 2], [3]],
        "empty": {}, "none": []
      }\
      """;

  @ParameterizedTest
  @CsvSource({
    "'', 1, 1",
    "/id, 2, 9",
    "/å, 3, 8",
    "/name, 3, 19",
    "/emails, 4, 13",
    "/emails/0, 5, 5",
    "/emails/0/value, 5, 15",
    "/emails/1, 6, 5",
    "/emails/1/type, 6, 14",
    "/emails/1/value, 6, 29",
    "/matrix/0/1, 8, 18",
    "/matrix/1, 8, 22",
    "/matrix/1/0, 8, 23",
    "/empty, 9, 12",
    "/none, 9, 24",
  })
  void findsTheStartOfAValue(String pointer, long line, long column) {
    assertThat(at(Position.START, RECORD).positionOf(pointer))
        .isEqualTo(new Position(line, column));
  }

  @ParameterizedTest
  @CsvSource({"/missing", "/emails/2", "/emails/0/type", "/id/x", "/0"})
  void offersTheRecordForWhatIsNotThere(String pointer) {
    assertThat(at(new Position(4, 7), RECORD).positionOf(pointer)).isEqualTo(new Position(4, 7));
  }

  @Test
  void countsFromWhereTheRecordStands() {
    Excerpt excerpt = at(new Position(10, 21), "{\"a\": 1,\n\"b\": 2}");

    assertThat(excerpt.positionOf("/a")).isEqualTo(new Position(10, 27));
    assertThat(excerpt.positionOf("/b")).isEqualTo(new Position(11, 6));
  }

  @Test
  void takesTheLastOfDuplicateKeys() {
    assertThat(at(Position.START, "{\"a\": 1, \"b\": 2, \"a\": 3}").positionOf("/a"))
        .isEqualTo(new Position(1, 23));
  }

  @Test
  void takesTheLastOfDuplicateKeysWithin() {
    assertThat(at(Position.START, "{\"a\": {\"x\": 1}, \"a\": {\"x\": 2}}").positionOf("/a/x"))
        .isEqualTo(new Position(1, 28));
  }

  @ParameterizedTest
  @CsvSource(
      value = {"/a~1b | 1 | 9", "/c~0d | 1 | 19", "/e\"f | 1 | 30", "/å | 1 | 43"},
      delimiter = '|')
  void understandsEscapedKeys(String pointer, long line, long column) {
    String text = "{\"a/b\": 1, \"c~d\": 2, \"e\\\"f\": 3, \"\\u00e5\": 4}";

    assertThat(at(Position.START, text).positionOf(pointer)).isEqualTo(new Position(line, column));
  }

  @Test
  void offersTheRecordWhenTheTextCannotBeReadAgain() {
    assertThat(at(new Position(2, 2), "{\"a\": ").positionOf("/b")).isEqualTo(new Position(2, 2));
  }

  private static Excerpt at(Position start, String text) {
    return new Excerpt(new Origin.File("a.json"), "/data/0", start, text.getBytes(UTF_8));
  }
}
