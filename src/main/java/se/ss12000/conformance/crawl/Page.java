package se.ss12000.conformance.crawl;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import se.ss12000.conformance.json.Skimmer;

/**
 * What has to be known of a page to ask on.
 *
 * @param token of the next page, or empty
 * @param records how many records it holds
 * @param first id of its first record, or empty
 */
record Page(String token, long records, String first) {
  private static final Page LAST = new Page("", 0, "");

  /** Reads an answer; what cannot be read has no next page. */
  static Page of(byte[] content) {
    // A page that is no JSON is judged later; there is nowhere to go from it.
    return Skimmer.read(content, Page::read).orElse(LAST);
  }

  private static Page read(Skimmer page) throws IOException {
    if (page.next() != JsonToken.START_OBJECT) {
      return LAST;
    }
    String token = "";
    long records = 0;
    String first = "";
    page.enter();
    while (page.goesOn()) {
      JsonToken value = page.next();
      if (value == JsonToken.VALUE_STRING && page.isNamed(Plan.PAGE_TOKEN)) {
        token = page.text();
      } else if (value == JsonToken.START_ARRAY) {
        page.enter();
        while (page.goesOn()) {
          records++;
          if (records == 1 && page.next() == JsonToken.START_OBJECT) {
            first = idOf(page);
          } else {
            page.pass();
          }
        }
      } else {
        page.pass();
      }
    }
    return new Page(token, records, first);
  }

  /** The id of the object that begins next, which is read to its end. */
  private static String idOf(Skimmer page) throws IOException {
    String id = "";
    page.enter();
    while (page.goesOn()) {
      if (page.isNamed("id") && page.next() == JsonToken.VALUE_STRING) {
        id = page.text();
      } else {
        page.pass();
      }
    }
    return id;
  }
}
