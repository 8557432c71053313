package se.ss12000.conformance.crawl;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a service sent to tell of a change, and how it was met.
 *
 * @param headers those that hold nothing secret, by name in lower case
 * @param status what it was answered with; 0 when it was left without an answer
 * @param millis from its arrival to our answer
 */
public record Notice(
    String url,
    Map<String, List<String>> headers,
    String content,
    int status,
    long millis,
    Instant at) {
  public Notice {
    headers = Map.copyOf(headers);
  }
}
