package se.ss12000.conformance.source;

import java.util.Optional;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Exchange;

/** Where the exchanges of a crawl are kept, to be judged afterwards. */
public interface Recording {
  /** Keeps an exchange for good: what has been kept survives the end of the program. */
  void keep(Answer answer) throws SourceException;

  /** The answer to a request that has been kept already, as when a crawl is taken up again. */
  Optional<Answer> find(Request request);

  /**
   * From now on, a walk counts no longer: its pages are asked for anew.
   *
   * @param first the exchange that it began with
   */
  void forget(Exchange first) throws SourceException;

  /** What has been kept so far. */
  Conversation conversation();
}
