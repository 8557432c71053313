package se.ss12000.conformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;

/**
 * Goes through JSON and makes something of the few values that are wanted: what is passed over is
 * only looked at as far as needed to know that it is JSON, several times as fast as by a parser.
 */
public final class Skimmer {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** As deep, and with names as long, as a parser goes. */
  private static final int DEEPEST = 1000;

  private static final int LONGEST_NAME = 50_000;

  private final byte[] json;
  private final BitSet objects = new BitSet();
  private int at;
  private int depth;

  /** Whether a value was passed in what was entered last, and no comma since. */
  private boolean begun;

  private int name;
  private int nameEnd;

  /**
   * Goes through a body.
   *
   * @param <T> what is made of it
   */
  @FunctionalInterface
  public interface Reading<T> {
    /**
     * Reads as far as is wanted.
     *
     * @throws IOException when it is no JSON, or not such as it mostly is
     */
    T read(Skimmer skimmer) throws IOException;
  }

  private Skimmer(byte[] json) {
    this.json = json;
  }

  /**
   * Goes through a body; nothing when it is no JSON. What is JSON in an unusual form, such as in
   * another encoding, is written anew by a parser and then gone through.
   */
  public static <T> Optional<T> read(byte[] body, Reading<T> reading) {
    try {
      return Optional.of(reading.read(new Skimmer(body)));
    } catch (IOException unsure) {
      return readAnew(body, reading);
    }
  }

  private static <T> Optional<T> readAnew(byte[] body, Reading<T> reading) {
    var usual = new ByteArrayOutputStream(body.length);
    try (JsonParser parser = JSON.createParser(body);
        JsonGenerator generator = JSON.createGenerator(usual)) {
      parser.nextToken();
      generator.copyCurrentStructure(parser);
      generator.flush();
      return Optional.of(reading.read(new Skimmer(usual.toByteArray())));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What begins next; a number is not looked at. */
  public JsonToken next() throws IOException {
    return switch (space()) {
      case '{' -> JsonToken.START_OBJECT;
      case '[' -> JsonToken.START_ARRAY;
      case '"' -> JsonToken.VALUE_STRING;
      case 't' -> JsonToken.VALUE_TRUE;
      case 'f' -> JsonToken.VALUE_FALSE;
      case 'n' -> JsonToken.VALUE_NULL;
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> JsonToken.VALUE_NUMBER_INT;
      default -> throw Scalars.unsure();
    };
  }

  /** The byte after space; 0 at the end. */
  private byte space() {
    while (at < json.length && json[at] <= ' ' && isSpace(json[at])) {
      at++;
    }
    return Scalars.byteAt(json, at);
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  private void expect(byte found, char wanted) throws IOException {
    if (found != wanted) {
      throw Scalars.unsure();
    }
    at++;
  }

  /** Enters the object or array that begins next. */
  public void enter() throws IOException {
    byte opening = space();
    if ((opening != '{' && opening != '[') || depth == DEEPEST) {
      throw Scalars.unsure();
    }
    objects.set(++depth, opening == '{');
    at++;
    begun = false;
  }

  /**
   * Goes to the next element of the array, or to the value of the next member of the object, that
   * was entered last; false at its end, where it is left.
   */
  public boolean goesOn() throws IOException {
    boolean object = objects.get(depth);
    byte b = space();
    if (b == (object ? '}' : ']')) {
      at++;
      depth--;
      begun = true;
      return false;
    }
    if (begun) {
      expect(b, ',');
      b = space();
    }
    if (object) {
      expect(b, '"');
      name = at;
      at = Scalars.afterString(json, at);
      nameEnd = at - 1;
      if (nameEnd - name > LONGEST_NAME) {
        throw Scalars.unsure();
      }
      expect(space(), ':');
    }
    begun = false;
    return true;
  }

  /** The name of the member that was gone to last. */
  public String name() throws IOException {
    return text(name, nameEnd);
  }

  /**
   * Whether that is its name.
   *
   * @param ascii of letters
   */
  public boolean isNamed(String ascii) throws IOException {
    int length = Math.min(ascii.length(), nameEnd - name);
    int same = 0;
    while (same < length && json[name + same] == ascii.charAt(same)) {
      same++;
    }
    return same == ascii.length()
        ? same == nameEnd - name
        : same < length && json[name + same] == '\\' && name().equals(ascii);
  }

  private String text(int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      if (json[i] == '\\' || json[i] < 0) {
        return JSON.readValue(json, from - 1, to - from + 2, String.class);
      }
    }
    return new String(json, from, to - from, StandardCharsets.US_ASCII);
  }

  /** The string that begins next. */
  public String text() throws IOException {
    expect(space(), '"');
    int from = at;
    at = Scalars.afterString(json, at);
    begun = true;
    return text(from, at - 1);
  }

  /** The value that begins next. */
  public JsonNode value() throws IOException {
    space();
    int from = at;
    pass();
    return JSON.readTree(json, from, at - from);
  }

  /** Whether nothing follows. */
  public boolean isAtEnd() {
    space();
    return at == json.length;
  }

  /** Passes over the value that begins next. */
  public void pass() throws IOException {
    int outside = depth;
    do {
      byte b = space();
      if (b == '{' || b == '[') {
        enter();
      } else {
        at = Scalars.after(json, at);
        begun = true;
      }
      boolean ended;
      do {
        ended = depth > outside && !goesOn();
      } while (ended);
    } while (depth > outside);
  }
}
