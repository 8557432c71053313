package se.ss12000.conformance.check.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.UUID;
import java.util.regex.Pattern;
import se.ss12000.conformance.check.IdKey;

/** What records are recognised by: their id, or what they say where they have none. */
final class Key {
  private static final Pattern UUID_FORM =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private Key() {}

  static UUID of(JsonNode record) {
    JsonNode id = record.path("id");
    return id.isTextual() ? ofId(id.textValue()) : hash(Canonical.text(withoutSums(record)));
  }

  /** Sums depend on what they were asked over; what they are sums of does not. */
  private static JsonNode withoutSums(JsonNode record) {
    var plain = JsonNodeFactory.instance.objectNode();
    record.properties().stream()
        .filter(member -> !member.getValue().isNumber())
        .forEach(member -> plain.set(member.getKey(), member.getValue()));
    return plain;
  }

  /** Two spellings of a UUID are the same id. */
  static UUID ofId(String id) {
    IdKey key = IdKey.of(id);
    return new UUID(key.high(), key.low());
  }

  static boolean isUuid(String id) {
    return UUID_FORM.matcher(id).matches();
  }

  /** How a record is named in a report; nothing for those without an id. */
  static String shown(JsonNode record) {
    return record.path("id").asText();
  }

  static UUID hash(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(UTF_8));
  }
}
