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
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.payload.Skimmer;

/** Finds little in a large body without making a tree of all of it. */
final class Skim {
  private static final String ID = "id";
  private static final String META = "meta";

  private Skim() {}

  /** Reads a record; whether it has an id. */
  @FunctionalInterface
  private interface Reader {
    boolean read(Skimmer record) throws IOException;
  }

  /**
   * The id and the {@code meta} of every record of a page; nothing when the page is not just as the
   * standard has it, or a record has no id, so that a closer look is needed.
   */
  static Optional<List<JsonNode>> identities(byte[] content) {
    var records = new ArrayList<JsonNode>();
    Reader reader =
        page -> {
          ObjectNode record = record(page);
          records.add(record);
          return record.has(ID);
        };
    return isRead(content, reader, records::clear) ? Optional.of(records) : Optional.empty();
  }

  /**
   * The ids of all records of such a page, as numbers: the same for the same ids, in capitals or
   * not, and hardly ever for others.
   */
  static Optional<long[]> prints(byte[] content) {
    var prints = new ArrayList<Long>();
    Reader reader =
        page -> {
          String id = id(page);
          prints.add(id == null ? 0 : print(id));
          return id != null;
        };
    return isRead(content, reader, prints::clear)
        ? Optional.of(prints.stream().mapToLong(Long::longValue).toArray())
        : Optional.empty();
  }

  /** Reads a page; what is not JSON is told where the answer is judged by itself. */
  private static boolean isRead(byte[] content, Reader reader, Runnable begin) {
    return Skimmer.read(
            content,
            page -> {
              begin.run();
              return isRead(page, reader);
            })
        .orElse(false);
  }

  private static boolean isRead(Skimmer page, Reader reader) throws IOException {
    if (page.next() != JsonToken.START_OBJECT) {
      return false;
    }
    int lists = 0;
    page.enter();
    while (page.goesOn()) {
      JsonToken value = page.next();
      if (value == JsonToken.START_ARRAY && page.isNamed(KeptConversation.DATA)) {
        lists++;
        if (!areRead(page, reader)) {
          return false;
        }
      } else if (!value.isStructStart() && page.isNamed(KeptConversation.TOKEN)) {
        page.pass();
      } else {
        return false;
      }
    }
    return lists == 1 && page.isAtEnd();
  }

  private static boolean areRead(Skimmer page, Reader reader) throws IOException {
    page.enter();
    while (page.goesOn()) {
      if (page.next() != JsonToken.START_OBJECT || !reader.read(page)) {
        return false;
      }
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

  private static @Nullable String id(Skimmer page) throws IOException {
    String id = null;
    page.enter();
    while (page.goesOn()) {
      if (page.isNamed(ID) && page.next() == JsonToken.VALUE_STRING) {
        id = page.text();
      } else {
        page.pass();
      }
    }
    return id;
  }

  private static long print(String id) {
    long print = id.length();
    for (int i = 0; i < id.length(); i++) {
      print = (print ^ (id.charAt(i) | ' ')) * 0x9E3779B97F4A7C15L;
      print ^= print >>> 29;
    }
    return print;
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
