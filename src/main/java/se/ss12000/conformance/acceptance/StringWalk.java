package se.ss12000.conformance.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Walks over strings that are values; any doubt ends the walk. */
final class StringWalk {
  private final Strings text = new Strings();
  private final TreeMaker tree;
  private byte[] bytes = {};
  private boolean full;
  private int code;

  StringWalk(TreeMaker tree) {
    this.tree = tree;
  }

  /** Begins with other bytes. */
  void begin(byte[] utf8) {
    bytes = utf8;
    full = true;
  }

  /** Whether none was empty since. */
  boolean allFull() {
    return full;
  }

  /** The number of the code that was met last; -1 when it was no code. */
  int code() {
    return code;
  }

  /** Where a string ends of which the first byte stands somewhere; -1 when there is doubt. */
  int over(Plan plan, int from) {
    code = -1;
    if (plan.form == Form.UUID && Form.isUuid(bytes, from)) {
      tree.id(bytes, from);
      return from + Form.UUID_LENGTH + 1;
    }
    if (plan.form == Form.FREE) {
      return free(from);
    }
    int quote = fitting(plan, bytes, from);
    return quote >= 0 ? quote + 1 : escaped(plan, from);
  }

  private int free(int from) {
    int quote = text.end(bytes, from);
    if (quote <= from) {
      full = false;
      if (quote < 0) {
        return -1;
      }
    }
    if (!text.isEscaped()) {
      tree.text(bytes, from, quote, text.isAscii() ? ISO_8859_1 : UTF_8);
      return quote + 1;
    }
    int length = text.decode(bytes, from, quote);
    if (length < 0) {
      return -1;
    }
    tree.text(text.decoded(), 0, length, UTF_8);
    return quote + 1;
  }

  /** Where the quote stands that ends a string of some form; -1 when there is no such string. */
  private int fitting(Plan plan, byte[] string, int from) {
    if (plan.form == Form.CODE) {
      code = plan.codes.at(string, from);
      if (code < 0) {
        return -1;
      }
      tree.code(plan.codes, code);
      return from + plan.codes.length(code);
    }
    int quote = plan.form.end(string, from);
    if (quote >= 0 && plan.form == Form.UUID) {
      tree.id(string, from);
    } else if (quote >= 0) {
      tree.text(string, from, quote, ISO_8859_1);
    }
    return quote;
  }

  /** With escapes a string may have its form after all. */
  private int escaped(Plan plan, int from) {
    int quote = text.end(bytes, from);
    if (quote < 0 || !text.isEscaped()) {
      return -1;
    }
    int length = text.decode(bytes, from, quote);
    return length >= 0 && fitting(plan, text.decoded(), 0) == length ? quote + 1 : -1;
  }
}
