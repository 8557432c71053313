package se.ss12000.conformance.payload;

import com.fasterxml.jackson.databind.node.TextNode;

/**
 * A text that is a UUID, and the number that it stands for, so that nobody has to read it twice.
 */
public final class IdNode extends TextNode {
  private static final long serialVersionUID = 1L;

  private final long high;
  private final long low;

  /**
   * @param text a UUID
   * @param high its first 64 bits
   * @param low its last 64 bits
   */
  public IdNode(String text, long high, long low) {
    super(text);
    this.high = high;
    this.low = low;
  }

  public long high() {
    return high;
  }

  public long low() {
    return low;
  }
}
