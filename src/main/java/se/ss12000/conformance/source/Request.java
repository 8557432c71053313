package se.ss12000.conformance.source;

import java.util.List;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.payload.Question;

/**
 * One request to make of a service.
 *
 * @param walk number of the exchange that asked for the first page; 0 when this asks for it
 * @param operation as the standard writes it, such as {@code GET /persons/{id}}
 * @param path below the service's base address, with ids filled in, such as {@code /persons/4e…}
 * @param body JSON to send along, or empty
 */
public record Request(
    Question question,
    int walk,
    String operation,
    String path,
    List<Parameter> parameters,
    String body,
    Access access) {
  public Request {
    parameters = List.copyOf(parameters);
  }

  /** What to show at the door. */
  public enum Access {
    /** The credentials that the user gave. */
    GIVEN,
    /** None. */
    NONE,
    /** Some that nobody gave. */
    WRONG,
    /** A token of ours whose time has passed. */
    EXPIRED,
    /** One that somebody else has signed. */
    WRONG_KEY,
    /** One of ours for another service. */
    WRONG_LOCATION,
    /** One of ours for another organisation. */
    WRONG_ORGANISATION,
    /** One of ours that nobody signed. */
    UNSIGNED
  }
}
