package se.ss12000.conformance.report;

import java.time.Instant;
import java.util.List;
import se.ss12000.conformance.payload.Question;

/**
 * One question to a service and how it answered. Nothing secret, and no personal value unless the
 * user asked for them.
 *
 * @param number from 1, in the order asked; findings point to it
 * @param url with the query
 * @param keys of the body, such as those of a lookup
 * @param status HTTP status; 0 when there was no answer
 * @param millis from question to answer
 * @param curl a command that asks the same again, with the credential as a variable; empty where it
 *     was not we who asked
 */
public record ReportedExchange(
    int number,
    Question question,
    String operation,
    String method,
    String url,
    List<String> keys,
    int status,
    long millis,
    Instant at,
    String curl) {
  public ReportedExchange {
    keys = List.copyOf(keys);
  }
}
