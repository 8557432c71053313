package se.ss12000.conformance.acceptance;

import java.util.Arrays;

/** Walks over the bytes of one record along a plan; any doubt ends the walk. */
final class Walk {
  private static final int DEEPEST = 100;

  /** A name that cannot be read; one that is not known is -1. */
  private static final int FAILED = -2;

  private final Plan anything = new Plan();
  private final Strings text = new Strings();
  private byte[] bytes = new byte[1 << 12];
  private int at;

  /** The number of the code that was met last. */
  private int code;

  boolean accepts(Plan plan, byte[] utf8, int from, int to) {
    int length = to - from;
    if (bytes.length < length + Strings.MARGIN) {
      bytes = new byte[2 * length + Strings.MARGIN];
    }
    System.arraycopy(utf8, from, bytes, 0, length);
    // Nothing may hold this byte, so that no loop runs on.
    Arrays.fill(bytes, length, length + Strings.MARGIN, (byte) 0);
    at = 0;
    space();
    return value(plan, 0) && space() == 0 && at == length;
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
      return true;
    }
    int end = text.end(bytes, from);
    at = end + 1;
    if (end < 0) {
      return false;
    }
    if (plan.form == Form.FREE) {
      return true;
    }
    if (!text.isEscaped()) {
      return fits(plan, bytes, from, end);
    }
    int length = text.decode(bytes, from, end);
    return length >= 0 && fits(plan, text.decoded(), 0, length);
  }

  private boolean fits(Plan plan, byte[] string, int from, int to) {
    if (plan.form != Form.CODE) {
      return plan.form.fits(string, from, to);
    }
    code = plan.codes.find(string, from, to);
    return code >= 0;
  }

  private boolean object(Plan plan, int depth) {
    long seen = 0;
    int last = plan.members.length;
    at++;
    if (space() == '}') {
      at++;
      return plan.required == 0;
    }
    while (true) {
      if (bytes[at] != '"') {
        return false;
      }
      int member = member(plan, last);
      long bit = member < 0 ? 0 : 1L << member;
      // Of a member that is given twice the last counts, and both are to be reported.
      if (member == FAILED || (seen & bit) != 0 || !colon()) {
        return false;
      }
      if (!value(member < 0 ? anything : plan.members[member], depth)) {
        return false;
      }
      seen |= bit;
      last = member < 0 ? last : member;
      byte next = space();
      at++;
      if (next == '}') {
        return (seen & plan.required) == plan.required;
      }
      if (next != ',') {
        return false;
      }
      space();
    }
  }

  private boolean colon() {
    boolean colon = space() == ':';
    at++;
    space();
    return colon;
  }

  /** Reads the name of a member; most often the same comes after another as the last time. */
  private int member(Plan plan, int last) {
    int from = at + 1;
    if (plan.members.length > 0) {
      int expected = plan.following[last];
      int end = plan.names.endOf(expected, bytes, from);
      if (end >= 0) {
        at = end + 1;
        return expected;
      }
    }
    int end = text.end(bytes, from);
    at = end + 1;
    if (end < 0) {
      return FAILED;
    }
    int found = found(plan.names, from, end);
    if (found >= 0) {
      plan.following[last] = found;
    }
    return found;
  }

  private int found(Words names, int from, int end) {
    if (!text.isEscaped()) {
      return names.find(bytes, from, end);
    }
    int length = text.decode(bytes, from, end);
    return length < 0 ? FAILED : names.find(text.decoded(), 0, length);
  }

  private boolean array(Plan plan, int depth) {
    Plan elements = plan.anyElements ? anything : plan.elements;
    int count = 0;
    long codes = 0;
    at++;
    if (space() == ']') {
      at++;
      return plan.fewest == 0;
    }
    while (true) {
      code = -1;
      if (!value(elements, depth)) {
        return false;
      }
      count++;
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
        return count >= plan.fewest;
      }
      if (next != ',') {
        return false;
      }
      space();
    }
  }

  private boolean number(Plan plan) {
    boolean negative = bytes[at] == '-';
    at += negative ? 1 : 0;
    int from = at;
    long value = 0;
    while (Bytes.isDigit(bytes[at])) {
      value = value * 10 + (bytes[at++] - '0');
    }
    int digits = at - from;
    if (digits == 0 || digits > 18 || (bytes[from] == '0' && digits > 1)) {
      return false;
    }
    if (bytes[at] == '.' || (bytes[at] | 0x20) == 'e') {
      return plan.allows(Plan.NUMBER) && isUnbounded(plan) && fraction();
    }
    long signed = negative ? -value : value;
    return plan.allows(Plan.INTEGER) && signed >= plan.least && signed <= plan.most;
  }

  private static boolean isUnbounded(Plan plan) {
    return plan.least == Long.MIN_VALUE && plan.most == Long.MAX_VALUE;
  }

  private boolean fraction() {
    boolean whole = true;
    if (bytes[at] == '.') {
      at++;
      whole = digits();
    }
    if (whole && (bytes[at] | 0x20) == 'e') {
      at++;
      at += bytes[at] == '+' || bytes[at] == '-' ? 1 : 0;
      whole = digits();
    }
    return whole;
  }

  private boolean digits() {
    int from = at;
    while (Bytes.isDigit(bytes[at])) {
      at++;
    }
    return at > from;
  }
}
