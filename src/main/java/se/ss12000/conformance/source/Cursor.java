package se.ss12000.conformance.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.acceptance.Acceptance;
import se.ss12000.conformance.acceptance.Taken;
import se.ss12000.conformance.payload.Excerpt;
import se.ss12000.conformance.payload.Malformed.Problem;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.text.Text;

/** A parser on a document, and the place in the document where it is. */
final class Cursor implements AutoCloseable {
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(new Limits())
          .build();

  private static final int LONGEST_POINTER = 200;

  private final Window window;
  private final Site site;
  private final JsonParser parser;
  private final TreeReader trees;

  /** Offset of the first byte that was given to the parser, and of all that was not. */
  private long base;

  private long read = -1;
  private String root = "";
  private boolean secondTime;

  Cursor(Window window, Site site) throws IOException {
    this.window = window;
    this.site = site;
    this.base = window.nextOffset();
    this.parser = JSON.createParser(window);
    this.trees = new TreeReader(parser, this::duplicateKey);
  }

  /** Goes to the next token; null at the end. */
  @Nullable JsonToken next() throws IOException {
    return parser.nextToken();
  }

  /** Goes to the next key of an object; null at its end. */
  @Nullable String nextKey() throws IOException {
    return parser.nextFieldName();
  }

  boolean isAt(JsonToken token) {
    return parser.currentToken() == token;
  }

  /**
   * Names the outermost value that is read next, for pointers into it.
   *
   * @param again whether it has been read before, and its faults reported
   */
  void enterRoot(String pointer, boolean again) {
    root = pointer;
    secondTime = again;
  }

  String root() {
    return root;
  }

  /** Where the current token stands. */
  Position here() {
    return positionAt(tokenOffset());
  }

  /** Where a byte stands that we are not done with. */
  Position positionAt(long offset) {
    return window.positionAt(offset);
  }

  /** Where the current token begins. */
  long tokenOffset() {
    return base + parser.currentTokenLocation().getByteOffset();
  }

  /** We are done with everything before the current token; gives its place. */
  Position start() {
    window.forget(tokenOffset());
    return window.position();
  }

  /** Reads the value that begins with the current token. */
  JsonNode value() throws IOException {
    JsonNode value = trees.read();
    parser.finishToken();
    return value;
  }

  /** How many values there were in the value that was read last. */
  int size() {
    return trees.size();
  }

  /** Reads a record; we are done with it then. */
  Single record() throws IOException {
    Position start = start();
    return ended(value(), start);
  }

  /**
   * The record that comes next, if it is certainly valid: it is read without the parser then, which
   * goes on after it. The parser must be between two records.
   *
   * @param parent JSON Pointer of the list that it is in
   * @param number of the record in that list
   * @param listed whether they stand in an array
   */
  @Nullable Quick quick(
      Acceptance acceptance, String type, String parent, long number, boolean listed) {
    long before = window.nextOffset();
    long from = read == before ? before : offset();
    Taken taken = window.take(acceptance, type, from, listed);
    if (taken == null) {
      return null;
    }
    Position start = window.position();
    read = window.nextOffset();
    base += read - before;
    byte[] utf8 = window.bytesUntil(read);
    window.forget(read);
    if (listed && parser.getParsingContext() instanceof JsonReadContext context) {
      // So that the parser counts it, for pointers.
      context.expectComma();
    }
    return new Quick(taken, new Excerpt(site.origin(), parent, number, start, utf8));
  }

  /** A record that was read without the parser. */
  record Quick(Taken taken, Excerpt excerpt) {}

  /** A record that was read up to the current token. */
  Single ended(JsonNode json, Position start) {
    var excerpt = new Excerpt(site.origin(), root, start, window.bytesUntil(offset()));
    forget();
    return new Single(json, excerpt);
  }

  /** A record whose pointer is not known yet. */
  record Single(JsonNode json, Excerpt excerpt) {
    Excerpt at(String pointer) {
      return new Excerpt(excerpt.origin(), pointer, excerpt.start(), excerpt.utf8());
    }
  }

  /** We are done with everything up to the current token. */
  void forget() {
    window.forget(offset());
  }

  /** Where the current token ends. */
  long offset() {
    return base + parser.currentLocation().getByteOffset();
  }

  void duplicateKey() {
    if (!secondTime) {
      site.report(Problem.DUPLICATE_KEY, site.hint().type(), pointer(), here(), Text.NONE);
    }
  }

  /**
   * Reports what stopped the parser.
   *
   * @param lines whether the value should have ended on the line on which it began
   */
  void report(JsonProcessingException e, Optional<EntityType> type, boolean lines) {
    Fault fault = Fault.of(e, parser, base, window);
    if (lines) {
      fault = fault.within(window.lineEnd());
    }
    Position position = window.positionAt(fault.offset());
    site.report(fault.problem(), type, pointer(), position, fault.found());
  }

  /** The pointer to the current value; only its beginning, when it is very long. */
  private String pointer() {
    String pointer = root + parser.getParsingContext().pathAsPointer();
    return pointer.length() <= LONGEST_POINTER
        ? pointer
        : pointer.substring(0, pointer.lastIndexOf('/', LONGEST_POINTER));
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
