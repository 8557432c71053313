package se.ss12000.conformance.standard;

import com.fasterxml.jackson.databind.node.TextNode;
import se.ss12000.conformance.json.Literal;

/** A text in the library, which the schema validator may ask what it looks like. */
final class LibraryText extends TextNode {
  private static final long serialVersionUID = 1L;

  LibraryText(String text) {
    super(text);
  }

  /** The same as any text's, without setting up all of Jackson. */
  @Override
  public String toString() {
    return Literal.of(this);
  }
}
