package se.ss12000.conformance.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Reads one value as a tree; of duplicate keys the last counts, and somebody is told. */
final class TreeReader {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;
  private final Runnable duplicateKey;
  private int values;

  /**
   * @param duplicateKey is told when the parser is at a key that its object has already
   */
  TreeReader(JsonParser parser, Runnable duplicateKey) {
    this.parser = parser;
    this.duplicateKey = duplicateKey;
  }

  /** Reads the value whose first token the parser is at, to its last token. */
  JsonNode read() throws IOException {
    values = 0;
    return value();
  }

  /** How many values the last tree had. */
  int size() {
    return values;
  }

  private JsonNode value() throws IOException {
    values++;
    Limit.check(values, Limit.VALUES);
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> NODES.textNode(parser.getText());
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> decimal();
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("no value begins with " + token);
    };
  }

  private ObjectNode object() throws IOException {
    ObjectNode object = NODES.objectNode();
    for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
      if (object.has(key)) {
        duplicateKey.run();
      }
      parser.nextToken();
      object.set(key, value());
    }
    return object;
  }

  private ArrayNode array() throws IOException {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value());
    }
    return array;
  }

  private JsonNode integer() throws IOException {
    return switch (parser.getNumberType()) {
      case INT -> NODES.numberNode(parser.getIntValue());
      case LONG -> NODES.numberNode(parser.getLongValue());
      case BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL -> NODES.numberNode(parser.getBigIntegerValue());
    };
  }

  private JsonNode decimal() throws IOException {
    double number = parser.getDoubleValue();
    if (Double.isInfinite(number)) {
      throw new Limit.Exceeded(Limit.MAGNITUDE);
    }
    return NODES.numberNode(number);
  }
}
