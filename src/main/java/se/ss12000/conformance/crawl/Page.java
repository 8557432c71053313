package se.ss12000.conformance.crawl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * What has to be known of a page to ask on.
 *
 * @param token of the next page, or empty
 * @param records how many records it holds
 * @param first id of its first record, or empty
 */
record Page(String token, long records, String first) {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Page LAST = new Page("", 0, "");

  /** Reads an answer; what cannot be read has no next page. */
  static Page of(byte[] content) {
    try (JsonParser parser = JSON.createParser(content)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return LAST;
      }
      String token = "";
      long records = 0;
      String first = "";
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals(Plan.PAGE_TOKEN) && value == JsonToken.VALUE_STRING) {
          token = parser.getText();
        } else if (value == JsonToken.START_ARRAY) {
          for (JsonToken each = parser.nextToken();
              each != JsonToken.END_ARRAY;
              each = parser.nextToken()) {
            records++;
            if (records == 1 && each == JsonToken.START_OBJECT) {
              first = idOf(parser);
            } else {
              parser.skipChildren();
            }
          }
        } else {
          parser.skipChildren();
        }
      }
      return new Page(token, records, first);
    } catch (IOException e) {
      // A page that is no JSON is judged later; there is nowhere to go from it.
      return LAST;
    }
  }

  /** The id of the object that has just begun, which is read to its end. */
  private static String idOf(JsonParser parser) throws IOException {
    String id = "";
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("id") && value == JsonToken.VALUE_STRING) {
        id = parser.getText();
      } else {
        parser.skipChildren();
      }
    }
    return id;
  }
}
