package se.ss12000.conformance.check.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes of a record that may or may not break its schema. */
final class Mutation {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String SIGNS = "\"\\{}[]:,0123456789-+.eEtT zZåÅ😀\t\n\u0000aAfFg@_/";

  private Mutation() {}

  /** Changes one thing, or several, somewhere in a record. */
  static void of(ObjectNode record, Random random) {
    int changes = random.nextInt(3);
    for (int i = 0; i <= changes; i++) {
      List<ObjectNode> objects = objects(record);
      ObjectNode object = objects.get(random.nextInt(objects.size()));
      List<String> names = names(object);
      String name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
      switch (random.nextInt(5)) {
        case 0 -> object.remove(name);
        case 1 -> object.set(name + (random.nextBoolean() ? "x" : ""), any(random));
        case 2 -> object.set(changed(name, random), object.path(name));
        default -> object.set(name, changed(object.path(name), random));
      }
    }
  }

  /** Changes a byte of a text, which may then be no JSON. */
  static byte[] of(byte[] utf8, Random random) {
    byte[] changed = utf8.clone();
    int at = random.nextInt(changed.length);
    changed[at] =
        random.nextInt(8) == 0
            ? (byte) random.nextInt(256)
            : (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
    return changed;
  }

  private static JsonNode changed(JsonNode value, Random random) {
    if (value.isTextual()) {
      return NODES.textNode(changed(value.textValue(), random));
    }
    if (value.isInt()) {
      return NODES.numberNode(value.intValue() + random.nextInt(40) - 20);
    }
    if (value instanceof ArrayNode array && !array.isEmpty()) {
      ArrayNode other = array.deepCopy();
      switch (random.nextInt(3)) {
        case 0 -> other.remove(random.nextInt(other.size()));
        case 1 -> other.add(other.get(0));
        default -> other.add(any(random));
      }
      return other;
    }
    return any(random);
  }

  private static String changed(String text, Random random) {
    if (text.isEmpty()) {
      return "a";
    }
    int at = random.nextInt(text.length());
    String sign = String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, at) + text.substring(at + 1);
      case 1 -> text.substring(0, at) + sign + text.substring(at);
      case 2 -> text.substring(0, at) + sign + text.substring(at + 1);
      default -> text.toUpperCase(java.util.Locale.ROOT);
    };
  }

  private static JsonNode any(Random random) {
    return switch (random.nextInt(10)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.numberNode(random.nextInt(20) - 5);
      case 3 -> NODES.numberNode(random.nextInt(8) / 4.0);
      case 4 -> NODES.numberNode(random.nextLong());
      case 5 -> NODES.textNode("");
      case 6 -> NODES.textNode("2025-02-29T24:00:00Z".substring(0, 10 + random.nextInt(10)));
      case 7 -> NODES.arrayNode().add("GR").add(random.nextInt(2));
      case 8 -> NODES.objectNode().put("id", "x");
      default -> NODES.arrayNode();
    };
  }

  private static List<ObjectNode> objects(JsonNode json) {
    var objects = new ArrayList<ObjectNode>();
    if (json instanceof ObjectNode object) {
      objects.add(object);
    }
    json.forEach(inner -> objects.addAll(objects(inner)));
    return objects;
  }

  private static List<String> names(ObjectNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
