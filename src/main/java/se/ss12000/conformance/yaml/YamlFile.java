package se.ss12000.conformance.yaml;

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
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.text.Text;

/** One file with where each of its values stands, collecting the faults that are found in it. */
public final class YamlFile {
  private static final Text UNREADABLE =
      Text.sv("filen är inte giltig YAML").en("the file is not valid YAML");
  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final ObjectMapper MAPPER = new ObjectMapper(YAML);

  private static final Comparator<Fault> BY_PLACE =
      Comparator.comparingLong((Fault fault) -> fault.position().line())
          .thenComparingLong(fault -> fault.position().column());

  private final String name;
  private final Map<JsonPointer, Position> positions = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private YamlFile(String name) {
    this.name = name;
  }

  /**
   * Reads a file.
   *
   * @param name how its faults name it
   * @throws YamlException when it is no YAML
   */
  public static Section read(String name, byte[] content) throws YamlException {
    var file = new YamlFile(name);
    try {
      JsonNode root = MAPPER.readTree(content);
      file.locate(content);
      return new Section(file, root, JsonPointer.empty());
    } catch (JsonProcessingException e) {
      var where = e.getLocation();
      file.positions.put(
          JsonPointer.empty(),
          where == null ? Position.START : new Position(where.getLineNr(), where.getColumnNr()));
      file.fault(JsonPointer.empty(), UNREADABLE);
      throw new YamlException(file.faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void locate(byte[] content) throws IOException {
    try (JsonParser parser = YAML.createParser(content)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        var context = parser.getParsingContext();
        var place = parser.currentTokenLocation();
        var position = new Position(place.getLineNr(), place.getColumnNr());
        if (token == JsonToken.FIELD_NAME) {
          positions.put(context.pathAsPointer(), position);
        } else if (token.isScalarValue() || token.isStructStart()) {
          var owner = token.isStructStart() ? context.getParent() : context;
          positions.putIfAbsent(owner.pathAsPointer(), position);
        }
      }
    }
  }

  void fault(JsonPointer pointer, Text message) {
    faults.add(new Fault(name, positions.getOrDefault(pointer, Position.START), message));
  }

  /** Stops here if any fault was found. */
  void check() throws YamlException {
    if (!faults.isEmpty()) {
      throw new YamlException(faults.stream().sorted(BY_PLACE).toList());
    }
  }
}
