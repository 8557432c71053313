package se.ss12000.conformance.source.http;

import java.time.Duration;

/**
 * How we behave towards a service.
 *
 * @param agent what we call ourselves: {@code ss12000/1.0 (+conformance test)}
 * @param connect how long to wait for a connection
 * @param answer how long to wait for a whole answer
 * @param run how long to go on asking; zero for as long as it takes
 * @param retries how often to ask again when there is hope
 * @param longestWait how long to wait at most before asking again, whatever the service says
 * @param perSecond how many requests in a second at most; 0 for as many as one likes
 * @param requests how many requests in all; 0 for as many as are needed
 * @param largest how many bytes an answer may have, unpacked
 */
public record Manners(
    String agent,
    Duration connect,
    Duration answer,
    Duration run,
    int retries,
    Duration longestWait,
    double perSecond,
    long requests,
    int largest) {

  /** What is polite towards a service we know nothing of. */
  public static Manners polite(String toolVersion) {
    return new Manners(
        "ss12000/" + toolVersion + " (+conformance test)",
        Duration.ofSeconds(10),
        Duration.ofSeconds(60),
        Duration.ZERO,
        4,
        Duration.ofSeconds(60),
        20,
        0,
        256 << 20);
  }
}
