package se.ss12000.conformance.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.payload.Position;

final class PositionTest {
  @Test
  void countsColumnsAsEditorsDo() {
    String text = "[{\"a\": \"åäö\"}, {\"b\": \"\uD83D\uDE00\"}, {\"c\": 1}]";

    var entities = Read.of("persons.json", text).entities();

    assertThat(entities)
        .extracting(entity -> (int) entity.excerpt().start().column())
        .containsExactly(
            text.indexOf("{\"a") + 1, text.indexOf("{\"b") + 1, text.indexOf("{\"c") + 1);
  }

  @Test
  void countsLinesWhateverEndsThem() {
    String unix = "[\n{\"a\": \"å\"},\n\n  {}\n]";

    for (String text : List.of(unix, unix.replace("\n", "\r\n"), "\uFEFF" + unix)) {
      assertThat(Read.of("persons.json", text).entities())
          .extracting(entity -> entity.excerpt().start())
          .containsExactly(new Position(2, 1), new Position(4, 3));
    }
  }

  @Test
  void findsValuesWithinARecord() {
    String text = "{\"data\": [\r\n {\"id\": \"1\",\r\n  \"name\": {\"å\": [\"ö\", true]}}]}";

    var record = Read.of("persons.json", text).entities().get(0).excerpt();

    assertThat(record.start()).isEqualTo(new Position(2, 2));
    assertThat(record.positionOf("/id")).isEqualTo(new Position(2, 9));
    assertThat(record.positionOf("/name/å/1")).isEqualTo(new Position(3, 23));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 7, 8191})
  void doesNotDependOnHowTheDocumentArrives(int atMost) {
    String filler = "x\uD83D\uDE00åäö".repeat(2000);
    var text = new StringBuilder("\uFEFF{\"n\": \"" + filler + "\",\r\n \"data\": [");
    for (int i = 0; i < 40; i++) {
      text.append(i == 0 ? "" : ",\r\n  ")
          .append("{\"id\": \"")
          .append(i)
          .append("\", \"id\": \"å\", \"givenName\": \"")
          .append(filler, 0, i * 300)
          .append("\"}");
    }
    text.append("], \"pageToken\": tru}");
    byte[] bytes = text.toString().getBytes(UTF_8);

    var whole = Read.of("persons.json", new ByteArrayInputStream(bytes));
    var pieces = Read.of("persons.json", inPieces(bytes, atMost));

    assertThat(whole.lines()).hasSize(81).last().asString().startsWith("SYNTAX");
    assertThat(pieces.lines()).isEqualTo(whole.lines());
    assertThat(pieces.entities())
        .extracting(entity -> new String(entity.excerpt().utf8(), UTF_8))
        .isEqualTo(
            whole.entities().stream()
                .map(entity -> new String(entity.excerpt().utf8(), UTF_8))
                .toList());
  }

  @Test
  void findsEveryRecordOfALongLine() {
    String record = "{\"id\":\"å\"},";
    String text = "[" + record.repeat(50_000) + "{}]";

    var entities = Read.of("persons.json", text).entities();

    assertThat(entities).hasSize(50_001);
    for (int i = 0; i <= 50_000; i += 1_000) {
      assertThat(entities.get(i).excerpt().start())
          .isEqualTo(new Position(1, 2 + (long) i * record.length()));
    }
  }

  /** A stream that gives few bytes at a time, as networks and pipes do. */
  private static InputStream inPieces(byte[] bytes, int atMost) {
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int read(byte[] target, int from, int length) throws IOException {
        return super.read(target, from, Math.min(length, atMost));
      }
    };
  }
}
