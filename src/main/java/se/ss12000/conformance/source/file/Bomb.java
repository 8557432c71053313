package se.ss12000.conformance.source.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** A small archive grows beyond anything that records could be packed into. */
final class Bomb extends IOException {
  private static final long serialVersionUID = 1;

  /** Records in JSON pack to a tenth, the most repetitive ones to a hundredth of their size. */
  static final int RATIO = 200;

  /** What is unpacked to less than this does no harm, whatever it was packed into. */
  private static final long HARMLESS = 64L << 20;

  private Bomb() {
    super("more than " + RATIO + " times its size");
  }

  /**
   * Lets through what is unpacked until it is too much.
   *
   * @param packed how many bytes it was unpacked from, so far
   */
  static InputStream guarded(InputStream unpacked, LongSupplier packed) {
    return new FilterInputStream(unpacked) {
      private long count;

      @Override
      public int read() throws IOException {
        int b = super.read();
        passed(b < 0 ? 0 : 1);
        return b;
      }

      @Override
      public int read(byte[] target, int from, int length) throws IOException {
        int read = super.read(target, from, length);
        passed(read);
        return read;
      }

      private void passed(int read) throws Bomb {
        count += Math.max(read, 0);
        if (count > HARMLESS && count / RATIO > packed.getAsLong()) {
          throw new Bomb();
        }
      }
    };
  }
}
