package se.ss12000.conformance.source.recording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SkimTest {
  private static final String RECORD =
      """
      {"id":"%s","meta":{"created":"2026-01-01T00:00:00Z","modified":null},"x":{"id":"y"}}""";

  private static byte[] page(String... records) {
    return ("{\"data\":[" + String.join(",", records) + "],\"pageToken\":null}").getBytes(UTF_8);
  }

  @Test
  void givesIdAndMetaAsAParserReadsThem() throws IOException {
    String[] records =
        Stream.of("a", "\\u00e5", "b\\\"c").map(RECORD::formatted).toArray(String[]::new);
    var expected = new ArrayList<JsonNode>();
    for (String record : records) {
      expected.add(((ObjectNode) new ObjectMapper().readTree(record)).without("x"));
    }

    assertThat(Skim.identities(page(records))).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{\"pageToken\":null}",
        "{\"data\":{}}",
        "{\"data\":[1]}",
        "{\"data\":[{}]}",
        "{\"data\":[{\"id\":7}]}",
        "{\"data\":[],\"data\":[]}",
        "{\"data\":[],\"more\":1}",
        "{\"data\":[],\"pageToken\":{}}",
        "{\"data\":[]} {\"data\":[]}",
        "{\"data\":["
      })
  void leavesWhatIsNoPageOfRecordsWithIdsToACloserLook(String body) {
    assertThat(Skim.identities(body.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void findsTheNamesThatAreMentioned() {
    Set<String> names = Set.of("_embedded", "displayName");

    assertThat(Skim.mentioned(page("{\"displayName\":1}"), names)).containsExactly("displayName");
    assertThat(Skim.mentioned(page("{\"name\":\"a displayName\"}"), names)).isEmpty();
    assertThat(Skim.mentioned(page("{\"a\":\"\\u00e5\"}"), names)).isEqualTo(names);
    assertThat(Skim.mentioned("{\"_embed".getBytes(UTF_8), names)).isEmpty();
  }
}
