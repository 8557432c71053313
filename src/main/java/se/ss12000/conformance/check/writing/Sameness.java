package se.ss12000.conformance.check.writing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.stream.StreamSupport;

/** Whether a value says what another one says, in whichever way it is written. */
final class Sameness {
  private Sameness() {}

  /** Whether everything that was sent stands in what came back, which may say more. */
  static boolean holds(JsonNode sent, JsonNode told) {
    if (sent.isObject()) {
      return sent.properties().stream()
          .allMatch(member -> holds(member.getValue(), told.path(member.getKey())));
    }
    if (sent.isArray()) {
      return told.size() == sent.size()
          && StreamSupport.stream(sent.spliterator(), false).allMatch(one -> isIn(one, told));
    }
    if (sent.isNumber() && told.isNumber()) {
      return sent.decimalValue().compareTo(told.decimalValue()) == 0;
    }
    return sent.equals(told) || (sent.isTextual() && same(sent.asText(), told.asText()));
  }

  private static boolean isIn(JsonNode one, JsonNode told) {
    return StreamSupport.stream(told.spliterator(), false).anyMatch(other -> holds(one, other));
  }

  /** Ids may be written in capitals, and instants with another offset. */
  private static boolean same(String sent, String told) {
    try {
      return sent.equalsIgnoreCase(told)
          || OffsetDateTime.parse(sent).isEqual(OffsetDateTime.parse(told));
    } catch (DateTimeException e) {
      // What is no instant is the same only when it is written alike.
      return false;
    }
  }
}
