package se.ss12000.conformance.source;

import java.util.Optional;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.payload.Conversation;

/** Where the exchanges of a crawl are kept, to be judged afterwards. */
public interface Recording {
  /** Keeps an exchange for good: what has been kept survives the end of the program. */
  void keep(Answer answer) throws SourceException;

  /** The answer to a request that has been kept already, as when a crawl is taken up again. */
  Optional<Answer> find(Request request);

  /** What has been kept so far. */
  Conversation conversation();
}
