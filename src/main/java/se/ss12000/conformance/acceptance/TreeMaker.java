package se.ss12000.conformance.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import se.ss12000.conformance.payload.IdNode;

/** Makes the tree of a value, from the leaves up; or none, where only validity is asked for. */
final class TreeMaker {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private boolean making;
  private JsonNode made = NODES.nullNode();
  private JsonNode[] kept = new JsonNode[64];
  private int count;

  /**
   * Begins with another value.
   *
   * @param make whether to make a tree of it
   */
  void begin(boolean make) {
    making = make;
    count = 0;
  }

  /** What was made last. */
  JsonNode made() {
    return made;
  }

  /** How much is kept for what is being made; an object or array is made of what was kept since. */
  int mark() {
    return count;
  }

  /** Keeps what was made last for the object or array that it belongs to. */
  void keep() {
    if (making) {
      if (count == kept.length) {
        kept = Arrays.copyOf(kept, 2 * count);
      }
      kept[count++] = made;
    }
  }

  /** Makes what true, false or null means. */
  void literal(String word) {
    made = word.equals("null") ? NODES.nullNode() : NODES.booleanNode(word.equals("true"));
  }

  void text(byte[] utf8, int from, int to, Charset charset) {
    if (making) {
      made = TextNode.valueOf(new String(utf8, from, to - from, charset));
    }
  }

  /** Makes a UUID, which is known to be one. */
  void id(byte[] utf8, int from) {
    if (making) {
      var text = new String(utf8, from, 36, StandardCharsets.ISO_8859_1);
      long high = Bytes.hex8(utf8, from, from + 4) << 32 | Bytes.hex8(utf8, from + 9, from + 14);
      long low =
          Bytes.hex8(utf8, from + 19, from + 24) << 32 | Bytes.hex8(utf8, from + 28, from + 32);
      made = new IdNode(text, high, low);
    }
  }

  void code(Words codes, int number) {
    if (making) {
      made = codes.node(number);
    }
  }

  void number(long value) {
    if (making) {
      int small = (int) value;
      made = small == value ? NODES.numberNode(small) : NODES.numberNode(value);
    }
  }

  void decimal(byte[] utf8, int from, int to) {
    if (making) {
      String text = new String(utf8, from, to - from, StandardCharsets.US_ASCII);
      made = NODES.numberNode(Double.parseDouble(text));
    }
  }

  void object(Shape shape, int mark) {
    if (making) {
      made = new ShapedNode(new Members(shape.names(), since(mark)));
      count = mark;
    }
  }

  void array(int mark) {
    if (making) {
      made = new ArrayNode(NODES, Arrays.asList(since(mark)));
      count = mark;
    }
  }

  /**
   * Unlike a copy of a range, this needs no reflection where only the quick compiler is at work.
   */
  private JsonNode[] since(int mark) {
    var since = new JsonNode[count - mark];
    System.arraycopy(kept, mark, since, 0, since.length);
    return since;
  }
}
