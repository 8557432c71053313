package se.ss12000.conformance.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Walks over the bytes of one value along a plan; any doubt ends the walk. */
final class Walk {
  private static final int DEEPEST = 100;

  private final Plan anything = new Plan();
  private final Strings text = new Strings();
  private final Numbers numbers = new Numbers();
  private final TreeMaker tree = new TreeMaker();
  private byte[] bytes = {};
  private int at;
  private boolean plain;
  private boolean single;

  /** The number of the code that was met last. */
  private int code;

  /**
   * Walks over the value that begins somewhere.
   *
   * @param utf8 with a byte of 0 after what may be looked at, and {@link Strings#MARGIN} more
   * @param make whether to make a tree of it
   * @return where it ends; -1 when it is not certainly valid
   */
  int over(Plan plan, byte[] utf8, int from, boolean make) {
    bytes = utf8;
    at = from;
    tree.begin(make);
    plain = true;
    single = true;
    return value(plan, 0) ? at : -1;
  }

  /** What the last walk made. */
  JsonNode made() {
    return tree.made();
  }

  /** Whether the last value held nothing but what is known, and no empty text. */
  boolean isPlain() {
    return plain;
  }

  /** Whether it begins with a member that is known, and no other that is not holds an array. */
  boolean isSingle() {
    return single;
  }

  /** Goes to the next byte that is no space. */
  private byte space() {
    byte next = bytes[at];
    if (next > ' ') {
      return next;
    }
    while (Bytes.isSpace(bytes[at])) {
      at++;
    }
    return bytes[at];
  }

  private boolean value(Plan plan, int depth) {
    return switch (bytes[at]) {
      case '"' -> plan.allows(Plan.STRING) && string(plan);
      case '{' -> plan.allows(Plan.OBJECT) && depth < DEEPEST && object(plan, depth + 1);
      case '[' -> plan.allows(Plan.ARRAY) && depth < DEEPEST && array(plan, depth + 1);
      case 't' -> plan.allows(Plan.BOOLEAN) && literal("true");
      case 'f' -> plan.allows(Plan.BOOLEAN) && literal("false");
      case 'n' -> plan.allows(Plan.NULL) && literal("null");
      default -> number(plan);
    };
  }

  private boolean literal(String word) {
    tree.literal(word);
    for (int i = 0; i < word.length(); i++) {
      if (bytes[at++] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean string(Plan plan) {
    int from = at + 1;
    int usual = plan.form.usualLength();
    // What fits has neither quotes nor escapes in it.
    if (usual > 0 && bytes[from + usual] == '"' && plan.form.fits(bytes, from, from + usual)) {
      at = from + usual + 1;
      if (plan.form == Form.UUID) {
        tree.id(bytes, from);
      } else {
        tree.text(bytes, from, from + usual);
      }
      return true;
    }
    int end = text.end(bytes, from);
    at = end + 1;
    if (end < 0) {
      return false;
    }
    plain &= end > from;
    if (!text.isEscaped()) {
      return string(plan, bytes, from, end);
    }
    int length = text.decode(bytes, from, end);
    return length >= 0 && string(plan, text.decoded(), 0, length);
  }

  private boolean string(Plan plan, byte[] string, int from, int to) {
    if (plan.form != Form.CODE) {
      tree.text(string, from, to);
      return plan.form.fits(string, from, to);
    }
    code = plan.codes.find(string, from, to);
    if (code >= 0) {
      tree.code(plan.codes, code);
    }
    return code >= 0;
  }

  private boolean object(Plan plan, int depth) {
    int mark = tree.mark();
    Shape shape = plan.beginning();
    at++;
    boolean more = space() != '}';
    while (more) {
      if (bytes[at] != '"') {
        return false;
      }
      // Of a member that is given twice the last counts, and both are to be reported.
      Shape next = member(shape);
      if (next == null || !colon()) {
        return false;
      }
      if (depth == 1 && !next.member.isKnown()) {
        single &= shape != plan.beginning() && bytes[at] != '[';
      }
      shape = next;
      if (!value(shape.member.value(), depth)) {
        return false;
      }
      tree.keep();
      byte after = space();
      at++;
      if (after == '}') {
        return object(shape, mark);
      }
      if (after != ',') {
        return false;
      }
      space();
    }
    at++;
    single &= depth > 1;
    return object(shape, mark);
  }

  private boolean object(Shape shape, int mark) {
    plain &= shape.allKnown;
    tree.object(shape, mark);
    return shape.complete;
  }

  private boolean colon() {
    boolean colon = space() == ':';
    at++;
    space();
    return colon;
  }

  /** Reads the name of a member; most often the same comes after others as the last time. */
  private @Nullable Shape member(Shape before) {
    int from = at + 1;
    Shape expected = before.expected();
    if (expected != null) {
      int end = expected.member.endOfName(bytes, from);
      if (end >= 0) {
        at = end + 1;
        return expected;
      }
    }
    int end = text.end(bytes, from);
    at = end + 1;
    if (end < 0) {
      return null;
    }
    if (!text.isEscaped()) {
      return before.with(bytes, from, end, anything);
    }
    int length = text.decode(bytes, from, end);
    return length < 0 ? null : before.with(text.decoded(), 0, length, anything);
  }

  private boolean array(Plan plan, int depth) {
    Plan elements = plan.anyElements ? anything : plan.elements;
    int mark = tree.mark();
    long codes = 0;
    int count = 0;
    at++;
    boolean more = space() != ']';
    while (more) {
      code = -1;
      if (!value(elements, depth)) {
        return false;
      }
      count++;
      tree.keep();
      if (plan.different) {
        // Only codes are told from each other; of other elements there may be one.
        long bit = code < 0 || code > Plan.MOST_MEMBERS ? -1 : 1L << code;
        if ((codes & bit) != 0) {
          return false;
        }
        codes |= bit;
      }
      byte next = space();
      at++;
      if (next == ']') {
        tree.array(mark);
        return count >= plan.fewest;
      }
      if (next != ',') {
        return false;
      }
      space();
    }
    at++;
    tree.array(mark);
    return plan.fewest == 0;
  }

  private boolean number(Plan plan) {
    int from = at;
    int end = numbers.end(bytes, from);
    if (end < 0) {
      return false;
    }
    at = end;
    if (numbers.isWhole()) {
      tree.number(numbers.value());
      return plan.allows(Plan.INTEGER) && plan.spans(numbers.value());
    }
    tree.decimal(bytes, from, end);
    return plan.allows(Plan.NUMBER) && plan.isUnbounded();
  }
}
