package se.ss12000.conformance.source.recording;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.json.Skimmer;

/** Finds little in a large body without making a tree of all of it. */
final class Skim {
  private static final String ID = "id";
  private static final String META = "meta";

  private Skim() {}

  /**
   * The id and the {@code meta} of every record of a page; nothing when the page is not just as the
   * standard has it, or a record has no id, so that a closer look is needed.
   */
  static Optional<List<JsonNode>> identities(byte[] content) {
    // What is not JSON is told where the answer is judged by itself.
    return Skimmer.read(content, Skim::page).flatMap(records -> records);
  }

  private static Optional<List<JsonNode>> page(Skimmer page) throws IOException {
    if (page.next() != JsonToken.START_OBJECT) {
      return Optional.empty();
    }
    var records = new ArrayList<JsonNode>();
    int lists = 0;
    page.enter();
    while (page.goesOn()) {
      JsonToken value = page.next();
      if (value == JsonToken.START_ARRAY && page.isNamed(KeptConversation.DATA)) {
        lists++;
        if (!areRead(page, records)) {
          return Optional.empty();
        }
      } else if (!value.isStructStart() && page.isNamed(KeptConversation.TOKEN)) {
        page.pass();
      } else {
        return Optional.empty();
      }
    }
    return lists == 1 && page.isAtEnd() ? Optional.of(records) : Optional.empty();
  }

  /** Reads the records of a list; false when one has no id. */
  private static boolean areRead(Skimmer page, List<JsonNode> records) throws IOException {
    page.enter();
    while (page.goesOn()) {
      if (page.next() != JsonToken.START_OBJECT) {
        return false;
      }
      ObjectNode record = record(page);
      if (!record.has(ID)) {
        return false;
      }
      records.add(record);
    }
    return true;
  }

  private static ObjectNode record(Skimmer page) throws IOException {
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    page.enter();
    while (page.goesOn()) {
      if (page.isNamed(ID) && page.next() == JsonToken.VALUE_STRING) {
        record.put(ID, page.text());
      } else if (page.isNamed(META)) {
        record.set(META, page.value());
      } else {
        page.pass();
      }
    }
    return record;
  }

  /** Those of some names that members of a body may have: escapes could hide them. */
  static Set<String> mentioned(byte[] content, Set<String> names) {
    List<byte[]> wanted =
        names.stream().map(name -> name.getBytes(StandardCharsets.US_ASCII)).toList();
    Set<String> found = new HashSet<>();
    for (int i = 0; i < content.length - 1; i++) {
      if (content[i] == '"') {
        for (byte[] name : wanted) {
          if (content[i + 1] == name[0] && begins(content, i + 1, name)) {
            found.add(new String(name, StandardCharsets.US_ASCII));
          }
        }
      } else if (content[i] == '\\' && content[i + 1] == 'u') {
        return names;
      }
    }
    return found;
  }

  private static boolean begins(byte[] content, int from, byte[] name) {
    int to = from + name.length;
    return to <= content.length && Arrays.equals(content, from, to, name, 0, name.length);
  }
}
