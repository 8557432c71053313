package se.ss12000.conformance.source.file;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks what is packed by gzip, whatever its name. */
final class Gunzip {
  private static final int BUFFER = 64 << 10;

  private Gunzip() {}

  /** The content of a stream, unpacked if it has to be. */
  static InputStream open(InputStream in) throws IOException {
    var counted = new Counted(in);
    var buffered = new BufferedInputStream(counted, BUFFER);
    buffered.mark(2);
    boolean packed = buffered.read() == 0x1F && buffered.read() == 0x8B;
    buffered.reset();
    return packed
        ? Bomb.guarded(new GZIPInputStream(buffered, BUFFER), () -> counted.count)
        : buffered;
  }

  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int read = super.read(target, from, length);
      count += Math.max(read, 0);
      return read;
    }
  }
}
