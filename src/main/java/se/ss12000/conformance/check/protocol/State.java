package se.ss12000.conformance.check.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What a record was like, in a few bytes.
 *
 * @param content of all but its times
 * @param nameless of all but its id and its times
 * @param modified when it says that it was last changed; the beginning of time when it does not
 */
record State(String id, UUID content, UUID nameless, Instant modified) {
  private static final String META = "meta";

  static State of(JsonNode record) {
    ObjectNode rest = record.deepCopy();
    rest.remove(META);
    UUID content = Key.hash(Canonical.text(rest));
    rest.remove("id");
    return new State(
        Key.shown(record),
        content,
        Key.hash(Canonical.text(rest)),
        instant(record.path(META).path("modified").asText()));
  }

  /** The beginning of time for what is no instant: that is told elsewhere. */
  static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return Instant.MIN;
    }
  }
}
