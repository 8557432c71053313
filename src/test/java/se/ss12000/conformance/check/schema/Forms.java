package se.ss12000.conformance.check.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The same record as different programs write it. */
final class Forms {
  private static final ObjectMapper COMPACT = new ObjectMapper();
  private static final ObjectMapper ESCAPED =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final Random random;

  Forms(Random random) {
    this.random = random;
  }

  List<byte[]> of(JsonNode record) {
    try {
      String indented = COMPACT.writerWithDefaultPrettyPrinter().writeValueAsString(record);
      JsonNode shuffled = shuffled(record);
      return List.of(
          COMPACT.writeValueAsBytes(record),
          COMPACT.writeValueAsBytes(shuffled),
          indented.getBytes(UTF_8),
          ("\r\n\t " + indented.replace("\n", "\r\n") + "\n").getBytes(UTF_8),
          ESCAPED.writeValueAsBytes(record),
          ESCAPED.writerWithDefaultPrettyPrinter().writeValueAsBytes(shuffled));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] one(JsonNode record) {
    List<byte[]> all = of(record);
    return all.get(random.nextInt(all.size()));
  }

  private JsonNode shuffled(JsonNode json) {
    if (json instanceof ArrayNode array) {
      ArrayNode same = JsonNodeFactory.instance.arrayNode();
      array.forEach(element -> same.add(shuffled(element)));
      return same;
    }
    if (json instanceof ObjectNode object) {
      var members = new ArrayList<>(object.properties());
      Collections.shuffle(members, random);
      ObjectNode same = JsonNodeFactory.instance.objectNode();
      members.forEach(member -> same.set(member.getKey(), shuffled(member.getValue())));
      return same;
    }
    return json;
  }
}
