package se.ss12000.conformance.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import se.ss12000.conformance.report.Visible;
import se.ss12000.conformance.text.Text;

/**
 * An HTML page that is being written.
 *
 * <p>Text gets into it through {@link #text} and attribute values only, which escape whatever they
 * are given; names of elements and attributes are constants of ours.
 */
final class Html {
  private static final int LONGEST = 400;

  private final StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes are name, value, name, value. */
  Html open(String element, String... attributes) {
    start(element, attributes);
    open.push(element);
    return this;
  }

  /** An element that has no content and no end. */
  Html empty(String element, String... attributes) {
    start(element, attributes);
    return this;
  }

  Html close() {
    page.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Breaks the line of the source, so that two pages can be compared. */
  Html line() {
    page.append('\n');
    return this;
  }

  /** What a text says in both languages; the page shows one of them. */
  Html text(Text said) {
    if (said.sv().equals(said.en())) {
      return text(said.sv());
    }
    return element("span", said.sv(), "lang", "sv").element("span", said.en(), "lang", "en");
  }

  Html text(String said) {
    page.append(escaped(cut(Visible.text(said))));
    return this;
  }

  Html element(String element, String said, String... attributes) {
    return open(element, attributes).text(said).close();
  }

  Html element(String element, Text said, String... attributes) {
    return open(element, attributes).text(said).close();
  }

  /** A style or a script of ours, as it is; its hash is in the policy of the page. */
  Html ours(String element, String content) {
    page.append('<').append(element).append('>').append(content);
    page.append("</").append(element).append('>');
    return this;
  }

  int length() {
    return page.length();
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return page + "\n";
  }

  private void start(String element, String... attributes) {
    page.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      page.append(' ').append(attributes[i]).append("=\"");
      page.append(escaped(Visible.text(attributes[i + 1]))).append('"');
    }
    page.append('>');
  }

  /** Longer texts tell nobody more, and would push the rest of the page away. */
  private static String cut(String said) {
    return said.codePointCount(0, said.length()) <= LONGEST
        ? said
        : said.substring(0, said.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
