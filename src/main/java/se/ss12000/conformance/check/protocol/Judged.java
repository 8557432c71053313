package se.ss12000.conformance.check.protocol;

import java.util.Set;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Question;

/** Which answers say something about the service, not about the way to it. */
final class Judged {
  static final int OK = 200;
  static final int BAD_REQUEST = 400;
  static final int UNAUTHORISED = 401;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int UNAVAILABLE = 503;

  private static final int SERVER_ERROR = 500;
  private static final int TOO_MANY = 429;
  private static final int GONE = 410;
  private static final Set<Integer> NOT_THERE = Set.of(NOT_FOUND, 405, GONE, 501);
  private static final Set<Integer> CLOSED = Set.of(UNAUTHORISED, FORBIDDEN);
  private static final Set<Integer> BUSY = Set.of(TOO_MANY, UNAVAILABLE);

  private Judged() {}

  /** Whether there is an answer, and it is not that we may not ask, or not now. */
  static boolean is(Exchange exchange) {
    boolean answered =
        exchange.obstacle().isEmpty() && exchange.status() > 0 && exchange.question().isAsked();
    boolean ours = !isAtTheDoor(exchange.question()) && CLOSED.contains(exchange.status());
    return answered && !ours && !BUSY.contains(exchange.status());
  }

  /** Whether an answer holds the records that were asked for. */
  static boolean hasRecords(Exchange exchange) {
    return is(exchange) && exchange.question().wantsRecords() && exchange.isSuccess();
  }

  /** Whether it was asked how the service refuses access. */
  static boolean isAtTheDoor(Question question) {
    return question.isAtTheDoor();
  }

  /** Whether a service says that it does not have what was asked for. */
  static boolean isNotThere(int status) {
    return NOT_THERE.contains(status);
  }

  /** Whether a service blames what was asked. */
  static boolean isClientsFault(int status) {
    return status >= BAD_REQUEST && status < SERVER_ERROR;
  }

  static boolean isNotFound(int status) {
    return status == NOT_FOUND || status == GONE;
  }
}
