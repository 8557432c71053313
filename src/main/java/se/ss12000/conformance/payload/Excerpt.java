package se.ss12000.conformance.payload;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** The stretch of a document that a record was read from. */
public final class Excerpt {
  private static final JsonFactory JSON = new JsonFactory();
  private static final long ALONE = -1;

  private final Origin origin;
  private final String parent;
  private final long number;
  private final Position start;
  private final byte[] utf8;

  /**
   * @param pointer JSON Pointer of the record within its document
   * @param utf8 the text of the record; not to be changed afterwards
   */
  public Excerpt(Origin origin, String pointer, Position start, byte[] utf8) {
    this(origin, pointer, ALONE, start, utf8);
  }

  /**
   * The stretch of one of many records: its pointer is made when somebody asks, of few of them.
   *
   * @param parent JSON Pointer of the list within its document
   * @param number of the record in the list, from 0
   * @param utf8 the text of the record; not to be changed afterwards
   */
  public Excerpt(Origin origin, String parent, long number, Position start, byte[] utf8) {
    this.origin = origin;
    this.parent = parent;
    this.number = number;
    this.start = start;
    this.utf8 = utf8;
  }

  public Origin origin() {
    return origin;
  }

  /** JSON Pointer of the record within its document. */
  public String pointer() {
    return number == ALONE ? parent : parent + "/" + number;
  }

  public Position start() {
    return start;
  }

  /** The text of the record; callers do not change it. */
  @SuppressWarnings("MixedMutabilityReturnType")
  public byte[] utf8() {
    return utf8;
  }

  /**
   * Where a value of the record stands.
   *
   * @param inRecord JSON Pointer from the record to the value; of duplicate keys the last counts
   */
  public Position positionOf(String inRecord) {
    if (inRecord.isEmpty()) {
      return start;
    }
    JsonPointer wanted = JsonPointer.compile(inRecord);
    long offset = -1;
    try (JsonParser parser = JSON.createParser(utf8)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (startsValue(token) && here(parser, token).equals(wanted)) {
          offset = parser.currentTokenLocation().getByteOffset();
        }
      }
    } catch (IOException e) {
      // The text was parsed once already; what cannot be found again has no better place than
      // the record itself.
      return start;
    }
    return offset < 0 ? start : start.after(utf8, 0, Math.toIntExact(offset));
  }

  private static boolean startsValue(JsonToken token) {
    return token.isScalarValue() || token.isStructStart();
  }

  private static JsonPointer here(JsonParser parser, JsonToken token) {
    var context = parser.getParsingContext();
    return (token.isStructStart() ? context.getParent() : context).pathAsPointer();
  }
}
