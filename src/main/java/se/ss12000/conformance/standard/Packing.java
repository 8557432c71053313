package se.ss12000.conformance.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes trees in a form that is read in a few milliseconds by code that has just been loaded; the
 * build packs what comes with the program.
 *
 * <p>All numbers are unsigned and have seven bits a byte, the lowest first, the eighth for more to
 * come. First all texts, each once: how many, then each with its length and UTF-8. Then the trees:
 * how many, then the text of each name and its value: a kind and what the kind needs.
 */
public final class Packing {
  static final int NULL = 0;
  static final int FALSE = 1;
  static final int TRUE = 2;
  static final int INTEGER = 3;
  static final int TEXT = 4;
  static final int ARRAY = 5;
  static final int OBJECT = 6;

  private static final int SEVEN_BITS = 0x7F;

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Packing() {}

  /**
   * Packs trees, in their order.
   *
   * @throws IllegalArgumentException when one holds what this form does not know: numbers that are
   *     negative, fractional or above 2 147 483 647
   */
  public static byte[] pack(Map<String, JsonNode> trees) {
    var body = new Packing();
    body.number(trees.size());
    trees.forEach(
        (name, tree) -> {
          body.text(name);
          body.value(tree);
        });
    var whole = new Packing();
    whole.number(body.texts.size());
    body.texts.keySet().forEach(whole::letters);
    whole.out.writeBytes(body.out.toByteArray());
    return whole.out.toByteArray();
  }

  private void value(JsonNode node) {
    switch (node.getNodeType()) {
      case NULL -> out.write(NULL);
      case BOOLEAN -> out.write(node.booleanValue() ? TRUE : FALSE);
      case NUMBER -> integer(node);
      case STRING -> {
        out.write(TEXT);
        text(node.textValue());
      }
      case ARRAY -> {
        out.write(ARRAY);
        number(node.size());
        node.forEach(this::value);
      }
      case OBJECT -> {
        out.write(OBJECT);
        number(node.size());
        node.properties()
            .forEach(
                member -> {
                  text(member.getKey());
                  value(member.getValue());
                });
      }
      case BINARY, MISSING, POJO -> throw new IllegalArgumentException(node.toString());
    }
  }

  private void integer(JsonNode node) {
    if (!node.isInt() || node.intValue() < 0) {
      throw new IllegalArgumentException(node.toString());
    }
    out.write(INTEGER);
    number(node.intValue());
  }

  private void text(String text) {
    number(texts.computeIfAbsent(text, t -> texts.size()));
  }

  private void letters(String text) {
    byte[] letters = text.getBytes(StandardCharsets.UTF_8);
    number(letters.length);
    out.writeBytes(letters);
  }

  private void number(int number) {
    int rest = number;
    while (rest > SEVEN_BITS) {
      out.write((rest & SEVEN_BITS) | (SEVEN_BITS + 1));
      rest >>>= Integer.bitCount(SEVEN_BITS);
    }
    out.write(rest);
  }
}
