package se.ss12000.conformance.check.protocol;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.ss12000.conformance.json.Skimmer;

/**
 * The outermost of a body: what it is, and which members it has.
 *
 * @param root how it begins; nothing when it is no JSON
 * @param members how the value of each member begins, when it is an object
 * @param records how many values its outermost array has, or that under {@code data}
 */
record Outline(Optional<JsonToken> root, Map<String, JsonToken> members, long records) {
  private static final Outline NONE = new Outline(Optional.empty(), Map.of(), 0);

  Outline {
    members = Map.copyOf(members);
  }

  static Outline of(byte[] content) {
    // What is no JSON is reported as such where documents are judged.
    return Skimmer.read(content, Outline::read).orElse(NONE);
  }

  private static Outline read(Skimmer body) throws IOException {
    JsonToken root = body.next();
    var members = new LinkedHashMap<String, JsonToken>();
    long records = 0;
    if (root == JsonToken.START_ARRAY) {
      records = elements(body);
    } else if (root == JsonToken.START_OBJECT) {
      records = members(body, members);
    } else if (root != JsonToken.VALUE_STRING) {
      body.pass();
      if (!body.isAtEnd()) {
        throw new IOException("it may be that this is another value, or none");
      }
    }
    return new Outline(Optional.of(root), members, records);
  }

  private static long members(Skimmer body, Map<String, JsonToken> members) throws IOException {
    long records = 0;
    body.enter();
    while (body.goesOn()) {
      String key = body.name();
      JsonToken value = body.next();
      members.put(key, value);
      if (value == JsonToken.START_ARRAY && key.equals(Asked.DATA)) {
        records = elements(body);
      } else {
        body.pass();
      }
    }
    return records;
  }

  private static long elements(Skimmer body) throws IOException {
    long count = 0;
    body.enter();
    while (body.goesOn()) {
      body.pass();
      count++;
    }
    return count;
  }

  /** Whether it tells of an error, in the standard's way or in a usual one. */
  boolean isError() {
    boolean record = Stream.of("id", "meta", Asked.DATA).anyMatch(this::has);
    boolean standard = has("code") && has("message");
    boolean usual = Stream.of("error", "errors", "detail").anyMatch(this::has);
    return !record && (standard || usual);
  }

  boolean isArray() {
    return root.filter(JsonToken.START_ARRAY::equals).isPresent();
  }

  boolean isObject() {
    return root.filter(JsonToken.START_OBJECT::equals).isPresent();
  }

  boolean isJson() {
    return root.isPresent();
  }

  boolean has(String member) {
    return members.containsKey(member);
  }

  boolean hasList(String member) {
    return members.get(member) == JsonToken.START_ARRAY;
  }

  boolean hasObject(String member) {
    return members.get(member) == JsonToken.START_OBJECT;
  }

  boolean hasText(String member) {
    return members.get(member) == JsonToken.VALUE_STRING;
  }
}
