package se.ss12000.conformance.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what {@link Packing} wrote. */
final class Unpacking {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ByteBuffer packed;
  private final TextNode[] texts;

  private Unpacking(ByteBuffer packed) {
    this.packed = packed;
    this.texts = new TextNode[number()];
    for (int i = 0; i < texts.length; i++) {
      var text = new byte[number()];
      packed.get(text);
      texts[i] = new LibraryText(new String(text, StandardCharsets.UTF_8));
    }
  }

  /** The trees by their names, in their order; nobody else has the same ones. */
  static Map<String, JsonNode> unpack(byte[] packed) {
    var unpacking = new Unpacking(ByteBuffer.wrap(packed));
    var trees = new LinkedHashMap<String, JsonNode>();
    for (int left = unpacking.number(); left > 0; left--) {
      trees.put(unpacking.text().textValue(), unpacking.value());
    }
    return trees;
  }

  private JsonNode value() {
    int kind = packed.get();
    return switch (kind) {
      case Packing.NULL -> NullNode.instance;
      case Packing.FALSE -> BooleanNode.FALSE;
      case Packing.TRUE -> BooleanNode.TRUE;
      case Packing.INTEGER -> IntNode.valueOf(number());
      case Packing.TEXT -> text();
      case Packing.ARRAY -> array();
      case Packing.OBJECT -> object();
      default -> throw new IllegalArgumentException("kind " + kind + " at " + packed.position());
    };
  }

  private ArrayNode array() {
    int size = number();
    var array = new ArrayNode(NODES, size);
    for (int left = size; left > 0; left--) {
      array.add(value());
    }
    return array;
  }

  private ObjectNode object() {
    var object = new ObjectNode(NODES);
    for (int left = number(); left > 0; left--) {
      object.set(text().textValue(), value());
    }
    return object;
  }

  private TextNode text() {
    return texts[number()];
  }

  private int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int next = packed.get();
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
