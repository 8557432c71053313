package se.ss12000.conformance.payload;

import java.util.Optional;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.text.Text;

/**
 * A document, or a part of one, that could not be read as JSON.
 *
 * @param type what it would have held, if that could be told
 * @param pointer JSON Pointer of the place, as far as the document could be followed
 * @param found what stands there, never with content of the document; may be empty
 */
public record Malformed(
    Origin origin,
    Problem problem,
    Optional<EntityType> type,
    String pointer,
    Position position,
    Text found)
    implements Payload {
  /** What is wrong with a text that should be JSON. */
  public enum Problem {
    /** Against the grammar of JSON. */
    SYNTAX,
    /** Ends before the value does. */
    TRUNCATED,
    /** Not UTF-8. */
    ENCODING,
    /** No value at all. */
    EMPTY,
    /** Not text. */
    BINARY,
    /** Deeper, longer or larger than anything the standard could mean. */
    LIMIT,
    /** The same key twice in an object. */
    DUPLICATE_KEY
  }

  /** Whether records may have been lost. */
  public boolean losesRecords() {
    return problem != Problem.DUPLICATE_KEY;
  }
}
