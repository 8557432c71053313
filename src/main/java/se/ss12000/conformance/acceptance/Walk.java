package se.ss12000.conformance.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Walks over the bytes of one value along a plan; any doubt ends the walk. */
final class Walk {
  private static final int DEEPEST = 100;

  private final Plan anything = new Plan();
  private final Strings text = new Strings();
  private final Numbers numbers = new Numbers();
  private final TreeMaker tree = new TreeMaker();
  private final StringWalk strings = new StringWalk(tree);
  private byte[] bytes = {};
  private boolean known;
  private boolean single;
  private boolean oneLine;

  /** Where the value of a member begins that was not expected as it is, or spaces before it. */
  private int beforeValue;

  /**
   * Walks over the value that begins somewhere.
   *
   * @param utf8 with a byte of 0 after what may be looked at, and {@link Strings#MARGIN} more
   * @param make whether to make a tree of it
   * @return where it ends; -1 when it is not certainly valid
   */
  int over(Plan plan, byte[] utf8, int from, boolean make) {
    bytes = utf8;
    tree.begin(make);
    strings.begin(utf8);
    known = true;
    single = true;
    oneLine = true;
    return Bytes.isSpace(bytes[from]) ? -1 : value(plan, from, 0);
  }

  /** What the last walk made. */
  JsonNode made() {
    return tree.made();
  }

  /** Whether the last value held nothing but what is known, and no empty text. */
  boolean isPlain() {
    return known && strings.allFull();
  }

  /** Whether it begins with a member that is known, and no other that is not holds an array. */
  boolean isSingle() {
    return single;
  }

  /** Whether it ends on the line on which it begins. */
  boolean isOneLine() {
    return oneLine;
  }

  /** Where the next byte is that is no space. */
  private int afterSpace(int from) {
    int at = from;
    while (bytes[at] <= ' ' && Bytes.isSpace(bytes[at])) {
      oneLine &= bytes[at] != '\n';
      at++;
    }
    return at;
  }

  /** Where a value ends; -1, here and below, when there is doubt. */
  private int value(Plan plan, int at, int depth) {
    return switch (bytes[at]) {
      case '"' -> plan.allows(Plan.STRING) ? strings.over(plan, at + 1) : -1;
      case '{' -> plan.allows(Plan.OBJECT) && depth < DEEPEST ? object(plan, at, depth + 1) : -1;
      case '[' -> plan.allows(Plan.ARRAY) && depth < DEEPEST ? array(plan, at, depth + 1) : -1;
      case 't' -> plan.allows(Plan.BOOLEAN) ? literal("true", at) : -1;
      case 'f' -> plan.allows(Plan.BOOLEAN) ? literal("false", at) : -1;
      case 'n' -> plan.allows(Plan.NULL) ? literal("null", at) : -1;
      default -> other(plan, at, depth);
    };
  }

  private int other(Plan plan, int at, int depth) {
    return Bytes.isSpace(bytes[at]) ? value(plan, afterSpace(at), depth) : number(plan, at);
  }

  private int literal(String word, int from) {
    tree.literal(word);
    for (int i = 0; i < word.length(); i++) {
      if (bytes[from + i] != word.charAt(i)) {
        return -1;
      }
    }
    return from + word.length();
  }

  private int object(Plan plan, int from, int depth) {
    int mark = tree.mark();
    Shape shape = plan.beginning();
    int at = from;
    while (true) {
      Shape next = shape.expected();
      if (next != null && next.word.standsAt(bytes, at)) {
        at += next.word.length();
      } else {
        next = member(shape, at + 1);
        at = beforeValue;
        if (next == null) {
          return at > from && shape.isEmpty() ? empty(shape, at, depth) : -1;
        }
      }
      if (depth == 1 && !next.member.known) {
        single &= !shape.isEmpty() && bytes[afterSpace(at)] != '[';
      }
      shape = next;
      at = value(shape.member.value, at, depth);
      if (at < 0) {
        return -1;
      }
      tree.keep();
      at = afterSpace(at);
      if (bytes[at] != ',') {
        return bytes[at] == '}' && object(shape, mark) ? at + 1 : -1;
      }
    }
  }

  private int empty(Shape shape, int end, int depth) {
    single &= depth > 1;
    return object(shape, tree.mark()) ? end : -1;
  }

  private boolean object(Shape shape, int mark) {
    known &= shape.allKnown;
    tree.object(shape, mark);
    return shape.complete;
  }

  /**
   * Reads the name of a member, with spaces or without. Null where there is none that was not there
   * before; where there is the end of the object instead, it says where that is.
   */
  private @Nullable Shape member(Shape before, int from) {
    int at = afterSpace(from);
    if (bytes[at] != '"') {
      beforeValue = bytes[at] == '}' ? at + 1 : -1;
      return null;
    }
    Shape next = named(before, at + 1);
    int colon = next == null ? at : afterSpace(beforeValue);
    if (next == null || bytes[colon] != ':') {
      beforeValue = -1;
      return null;
    }
    before.expect(next);
    beforeValue = colon + 1;
    return next;
  }

  /** Of a member that is given twice the last counts, and both are to be reported. */
  private @Nullable Shape named(Shape before, int from) {
    int number = before.plan.names.at(bytes, from);
    if (number >= 0) {
      beforeValue = from + before.plan.names.length(number) + 1;
      return before.with(number);
    }
    int end = text.end(bytes, from);
    beforeValue = end + 1;
    return end < 0 ? null : unusual(before, from, end);
  }

  /** A member that is not known, or whose name has escapes. */
  private @Nullable Shape unusual(Shape before, int from, int end) {
    if (!text.isEscaped()) {
      return before.with(new String(bytes, from, end - from, UTF_8), anything);
    }
    int length = text.decode(bytes, from, end);
    if (length < 0) {
      return null;
    }
    Words names = before.plan.names;
    int number = names.at(text.decoded(), 0);
    return number >= 0 && names.length(number) == length
        ? before.with(number)
        : before.with(new String(text.decoded(), 0, length, UTF_8), anything);
  }

  private int array(Plan plan, int from, int depth) {
    Plan elements = plan.anyElements ? anything : plan.elements;
    int mark = tree.mark();
    long codes = 0;
    int count = 0;
    int at = afterSpace(from + 1);
    if (bytes[at] == ']') {
      tree.array(mark);
      return plan.fewest == 0 ? at + 1 : -1;
    }
    while (true) {
      boolean string = bytes[at] == '"';
      at = value(elements, at, depth);
      if (at < 0) {
        return -1;
      }
      count++;
      tree.keep();
      if (plan.different) {
        // Only codes are told from each other; of other elements there may be one.
        int code = string ? strings.code() : -1;
        long bit = code < 0 || code > Plan.MOST_MEMBERS ? -1 : 1L << code;
        if ((codes & bit) != 0) {
          return -1;
        }
        codes |= bit;
      }
      at = afterSpace(at);
      if (bytes[at] != ',') {
        tree.array(mark);
        return bytes[at] == ']' && count >= plan.fewest ? at + 1 : -1;
      }
      at = afterSpace(at + 1);
    }
  }

  private int number(Plan plan, int from) {
    int end = numbers.end(bytes, from);
    if (end < 0) {
      return -1;
    }
    if (numbers.isWhole()) {
      tree.number(numbers.value());
      return plan.allows(Plan.INTEGER) && plan.spans(numbers.value()) ? end : -1;
    }
    tree.decimal(bytes, from, end);
    return plan.allows(Plan.NUMBER) && plan.isUnbounded() ? end : -1;
  }
}
