package se.ss12000.conformance.crawl;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the user allows to be written, and nothing else is.
 *
 * @param testPersons ids of those about whom records may be made
 * @param listens whether notices are heard
 * @param patience how long to wait for a change at the service; as long as our own changes should
 *     take when it is not said
 */
public record Consent(List<String> testPersons, boolean listens, Optional<Duration> patience) {
  public Consent {
    testPersons = List.copyOf(testPersons);
  }
}
