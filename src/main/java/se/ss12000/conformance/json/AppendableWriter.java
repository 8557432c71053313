package se.ss12000.conformance.json;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Lets a JSON generator write to what a report is written to, which it never closes. */
final class AppendableWriter extends Writer {
  private final Appendable out;

  AppendableWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    out.append(CharBuffer.wrap(chars, offset, length));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
