package se.ss12000.conformance.check.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The outermost of a body: what it is, and which members it has.
 *
 * @param root how it begins; nothing when it is no JSON
 * @param members how the value of each member begins, when it is an object
 * @param records how many values its outermost array has, or that under {@code data}
 */
record Outline(Optional<JsonToken> root, Map<String, JsonToken> members, long records) {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Outline NONE = new Outline(Optional.empty(), Map.of(), 0);

  Outline {
    members = Map.copyOf(members);
  }

  static Outline of(byte[] content) {
    try (JsonParser parser = JSON.createParser(content)) {
      JsonToken root = parser.nextToken();
      var members = new LinkedHashMap<String, JsonToken>();
      long records = 0;
      if (root == JsonToken.START_ARRAY) {
        records = elements(parser);
      } else if (root == JsonToken.START_OBJECT) {
        records = members(parser, members);
      }
      return new Outline(Optional.ofNullable(root), members, records);
    } catch (IOException e) {
      // What is no JSON is reported as such where documents are judged.
      return NONE;
    }
  }

  private static long members(JsonParser parser, Map<String, JsonToken> members)
      throws IOException {
    long records = 0;
    for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
      JsonToken value = parser.nextToken();
      members.put(key, value);
      if (value == JsonToken.START_ARRAY && key.equals(Asked.DATA)) {
        records = elements(parser);
      } else {
        parser.skipChildren();
      }
    }
    return records;
  }

  private static long elements(JsonParser parser) throws IOException {
    long count = 0;
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      if (token == null) {
        throw new IOException("the array does not end");
      }
      parser.skipChildren();
      count++;
      token = parser.nextToken();
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
