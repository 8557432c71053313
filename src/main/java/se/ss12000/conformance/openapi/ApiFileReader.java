package se.ss12000.conformance.openapi;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.Fault;
import se.ss12000.conformance.yaml.YamlException;
import se.ss12000.conformance.yaml.YamlFile;

/**
 * Reads one file, YAML with its anchors and merged keys or JSON, noting where everything stands.
 */
final class ApiFileReader {
  private static final Text UNREADABLE =
      Text.sv("filen är inte giltig YAML eller JSON").en("the file is not valid YAML or JSON");
  private static final Text EMPTY = Text.sv("filen är tom").en("the file is empty");
  private static final Text NO_ANCHOR =
      Text.sv("ankaret {word} finns inte ovanför").en("there is no anchor {word} above");
  private static final Text NOT_MERGED =
      Text.sv("<< kan bara följas av nycklar med värden, eller en lista av sådana")
          .en("<< can only be followed by keys with values, or by a list of such");
  private static final String MERGE = "<<";
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());
  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

  private final String name;
  private final IdentityHashMap<JsonNode, Position> positions = new IdentityHashMap<>();
  private final Map<String, JsonNode> anchors = new HashMap<>();

  private ApiFileReader(String name) {
    this.name = name;
  }

  /**
   * Reads a file.
   *
   * @param name how faults name it
   */
  static ApiFile read(String name, Path path, byte[] content) throws YamlException {
    var reader = new ApiFileReader(name);
    boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
    try (JsonParser parser = (json ? JSON : YAML).createParser(content)) {
      if (parser.nextToken() == null) {
        throw reader.fault(Position.START, EMPTY);
      }
      return new ApiFile(name, path, reader.value(parser), reader.positions);
    } catch (JsonProcessingException e) {
      if (!json) {
        YamlFile.read(name, content);
      }
      throw reader.fault(position(e.getLocation()), UNREADABLE);
    } catch (IOException e) {
      throw reader.fault(Position.START, UNREADABLE);
    }
  }

  private JsonNode value(JsonParser parser) throws IOException, YamlException {
    Position position = position(parser.currentTokenLocation());
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      return anchored(parser.getText(), position);
    }
    Object anchor = parser instanceof YAMLParser ? parser.getObjectId() : null;
    JsonNode value =
        switch (parser.currentToken()) {
          case START_OBJECT -> object(parser, position);
          case START_ARRAY -> array(parser, position);
          default -> scalar(parser, position);
        };
    if (anchor != null) {
      anchors.put(anchor.toString(), value);
    }
    return value;
  }

  private JsonNode anchored(String anchor, Position position) throws YamlException {
    JsonNode value = anchors.get(anchor);
    if (value == null) {
      throw fault(position, NO_ANCHOR.with("word", anchor));
    }
    return value;
  }

  private JsonNode scalar(JsonParser parser, Position position) throws IOException {
    JsonNode value = parser.readValueAsTree();
    // Other scalars are shared between all files, and so cannot stand anywhere.
    if (value.isTextual() && !value.textValue().isEmpty()) {
      positions.put(value, position);
    }
    return value;
  }

  private ArrayNode array(JsonParser parser, Position position) throws IOException, YamlException {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    positions.put(array, position);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser));
    }
    return array;
  }

  private ObjectNode object(JsonParser parser, Position position)
      throws IOException, YamlException {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    positions.put(object, position);
    ObjectNode merged = JsonNodeFactory.instance.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Position place = position(parser.currentTokenLocation());
      parser.nextToken();
      JsonNode value = value(parser);
      if (key.equals(MERGE) && parser instanceof YAMLParser) {
        merge(value, merged, place);
      } else {
        object.set(key, value);
      }
    }
    merged.properties().stream()
        .filter(e -> !object.has(e.getKey()))
        .forEach(e -> object.set(e.getKey(), e.getValue()));
    return object;
  }

  /** The first that has a key decides what it means. */
  private void merge(JsonNode value, ObjectNode merged, Position place) throws YamlException {
    for (JsonNode part : value.isArray() ? value : List.of(value)) {
      if (!part.isObject()) {
        throw fault(place, NOT_MERGED);
      }
      part.properties().stream()
          .filter(e -> !merged.has(e.getKey()))
          .forEach(e -> merged.set(e.getKey(), e.getValue()));
    }
  }

  private YamlException fault(Position position, Text message) {
    return new YamlException(List.of(new Fault(name, position, message)));
  }

  private static Position position(JsonLocation location) {
    return location == null
        ? Position.START
        : new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
