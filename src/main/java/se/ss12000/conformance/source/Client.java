package se.ss12000.conformance.source;

import se.ss12000.conformance.payload.Answer;

/** Asks a service, and never gives up with an exception: no answer is an answer too. */
public interface Client {
  /**
   * Asks once, or as often as waiting may help.
   *
   * @param number the number of the exchange
   * @throws SourceException when it makes no sense to ask anything more: the budget of requests or
   *     time is used up, the run was interrupted, or no credentials can be had
   */
  Answer ask(int number, Request request) throws SourceException;
}
