package se.ss12000.conformance.source.recording;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds little in a large body without making a tree of all of it. */
final class Skim {
  private static final JsonFactory JSON = new ObjectMapper().getFactory();
  private static final String ID = "id";
  private static final String META = "meta";

  private Skim() {}

  /**
   * The id and the {@code meta} of every record of a page; nothing when the page is not just as the
   * standard has it, or a record has no id, so that a closer look is needed.
   */
  static Optional<List<JsonNode>> identities(byte[] content) {
    try (JsonParser parser = JSON.createParser(content)) {
      List<JsonNode> records = page(parser);
      return Optional.ofNullable(parser.nextToken() == null ? records : null);
    } catch (IOException e) {
      // What is not JSON is told where the answer is judged by itself.
      return Optional.empty();
    }
  }

  private static @Nullable List<JsonNode> page(JsonParser parser) throws IOException {
    List<JsonNode> records = null;
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return null;
    }
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      JsonToken value = parser.nextToken();
      if (name.equals(KeptConversation.DATA) && value == JsonToken.START_ARRAY && records == null) {
        records = records(parser);
      } else if (!name.equals(KeptConversation.TOKEN) || value.isStructStart()) {
        return null;
      }
    }
    return parser.currentToken() == JsonToken.END_OBJECT ? records : null;
  }

  private static @Nullable List<JsonNode> records(JsonParser parser) throws IOException {
    var records = new ArrayList<JsonNode>();
    for (JsonToken each = parser.nextToken();
        each != JsonToken.END_ARRAY;
        each = parser.nextToken()) {
      ObjectNode record = each == JsonToken.START_OBJECT ? record(parser) : null;
      if (record == null) {
        return null;
      }
      records.add(record);
    }
    return records;
  }

  private static @Nullable ObjectNode record(JsonParser parser) throws IOException {
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      JsonToken value = parser.nextToken();
      if (name.equals(ID) && value == JsonToken.VALUE_STRING) {
        record.put(ID, parser.getText());
      } else if (name.equals(META)) {
        record.set(META, parser.readValueAsTree());
      } else {
        parser.skipChildren();
      }
    }
    return record.has(ID) ? record : null;
  }

  /** Whether a body may have a member of that name: escapes could hide it. */
  static boolean mentions(byte[] content, String member) {
    byte[] name = member.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < content.length - 1; i++) {
      if ((content[i] == '"' && begins(content, i + 1, name))
          || (content[i] == '\\' && content[i + 1] == 'u')) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(byte[] content, int from, byte[] name) {
    int to = from + name.length;
    return to <= content.length && Arrays.equals(content, from, to, name, 0, name.length);
  }
}
