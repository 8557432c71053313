package se.ss12000.conformance.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.text.Text;

/** One file with where each of its values stands, collecting the faults that are found in it. */
public final class YamlFile {
  private static final Text UNREADABLE =
      Text.sv("filen är inte giltig YAML").en("the file is not valid YAML");
  private static final Text EMPTY = Text.sv("filen är tom").en("the file is empty");
  private static final Text SEVERAL =
      Text.sv("filen har mer än ett dokument").en("the file has more than one document");

  private static final String PLACE = "line (\\d{1,9}), column (\\d{1,9})";

  private final String name;
  private final Supplier<byte[]> content;
  private final Map<JsonPointer, Position> positions = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private YamlFile(String name, Supplier<byte[]> content) {
    this.name = name;
    this.content = content;
  }

  /**
   * Reads a file.
   *
   * @param name how its faults name it
   * @throws YamlException when it is no YAML, or holds nothing
   */
  public static Section read(String name, byte[] content) throws YamlException {
    var file = new YamlFile(name, () -> content);
    file.locate(content);
    try {
      JsonNode root = new ObjectMapper(yaml()).readTree(content);
      var section = new Section(file, root, JsonPointer::empty);
      if (!section.isThere()) {
        throw file.refused(Position.START, EMPTY);
      }
      return section;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A file that came with the program, of which a tree is at hand.
   *
   * @param content of the file, asked for where a fault needs its place
   */
  public static Section of(String name, JsonNode root, Supplier<byte[]> content) {
    return new Section(new YamlFile(name, content), root, JsonPointer::empty);
  }

  /** Goes through the file once, for the places, and for what is wrong with it as a whole. */
  private void locate(byte[] content) throws YamlException {
    Position last = Position.START;
    try (JsonParser parser = yaml().createParser(content)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        last = position(parser.currentTokenLocation());
        note(parser, token, last);
      }
    } catch (JsonProcessingException e) {
      throw refused(placeOf(e, last), UNREADABLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static YAMLFactory yaml() {
    return YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  }

  private void note(JsonParser parser, JsonToken token, Position position) throws YamlException {
    var context = parser.getParsingContext();
    if (token == JsonToken.FIELD_NAME) {
      positions.put(context.pathAsPointer(), position);
    } else if (token.isScalarValue() || token.isStructStart()) {
      var owner = token.isStructStart() ? context.getParent() : context;
      boolean again = positions.putIfAbsent(owner.pathAsPointer(), position) != null;
      if (again && owner.inRoot()) {
        throw refused(position, SEVERAL);
      }
    }
  }

  /** The place of a fault of grammar is told by its message only, and last in it. */
  private static Position placeOf(JsonProcessingException e, Position last) {
    Position place = last;
    Matcher told = Pattern.compile(PLACE).matcher(String.valueOf(e.getMessage()));
    while (told.find()) {
      place = new Position(Long.parseLong(told.group(1)), Long.parseLong(told.group(2)));
    }
    JsonLocation location = e.getLocation();
    Position own = location == null ? place : position(location);
    return own.line() > place.line() ? own : place;
  }

  private static Position position(JsonLocation location) {
    return new Position(location.getLineNr(), location.getColumnNr());
  }

  private YamlException refused(Position position, Text reason) {
    return new YamlException(List.of(new Fault(name, position, reason)));
  }

  void fault(JsonPointer pointer, Text message) {
    Fault fault = faultOf(pointer, message);
    if (!faults.contains(fault)) {
      faults.add(fault);
    }
  }

  Fault faultOf(JsonPointer pointer, Text message) {
    return new Fault(name, placeOf(pointer), message);
  }

  /** Where something stands; what is not there is missed where its owner stands. */
  private Position placeOf(JsonPointer pointer) {
    locateLate();
    for (@Nullable JsonPointer p = pointer; p != null; p = p.head()) {
      Position known = positions.get(p);
      if (known != null) {
        return known;
      }
    }
    return Position.START;
  }

  /** Where a tree was at hand, nobody has gone through the file yet. */
  private void locateLate() {
    if (positions.isEmpty()) {
      try {
        locate(content.get());
      } catch (YamlException e) {
        throw new IllegalStateException(name, e);
      }
    }
  }

  /** Stops here if any fault was found. */
  void check() throws YamlException {
    if (!faults.isEmpty()) {
      Comparator<Fault> byPlace =
          Comparator.comparingLong((Fault fault) -> fault.position().line())
              .thenComparingLong(fault -> fault.position().column());
      throw new YamlException(faults.stream().sorted(byPlace).toList());
    }
  }
}
