package se.ss12000.conformance.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.function.Consumer;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Excerpt;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Position;

/**
 * Those lines of a document that hold one of some ids, or may, or whose record is doubtful; the
 * others are passed over without being read.
 */
final class SomeLines extends InputStream {
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final Contents contents;
  private final Sieve sieve;
  private byte[] bytes = new byte[2 * CHUNK];
  private int loaded;
  private long lines;

  /** What is given of the line that was found last, and where the next begins. */
  private int next;

  private int end;

  /** The numbers of the lines that were given and whose records have not been met yet. */
  private final Queue<Long> given = new ArrayDeque<>();

  private long met;

  SomeLines(InputStream in, Contents contents, Sieve sieve) {
    this.in = in;
    this.contents = contents;
    this.sieve = sieve;
  }

  /** Passes on a record that was read from this stream, with the place where it really stands. */
  void pass(Payload payload, Consumer<Payload> payloads) {
    if (payload instanceof Entity read) {
      payloads.accept(placed(read));
    }
  }

  private Entity placed(Entity read) {
    Excerpt excerpt = read.excerpt();
    long line = 0;
    while (met < excerpt.start().line()) {
      line = given.remove();
      met++;
    }
    var place = new Position(line, 1);
    var there = new Excerpt(excerpt.origin(), "", line - 1, place, excerpt.utf8());
    return new Entity(read.type(), read.json(), there, read.listed(), read.certainty());
  }

  @Override
  public int read() throws IOException {
    return isAtEnd() ? -1 : bytes[next++] & 0xFF;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    if (isAtEnd()) {
      return -1;
    }
    int count = Math.min(length, end - next);
    System.arraycopy(bytes, next, target, from, count);
    next += count;
    return count;
  }

  /** Goes on to the next line of those; true when there is none. */
  private boolean isAtEnd() throws IOException {
    while (next == end) {
      int line = lineEnd();
      if (line == next) {
        return true;
      }
      lines++;
      if (contents.isDoubtful(lines) || sieve.holds(bytes, next, line)) {
        given.add(lines);
      } else {
        next = line;
      }
      end = line;
    }
    return false;
  }

  /** Where the line ends that begins next, its end included. */
  private int lineEnd() throws IOException {
    int at = Sieve.indexOf('\n', bytes, next, loaded);
    while (at == loaded) {
      int searched = loaded - next;
      if (!load()) {
        return loaded;
      }
      at = Sieve.indexOf('\n', bytes, next + searched, loaded);
    }
    return at + 1;
  }

  /** Loads more of what begins next; false at the end. */
  private boolean load() throws IOException {
    loaded -= next;
    System.arraycopy(bytes, next, bytes, 0, loaded);
    next = 0;
    end = 0;
    if (bytes.length - loaded < CHUNK) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    int count = in.read(bytes, loaded, bytes.length - loaded);
    loaded += Math.max(count, 0);
    return count >= 0;
  }
}
