package se.ss12000.conformance.crawl;

import java.util.List;
import se.ss12000.conformance.payload.Exchange;

/**
 * A list that was asked for page by page.
 *
 * @param token of the second page, or empty
 * @param records how many records came
 */
record Walked(List<Exchange> exchanges, String token, long records) {
  Walked {
    exchanges = List.copyOf(exchanges);
  }

  Exchange first() {
    return exchanges.get(0);
  }
}
